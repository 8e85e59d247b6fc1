import { likeness } from '../align/match-terms'
import type { ViewTerm } from '../align/view-term'
import type { ClaimPair, PairSide } from './claim-pair'

/**
 * False where the two verbs do what they do to different things: "raise the fares" / "raise the platform".
 * True where one of them names no thing.
 */
export function sameObject(pair: ClaimPair, verbA: ViewTerm, verbB: ViewTerm): boolean {
  if (verbA.pos !== 'VERB' || verbB.pos !== 'VERB') return true
  const a = objectOf(pair.a, verbA)
  const b = objectOf(pair.b, verbB)
  if (!a || !b) return true
  if (likeness(a, b) > 0) return true
  const { matches } = pair.likeness
  // The object of the one may stand elsewhere in the other: "the fares were raised".
  return matches.some((match) => match.a === a) && matches.some((match) => match.b === b)
}

/** The first noun after the verb, with no preposition between. */
function objectOf(side: PairSide, verb: ViewTerm): ViewTerm | undefined {
  const after = side.claim.terms.filter((term) => term.from > verb.from)
  const end = after.find((term) => term.pos === 'ADP' || term.pos === 'VERB' || term.pos === 'SCONJ')?.from ?? side.span.to
  return side.view.terms.find(
    (term) => term.from > verb.from && term.from < end && (term.pos === 'NOUN' || term.pos === 'PROPN'),
  )
}
