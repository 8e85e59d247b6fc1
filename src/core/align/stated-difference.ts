import { quantityRange, rangesMeet } from '../contradict/quantity-range'
import type { Claim, Quantity, TimeReference } from '../model/claim'

/** True where two claims on one point give figures of one kind, or times, that cannot both be meant. */
export function statedDifference(a: Claim, b: Claim): boolean {
  return otherFigures(a.quantities, b.quantities) || otherTimes(a.times, b.times)
}

/** Figures of one unit on both sides, none of which fits any of the other side. */
function otherFigures(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  const units = new Set(a.map(unitOf))
  for (const unit of new Set(b.map(unitOf))) {
    // Bare figures may count anything.
    if (unit === '' || !units.has(unit)) continue
    const ofA = a.filter((quantity) => unitOf(quantity) === unit)
    const ofB = b.filter((quantity) => unitOf(quantity) === unit)
    const fits = ofA.some((one) => ofB.some((other) => rangesMeet(range(one), range(other))))
    if (!fits) return true
  }
  return false
}

function unitOf({ base, unit }: Quantity): string {
  return base?.unit ?? unit
}

function range(quantity: Quantity): ReturnType<typeof quantityRange> {
  const { base } = quantity
  return quantityRange(base ? { ...quantity, value: base.value, upper: base.upper } : quantity)
}

/** Times of one grain on both sides, all known, none of which overlaps any of the other side. */
function otherTimes(a: readonly TimeReference[], b: readonly TimeReference[]): boolean {
  const known = (time: TimeReference): boolean => time.start !== null && time.end !== null
  if (!a.every(known) || !b.every(known)) return false
  const pairs = a.flatMap((one) =>
    b.filter(({ grain }) => grain === one.grain).map((other) => [one, other] as const),
  )
  return pairs.length > 0 && !pairs.some(([one, other]) => overlap(one, other))
}

function overlap(one: TimeReference, other: TimeReference): boolean {
  return (one.start ?? '') <= (other.end ?? '') && (other.start ?? '') <= (one.end ?? '')
}
