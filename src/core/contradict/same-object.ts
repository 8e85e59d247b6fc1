import { likeness } from '../align/kinship'
import type { ViewTerm } from '../align/view-term'
import type { Term } from '../model/claim'
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

/** What is done something to: the noun after an active verb with no preposition between, the subject of a passive. */
function objectOf(side: PairSide, verb: ViewTerm): ViewTerm | undefined {
  const words = side.claim.terms
  const at = words.findIndex((word) => word.from === verb.from)
  const isNoun = (term: ViewTerm): boolean => term.pos === 'NOUN' || term.pos === 'PROPN'
  const progressive = side.source.text.slice(verb.from, verb.to).endsWith('ing')
  if (!progressive && isPassive(words.slice(Math.max(0, at - 3), at))) {
    return side.view.terms.find((term) => term.to <= verb.from && isNoun(term))
  }
  const end = words
    .slice(at + 1)
    .find((word) => word.pos === 'ADP' || word.pos === 'VERB' || word.pos === 'SCONJ')
  const limit = end?.from ?? side.span.to
  return side.view.terms.find((term) => term.from > verb.from && term.from < limit && isNoun(term))
}

/** "was announced", "has not been announced". */
function isPassive(before: readonly Term[]): boolean {
  return before.some((word) => word.lemma === 'be' && word.pos === 'AUX')
}
