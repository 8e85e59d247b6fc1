import type { Quantity } from '../../model/claim'
import { type QuantityRange, quantityRange, rangesMeet } from '../quantity-range'
import {
  answers,
  type JointClaim,
  type JointConflict,
  MAX_PARTNERS,
  termsApart,
  threeVoices,
} from './joint-claim'

/** Two kinds that make up the whole between them. */
const PARTS: readonly (readonly [string, string])[] = [
  ['man', 'woman'],
  ['boy', 'girl'],
  ['adult', 'child'],
  ['civilian', 'soldier'],
  ['passenger', 'crew'],
  ['student', 'teacher'],
]
const WHOLE = new Set(['person', 'people', 'victim', 'casualty', 'fatality'])
/** The three must say the same of what they count. */
const MIN_COVER = 0.7
const MIN_SHARED = 0.75
const STRENGTH = 0.8

/**
 * Parts that do not make up the whole.
 *
 * "Twelve men were hurt in the crash." / "Nine women were hurt in the crash." / "In all, 25 people were hurt in the crash."
 */
export function sums(claims: readonly JointClaim[]): readonly JointConflict[] {
  const counts = claims.flatMap(countsOf)
  const wholes = counts.filter(({ quantity }) => WHOLE.has(quantity.unit))
  const found: JointConflict[] = []
  for (const whole of wholes) {
    for (const [one, other] of PARTS) {
      const ones = partsOf(counts, one, whole)
      const others = partsOf(counts, other, whole)
      for (const first of ones) {
        for (const second of others) {
          if (!threeVoices(first.claim, second.claim, whole.claim)) continue
          const sum = added(quantityRange(first.quantity), quantityRange(second.quantity))
          if (rangesMeet(sum, quantityRange(whole.quantity))) continue
          found.push({
            first: part(first),
            second: part(second),
            third: part(whole),
            strength: STRENGTH,
            difference: `${words(first)} and ${words(second)} do not make ${words(whole)}`,
          })
        }
      }
    }
  }
  return found
}

interface Count {
  readonly claim: JointClaim
  readonly quantity: Quantity
}

/** A claim with one count: with more, it is not safe to say which of them is meant. */
function countsOf(claim: JointClaim): readonly Count[] {
  const { quantities } = claim.side.claim
  const [quantity] = quantities
  return quantities.length === 1 && quantity ? [{ claim, quantity }] : []
}

function partsOf(counts: readonly Count[], unit: string, whole: Count): readonly Count[] {
  const found: Count[] = []
  for (const count of counts) {
    if (found.length >= MAX_PARTNERS) break
    if (count.quantity.unit === unit && sameMatter(count, whole)) found.push(count)
  }
  return found
}

function sameMatter(a: Count, b: Count): boolean {
  const likeness = answers(
    a.claim.side,
    termsApart(a.claim.side, [a.quantity]),
    b.claim.side,
    termsApart(b.claim.side, [b.quantity]),
  )
  const shared = likeness.matches.reduce(
    (sum, { a: one, b: other, quality, opposite }) =>
      opposite ? Number.NEGATIVE_INFINITY : sum + quality * Math.min(one.weight, other.weight),
    0,
  )
  const negated = likeness.matches.some((match) => match.a.negated || match.b.negated)
  return !negated && Math.min(likeness.coverA, likeness.coverB) >= MIN_COVER && shared >= MIN_SHARED
}

function added(a: QuantityRange, b: QuantityRange): QuantityRange {
  return { low: a.low + b.low, high: a.high + b.high }
}

function part({ claim, quantity }: Count): JointConflict['first'] {
  return { claim, cues: [{ from: quantity.from, to: quantity.to }] }
}

function words({ claim, quantity }: Count): string {
  return claim.side.source.text.slice(quantity.from, quantity.to).toLowerCase()
}
