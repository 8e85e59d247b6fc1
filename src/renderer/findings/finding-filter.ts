import type { Finding, FindingReview } from '../../core'
import { sidesOf, sourcesOf } from './finding-sides'
import { isGuardKind } from './guard-words'

export const FINDING_GROUPS = ['conflicts', 'not-conflicts', 'agreements'] as const
export type FindingGroup = (typeof FINDING_GROUPS)[number]

export const JUDGED_FILTERS = ['all', 'open', 'judged'] as const
export type JudgedFilter = (typeof JUDGED_FILTERS)[number]

export const FOUND_BY_FILTERS = ['all', 'rules', 'judge'] as const
export type FoundByFilter = (typeof FOUND_BY_FILTERS)[number]

/** What of the ranked list is shown. */
export interface FindingFilter {
  readonly group: FindingGroup
  /** Two source ids in any order, or `null` for all pairs. */
  readonly pair: readonly [string, string] | null
  readonly judged: JudgedFilter
  readonly foundBy: FoundByFilter
  readonly words: string
}

export const EVERYTHING: FindingFilter = {
  group: 'conflicts',
  pair: null,
  judged: 'all',
  foundBy: 'all',
  words: '',
}

/** The tab of the list that a finding stands in. */
export function groupOf(finding: Finding): FindingGroup {
  if (finding.kind === 'contradiction') return 'conflicts'
  return isGuardKind(finding.kind) ? 'not-conflicts' : 'agreements'
}

function passes(finding: Finding, review: FindingReview | undefined, filter: FindingFilter): boolean {
  if (filter.pair) {
    const sides = sourcesOf(finding)
    const { pair } = filter
    // What stands inside one of the two is about them as well.
    if (!pair.every((id) => sides.includes(id)) && !sides.every((id) => pair.includes(id))) return false
  }
  const judged = Boolean(review?.verdict)
  if (filter.judged === 'open' && judged) return false
  if (filter.judged === 'judged' && !judged) return false
  if (filter.foundBy !== 'all' && (finding.rule === 'judge') !== (filter.foundBy === 'judge')) return false
  const words = filter.words.trim().toLowerCase()
  return (
    words === '' ||
    [...sidesOf(finding).map(({ quote }) => quote), finding.explanation]
      .join('\n')
      .toLowerCase()
      .includes(words)
  )
}

export interface FilteredFindings {
  /** In rank order. */
  readonly shown: readonly Finding[]
  /** How many each tab would show. */
  readonly counts: Readonly<Record<FindingGroup, number>>
}

/** Applies the filter; rank order stays. */
export function filterFindings(
  findings: readonly Finding[],
  reviews: ReadonlyMap<string, FindingReview>,
  filter: FindingFilter,
): FilteredFindings {
  const counts = { conflicts: 0, 'not-conflicts': 0, agreements: 0 }
  const shown: Finding[] = []
  for (const finding of findings) {
    if (!passes(finding, reviews.get(finding.id), filter)) continue
    const group = groupOf(finding)
    counts[group] += 1
    if (group === filter.group) shown.push(finding)
  }
  return { shown, counts }
}

/**
 * The finding that J (`by` 1) or K (-1) goes to. Where the filter has just taken the chosen one out of the list, as
 * judging it does in "Not judged", that is its neighbour in rank order, so that the reader's place is not lost.
 */
export function neighbourOf(
  findings: readonly Finding[],
  shown: readonly Finding[],
  chosenId: string | null,
  by: 1 | -1,
): Finding | undefined {
  const at = shown.findIndex((finding) => finding.id === chosenId)
  if (at >= 0) return shown[at + by] ?? shown[at]
  const rank = findings.findIndex((finding) => finding.id === chosenId)
  const chosen = findings[rank]
  const [first] = shown
  if (!chosen || !first || groupOf(chosen) !== groupOf(first)) return first
  const listed = new Set(shown)
  for (let i = rank + by; i >= 0 && i < findings.length; i += by) {
    const finding = findings[i]
    if (finding && listed.has(finding)) return finding
  }
  return by > 0 ? shown.at(-1) : first
}

/** "Only these two" follows the columns, and falls away when one of the two is no longer in the project. */
export function filterOnScreen(
  filter: FindingFilter,
  pairOnScreen: readonly [string, string] | null,
  isPresent: (sourceId: string) => boolean,
): FindingFilter {
  if (!filter.pair) return filter
  const pair = pairOnScreen ?? filter.pair
  return { ...filter, pair: pair.every(isPresent) ? pair : null }
}
