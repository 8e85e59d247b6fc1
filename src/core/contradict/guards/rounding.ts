import type { ClaimPair, Evidence } from '../claim-pair'
import { clashingQuantities } from '../rules/numbers'
import { ROUNDED } from '../rules/rounded'

/** Two digits are the least that a rounded figure keeps. */
const MAX_DIGITS = 4

/**
 * One figure is the other one rounded.
 *
 * rounding: The march drew 4,987 people. / The march drew 5,000 people.
 * conflict: The march drew 4,987 people. / The march drew 7,000 people.
 */
export function roundingGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (evidence.rule !== 'numbers' && evidence.rule !== 'judge') return null
  if (evidence.difference === ROUNDED) return ROUNDED
  const clash = clashingQuantities(pair)
  if (!clash || clash.a.value !== clash.a.upper || clash.b.value !== clash.b.upper) return null
  const { value: x } = clash.a
  const { value: y } = clash.b
  if (isRounded(x, y) || isRounded(y, x)) return ROUNDED
  return null
}

/** True where `rough` is `fine` cut to fewer digits, and rough looks like it: 5000 of 4987, 1.2 of 1.23. */
function isRounded(rough: number, fine: number): boolean {
  for (let digits = 1; digits <= MAX_DIGITS; digits++) {
    if (Number(fine.toPrecision(digits)) !== rough) continue
    return significant(rough) < significant(fine)
  }
  return false
}

function significant(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}
