import type { Alignment } from '../model/comparison'
import type { ClaimSet } from './point-cells'

/** Claims this alike make one point; lower, topics chain together until everything is one group. */
const SAME_POINT = 0.5
/** A point that one article makes in more claims than this is a topic, not a point. */
const MAX_PER_ARTICLE = 2

/**
 * What the several sources say on one point: groups of claims over articles, built from the surest alignments
 * down. Every claim is in one group at most; claims that stand alone are in none.
 */
export function groupClaims(
  alignments: readonly Alignment[],
  articleOf: (claimId: string) => string,
): readonly ClaimSet[] {
  const groupOf = new Map<string, string[]>()
  const sure = alignments.filter(
    ({ similarity, relation }) => similarity >= SAME_POINT && relation !== 'related',
  )
  const ordered = [...sure].sort(
    (x, y) => y.similarity - x.similarity || compareText(x.a, y.a) || compareText(x.b, y.b),
  )
  for (const { a, b } of ordered) {
    const groupA = groupOf.get(a) ?? [a]
    const groupB = groupOf.get(b) ?? [b]
    if (groupA === groupB) continue
    const merged = [...groupA, ...groupB]
    if (crowded(merged, articleOf)) continue
    for (const claim of merged) groupOf.set(claim, merged)
  }
  const groups = new Set(groupOf.values())
  return [...groups]
    .map((claims) => [...claims].sort(compareText))
    .map((claims) => ({ id: claims[0] ?? '', claims }))
    .sort((x, y) => compareText(x.id, y.id))
}

function crowded(claims: readonly string[], articleOf: (claimId: string) => string): boolean {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const count = (counts.get(articleOf(claim)) ?? 0) + 1
    if (count > MAX_PER_ARTICLE) return true
    counts.set(articleOf(claim), count)
  }
  return false
}

/** By code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
