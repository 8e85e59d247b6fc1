import type { AnalysedArticle, Claim } from '../model/claim'
import type { Alignment } from '../model/comparison'

/** A sure alignment with the sentences in which its claims stand. */
interface Placed {
  readonly key: string
  readonly at: number
  readonly to: number
  readonly similarity: number
}

/**
 * The alignments, those marked `moved` that stand elsewhere in the other text than their neighbours do: what is left
 * when the heaviest run in common order is taken out of all sure alignments. Which article comes first does not matter.
 */
export function markMoved(
  alignments: readonly Alignment[],
  a: AnalysedArticle,
  b: AnalysedArticle,
): readonly Alignment[] {
  const sentenceOf = new Map([...a.claims, ...b.claims].map((claim: Claim) => [claim.id, claim.sentence]))
  const turned = b.id < a.id
  const placed = surest(alignments).map((alignment): Placed => {
    const inA = sentenceOf.get(alignment.a) ?? 0
    const inB = sentenceOf.get(alignment.b) ?? 0
    return {
      key: keyOf(alignment),
      at: turned ? inB : inA,
      to: turned ? inA : inB,
      similarity: alignment.similarity,
    }
  })
  const inOrder = heaviestRun(placed)
  const moved = new Set(placed.filter(({ key }) => !inOrder.has(key)).map(({ key }) => key))
  return alignments.map((alignment) =>
    moved.has(keyOf(alignment)) ? { ...alignment, moved: true } : alignment,
  )
}

function keyOf({ a, b }: Alignment): string {
  return `${a} ${b}`
}

/** Of the same or reworded claims, those that are each other's nearest. */
function surest(alignments: readonly Alignment[]): readonly Alignment[] {
  const sure = alignments.filter(({ relation }) => relation !== 'related')
  const best = new Map<string, number>()
  for (const { a, b, similarity } of sure)
    for (const id of [a, b]) best.set(id, Math.max(best.get(id) ?? 0, similarity))
  return sure.filter(({ a, b, similarity }) => best.get(a) === similarity && best.get(b) === similarity)
}

/** Keys of the alignments that keep the order of both texts and weigh most together. */
function heaviestRun(placed: readonly Placed[]): ReadonlySet<string> {
  const ordered = [...placed].sort((x, y) => x.at - y.at || x.to - y.to || (x.key < y.key ? -1 : 1))
  const runs: { readonly weight: number; readonly before: number }[] = []
  let last = -1
  for (const [index, { to, similarity }] of ordered.entries()) {
    let before = -1
    for (let earlier = 0; earlier < index; earlier++) {
      if ((ordered[earlier]?.to ?? 0) > to) continue
      if (before < 0 || (runs[earlier]?.weight ?? 0) > (runs[before]?.weight ?? 0)) before = earlier
    }
    runs.push({ weight: similarity + (runs[before]?.weight ?? 0), before })
    if (last < 0 || (runs[index]?.weight ?? 0) > (runs[last]?.weight ?? 0)) last = index
  }
  const kept = new Set<string>()
  for (let at = last; at >= 0; at = runs[at]?.before ?? -1) kept.add(ordered[at]?.key ?? '')
  return kept
}
