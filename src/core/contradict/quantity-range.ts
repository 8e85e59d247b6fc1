import type { Quantity } from '../model/claim'

/** The values that a quantity allows, ends included. */
export interface QuantityRange {
  readonly low: number
  readonly high: number
}

/** "About 200" allows what a reader would still call about 200. */
const ABOUT = 0.1

/**
 * Which values are meant: "more than 5" -> 5 to infinity, "about 200" -> 180 to 220. The end itself is let in:
 * one source's "5,000" is the other's "more than 5,000".
 */
export function quantityRange(quantity: Quantity): QuantityRange {
  const { value, upper, comparator } = quantity
  switch (comparator) {
    case 'exactly':
      return { low: value, high: upper }
    case 'about':
      return { low: value - Math.abs(value) * ABOUT, high: upper + Math.abs(upper) * ABOUT }
    case 'at-least':
    case 'more-than':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case 'at-most':
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high: upper }
  }
}

/** True where some value is allowed by both. */
export function rangesMeet(a: QuantityRange, b: QuantityRange): boolean {
  return a.low <= b.high && b.low <= a.high
}
