import type { Quantity, Term } from '../../model/claim'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { sharedWeight } from '../cover'
import { statementCover } from '../frame'
import { deniesOddly } from '../parity'
import { quantityRange, rangesMeet } from '../quantity-range'

/** Numbers are compared only inside what is otherwise one statement. */
const MIN_COVER = 0.55
const MIN_SHARED_BESIDE = 1.2
/** Times of day are no measures: the dates rule reads them. */
const CLOCK = /^[ap]\.?m\.?$/
/** A short statement has little to share beside its number. */
const SAME_STATEMENT = 0.85

/**
 * Two counts or measures of the same thing that no value satisfies both.
 *
 * conflict: The fire destroyed 40 houses. / The fire destroyed 25 houses.
 * no conflict: The fire destroyed more than 20 houses. / The fire destroyed 25 houses.
 */
export function numbersRule(pair: ClaimPair): Evidence | null {
  const { matches } = pair.likeness
  const clash = clashingQuantities(pair)
  // "Not one person": a denied number is no count.
  if (!clash || deniesOddly(pair.a) !== deniesOddly(pair.b) || otherMeasure(pair, clash)) return null
  const numeric = [...pair.a.view.terms, ...pair.b.view.terms].filter((term) => term.numeric)
  const cover = statementCover(pair, { a: numeric, b: numeric })
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
