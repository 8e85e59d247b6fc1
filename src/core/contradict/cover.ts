import type { TermMatch } from '../align/match-terms'
import { weightOf } from '../align/similarity'
import type { ViewTerm } from '../align/view-term'
import type { ClaimPair, PairSide } from './claim-pair'

/** A name that the other source has in the same breath, though not in the claim, is nearly said. */
const IMPLIED = 0.75
/** A name that the whole article turns on is meant in every claim of it, less surely. */
const IMPLIED_BY_TOPIC = 0.65

/**
 * Weight of `terms` of one side that the other side answers or implies, as a share; 1 for no terms.
 * `emphasis` says how much more or less a term counts here.
 */
export function coverOf(
  pair: ClaimPair,
  terms: readonly ViewTerm[],
  side: 'a' | 'b',
  emphasis: (term: ViewTerm) => number = () => 1,
): number {
  const quality = new Map(pair.likeness.matches.map((match) => [match[side].from, match.quality]))
  const other = pair[side === 'a' ? 'b' : 'a']
  let total = 0
  let answered = 0
  for (const term of terms) {
    const weight = weightOf(term, pair.rarity) * emphasis(term)
    total += weight
    answered += weight * (quality.get(term.from) ?? impliedBy(other, term))
  }
  return total === 0 ? 1 : answered / total
}

/** How surely a side means a name that its claim does not have, 0 to 1. */
function impliedBy(side: PairSide, term: ViewTerm): number {
  if (!term.entity) return 0
  if (side.source.entitiesAround(side.claim.sentence).has(term.lemma)) return IMPLIED
  return side.source.topics.has(term.lemma) ? IMPLIED_BY_TOPIC : 0
}

/** Weight of the names on one side that the other side only implies. */
export function impliedWeight(pair: ClaimPair, side: 'a' | 'b'): number {
  const matched = new Set(pair.likeness.matches.map((match) => match[side]))
  const other = pair[side === 'a' ? 'b' : 'a']
  let weight = 0
  for (const term of pair[side].view.terms)
    if (!matched.has(term)) weight += term.weight * impliedBy(other, term)
  return weight
}

/** Weight of what two claims share, apart from the words in `except`. */
export function sharedWeight(matches: readonly TermMatch[], except: readonly ViewTerm[]): number {
  let weight = 0
  for (const match of matches) {
    if (except.some((term) => term === match.a || term === match.b)) continue
    weight += match.quality * Math.min(match.a.weight, match.b.weight)
  }
  return weight
}
