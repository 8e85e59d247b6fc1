import type { Claim, Comparison, Finding } from '../../../core'
import { sidesOf } from '../../findings/finding-sides'

/** The claims of each source in reading order, by source. */
export function claimsByArticle(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const lists = new Map<string, Claim[]>()
  for (const claim of claims) {
    const list = lists.get(claim.articleId)
    if (list) list.push(claim)
    else lists.set(claim.articleId, [claim])
  }
  for (const list of lists.values()) list.sort((x, y) => startOf(x) - startOf(y) || endOf(x) - endOf(y))
  return lists
}

function startOf(claim: Claim): number {
  return claim.spans[0]?.from ?? 0
}

function endOf(claim: Claim): number {
  return claim.spans.at(-1)?.to ?? 0
}

/**
 * The claim that a click on a passage means. Of several that share the passage the shortest; when that one is at hand
 * already, the next longer: clicking again goes through all of them.
 */
export function claimAtClick(claims: readonly Claim[], present: string | null): Claim | null {
  const bySize = [...claims].sort((x, y) => endOf(x) - startOf(x) - (endOf(y) - startOf(y)))
  const at = bySize.findIndex((claim) => claim.id === present)
  return bySize[(at + 1) % bySize.length] ?? null
}

/**
 * The claim that stands where one stood whose id is gone: the one that shares most of its place. Ids of claims name their
 * place in the source (`Claim.id`). Null where no claim stands there.
 */
export function claimInPlaceOf(claims: readonly Claim[], goneId: string): Claim | null {
  const [, articleId, from, to] = /^(.*):(\d+)-(\d+)(?:~\d+)?$/u.exec(goneId) ?? []
  let best: { readonly claim: Claim; readonly apart: number } | null = null
  for (const claim of claims) {
    const [start, end] = [startOf(claim), endOf(claim)]
    if (claim.articleId !== articleId || start >= Number(to) || end <= Number(from)) continue
    const apart = Math.abs(start - Number(from)) + Math.abs(end - Number(to))
    if (!best || apart < best.apart) best = { claim, apart }
  }
  return best?.claim ?? null
}

/** The findings in which a claim is one of the sides, in rank order. */
export function findingsWith(findings: readonly Finding[], claimId: string): readonly Finding[] {
  return findings.filter((finding) => sidesOf(finding).some((side) => side.claimId === claimId))
}

/** Another claim lined up with the one at hand, outside its point. */
export interface LinedUp {
  readonly claim: Claim
  readonly relation: Comparison['alignments'][number]['relation']
  /** It stands in another order among its neighbours. */
  readonly moved: boolean
}

/** A few are for looking around; more are noise. */
const MOST_LINED_UP = 4

/** Claims of other sources that are lined up with this one but do not belong to its point, the most alike first. */
export function linedUpWith(comparison: Comparison, claimId: string): readonly LinedUp[] {
  const point = new Set(comparison.groups.find((group) => group.claims.includes(claimId))?.claims)
  const byId = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  return comparison.alignments
    .filter(({ a, b }) => a === claimId || b === claimId)
    .sort((x, y) => y.similarity - x.similarity)
    .flatMap(({ a, b, relation, moved = false }) => {
      const claim = byId.get(a === claimId ? b : a)
      return claim && !point.has(claim.id) ? [{ claim, relation, moved }] : []
    })
    .slice(0, MOST_LINED_UP)
}
