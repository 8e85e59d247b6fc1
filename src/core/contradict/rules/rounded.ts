import type { Quantity } from '../../model/claim'
import { overlaps } from '../../model/span'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { sharedWeight } from '../cover'
import { deniesOddly } from '../parity'

/** Figures this large with one unit are seldom two figures; smaller ones need a shared matter beside them. */
const LARGE = 10_000
const MIN_SHARED_BESIDE = 0.9
/** A rounded figure is this near. */
const NEAR = 0.06
const STRENGTH = 0.3
/** By these words the guard knows the evidence again. */
export const ROUNDED = 'one figure is the other rounded'
/** Things that every article counts: the unit alone ties nothing together. */
const GENERAL_UNITS = new Set([
  '',
  'percent',
  'person',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'time',
])

/**
 * A figure and the same figure in round words: always answered by the guard of rounding.
 *
 * rounding: The tender is worth 11.8 million crowns. / The tender is a small job of about 12 million crowns.
 */
export function roundedRule(pair: ClaimPair): Evidence | null {
  const found = roundedQuantities(pair)
  // What is denied of the one figure is no rounding of the other.
  if (!found || deniesOddly(pair.a) !== deniesOddly(pair.b)) return null
  return {
    rule: 'numbers',
    strength: STRENGTH,
    cuesA: [{ from: found.a.from, to: found.a.to, role: 'number' }],
    cuesB: [{ from: found.b.from, to: found.b.to, role: 'number' }],
    difference: ROUNDED,
  }
}

/** An exact and a rough figure for the same thing; `null` where there is none. */
function roundedQuantities(pair: ClaimPair): { readonly a: Quantity; readonly b: Quantity } | null {
  for (const a of pair.a.claim.quantities) {
    for (const b of pair.b.claim.quantities) {
      if (a.unit !== b.unit || GENERAL_UNITS.has(a.unit) || !isRoughly(a, b)) continue
      if (Math.min(a.value, b.value) >= LARGE || tied(pair, a, b)) return { a, b }
    }
  }
  return null
}

function isRoughly(a: Quantity, b: Quantity): boolean {
  if ((a.comparator === 'about') === (b.comparator === 'about') || a.value === b.value) return false
  const exact = a.comparator === 'about' ? b : a
  if (exact.comparator !== 'exactly') return false
  return Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value)
}

/** Something beside the counted thing is shared. */
function tied(pair: ClaimPair, a: Quantity, b: Quantity): boolean {
  const inside = (side: PairSide, quantity: Quantity): PairSide['view']['terms'] =>
    side.view.terms.filter((term) => overlaps(term, quantity) || term.numeric)
  return (
    sharedWeight(pair.likeness.matches, [...inside(pair.a, a), ...inside(pair.b, b)]) >= MIN_SHARED_BESIDE
  )
}
