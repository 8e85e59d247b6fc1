import { type Finding, type FindingRule, listedFindings, type Sensitivity } from '../../../core'

/** How many findings a list holds, by kind. */
export interface ListCounts {
  readonly conflicts: number
  readonly notConflicts: number
  readonly agreements: number
}

/** What the list would hold at a sensitivity. */
export function countsAt(findings: readonly Finding[], sensitivity: Sensitivity): ListCounts {
  const kinds = listedFindings(findings, sensitivity).map(({ kind }) => kind)
  const conflicts = kinds.filter((kind) => kind === 'contradiction').length
  const agreements = kinds.filter((kind) => kind === 'agreement').length
  return { conflicts, agreements, notConflicts: kinds.length - conflicts - agreements }
}

/** What a rule has found, whether it is listed or not. */
export interface RuleCount {
  readonly found: number
  /** Of those, how many say that the sources agree. */
  readonly agreements: number
  /** Of those, how many a guard holds back: they look like a conflict and are none. */
  readonly heldBack: number
}

/** What a rule has found that has found nothing. */
export const NOTHING: RuleCount = { found: 0, agreements: 0, heldBack: 0 }

/** Findings by the rule that made them. */
export function countsByRule(findings: readonly Finding[]): ReadonlyMap<FindingRule, RuleCount> {
  const counts = new Map<FindingRule, RuleCount>()
  for (const { rule, kind } of findings) {
    const { found, agreements, heldBack } = counts.get(rule) ?? NOTHING
    const agrees = kind === 'agreement'
    const held = kind !== 'contradiction' && !agrees
    counts.set(rule, {
      found: found + 1,
      agreements: agreements + (agrees ? 1 : 0),
      heldBack: heldBack + (held ? 1 : 0),
    })
  }
  return counts
}
