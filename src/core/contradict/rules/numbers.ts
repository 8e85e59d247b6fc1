import type { Quantity, Term } from '../../model/claim'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { countedInOneThing } from '../counted-in'
import { sharedWeight } from '../cover'
import { frameOf, samePredicate, statementCover } from '../frame'
import { deniesOddly } from '../parity'
import { quantityRange, rangesMeet } from '../quantity-range'

/** Numbers are compared only inside what is otherwise one statement. */
const MIN_COVER = 0.55
const MIN_SHARED_BESIDE = 1.2
/** Times of day are no measures: the dates rule reads them. */
const CLOCK = /^[ap]\.?m\.?$/
/** What two claims count over one thing is worth where they share little else. */
const COUNTED_IN = 0.6
/** A short statement has little to share beside its number. */
const SAME_STATEMENT = 0.85

/**
 * Two counts or measures of the same thing that no value satisfies both.
 *
 * conflict: The fire destroyed 40 houses. / The fire destroyed 25 houses.
 * conflict: The divers found rust in two of the gates. / A report of the port describes rust in three of the gates.
 * no conflict: The fire destroyed more than 20 houses. / The fire destroyed 25 houses.
 * no conflict: The crews want a rise of 8 percent. / The owners put forward a rise of 5 percent.
 * no conflict: The strike costs the island 2 million crowns a day. / The strike has cost the island 10 million crowns.
 */
export function numbersRule(pair: ClaimPair): Evidence | null {
  const { matches } = pair.likeness
  const clash = clashingQuantities(pair)
  // "Not one person": a denied number is no count.
  if (!clash || deniesOddly(pair.a) !== deniesOddly(pair.b) || otherMeasure(pair, clash)) return null
  if (twoFigures(pair, clash)) return null
  const numeric = [...pair.a.view.terms, ...pair.b.view.terms].filter((term) => term.numeric)
  const stated = statementCover(pair, { a: numeric, b: numeric })
  const cover = countedInOneThing(pair, clash) ? Math.max(stated, COUNTED_IN) : stated
  const enough = cover >= SAME_STATEMENT ? MIN_SHARED_BESIDE / 2 : MIN_SHARED_BESIDE
  if (cover < MIN_COVER || sharedWeight(matches, numeric) < enough) return null
  return {
    rule: 'numbers',
    strength: 0.9 * cover,
    cuesA: [{ from: clash.a.from, to: clash.a.to, role: 'number' }],
    cuesB: [{ from: clash.b.from, to: clash.b.to, role: 'number' }],
    difference: 'the figures differ',
  }
}

/** True where the two figures are a demand and an offer, or an amount a day and an amount in all. */
export function twoFigures(pair: ClaimPair, clash: { readonly a: Quantity; readonly b: Quantity }): boolean {
  return bargains(pair) || otherRate(pair, clash)
}

/** Verbs by which somebody asks for an amount or offers one: each side of a bargain names its own. */
const BARGAINING = new Set(
  'want demand ask seek request require call claim offer propose put-forward suggest promise pledge bid hope'.split(
    ' ',
  ),
)

/** "They want 8 per cent" / "he offered 5": two positions, no two accounts of one. */
function bargains(pair: ClaimPair): boolean {
  const acts = [frameOf(pair.a).predicate, frameOf(pair.b).predicate].some(
    (predicate) => predicate !== null && BARGAINING.has(predicate.lemma),
  )
  return acts && !samePredicate(pair)
}

const RATE =
  /^\s*(?:an?|per|each|every|for each|for every)\s+([a-z]+)|^\s*(daily|weekly|monthly|yearly|annually|hourly)\b/i

/** "2 million a day" and "10 million so far" measure two things. */
function otherRate(pair: ClaimPair, clash: { readonly a: Quantity; readonly b: Quantity }): boolean {
  const rate = (side: PairSide, quantity: Quantity): string => {
    const found = RATE.exec(side.source.text.slice(quantity.to, side.span.to))
    return (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  }
  return rate(pair.a, clash.a) !== rate(pair.b, clash.b)
}

/** "300 metres long" and "12 metres wide" measure two things. */
function otherMeasure(pair: ClaimPair, clash: { readonly a: Quantity; readonly b: Quantity }): boolean {
  const a = wordAfter(pair.a, clash.a)
  const b = wordAfter(pair.b, clash.b)
  return a?.pos === 'ADJ' && b?.pos === 'ADJ' && a.lemma !== b.lemma
}

function wordAfter(side: PairSide, quantity: Quantity): Term | undefined {
  return side.claim.terms.find((term) => term.from >= quantity.to)
}

/** The one pair of quantities with the same unit that cannot both hold; `null` where more than one reading is left. */
export function clashingQuantities(pair: ClaimPair): { readonly a: Quantity; readonly b: Quantity } | null {
  const candidates: { readonly a: Quantity; readonly b: Quantity }[] = []
  for (const a of pair.a.claim.quantities) {
    if (a.unit === '' || a.unit === 'ordinal' || CLOCK.test(a.unit)) continue
    const sameUnit = pair.b.claim.quantities.filter((b) => b.unit === a.unit)
    if (sameUnit.some((b) => rangesMeet(quantityRange(a), quantityRange(b)))) continue
    const ofA = pair.a.claim.quantities.filter((other) => other.unit === a.unit)
    if (sameUnit.length === 1 && ofA.length === 1 && sameUnit[0]) candidates.push({ a, b: sameUnit[0] })
  }
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}
