import type { Quantity, Term } from '../model/claim'
import type { ClaimPair, PairSide } from './claim-pair'

const NOMINAL = new Set(['NOUN', 'PROPN'])
/** Near enough to be one thing: the same word, a derived one, a synonym. */
const NEAR = 0.7

/**
 * True where one thing is counted over in both: "cracks in two of the gates" / "cracks in three of the gates". Who found
 * them, and how that is put, is no matter.
 */
export function countedInOneThing(
  pair: ClaimPair,
  counts: { readonly a: Quantity; readonly b: Quantity },
): boolean {
  const a = thingBefore(pair.a, counts.a)
  const b = thingBefore(pair.b, counts.b)
  if (!a || !b) return false
  return pair.likeness.matches.some(
    (match) => match.a.from === a.from && match.b.from === b.from && match.quality >= NEAR && !match.opposite,
  )
}

/** The noun right before the preposition that a quantity follows. */
function thingBefore(side: PairSide, quantity: Quantity): Term | null {
  const words = side.claim.terms.filter((word) => word.to <= quantity.from)
  const preposition = words.at(-1)
  const noun = words.at(-2)
  return preposition?.pos === 'ADP' && noun && NOMINAL.has(noun.pos) ? noun : null
}
