import type { ViewTerm } from '../../align/view-term'
import type { Quantity } from '../../model/claim'
import type { Span } from '../../model/span'
import type { PairSide } from '../claim-pair'
import { deniesOddly } from '../parity'
import { quantityRange } from '../quantity-range'
import {
  answers,
  groupSpan,
  isStatement,
  type JointClaim,
  type JointConflict,
  MAX_PARTNERS,
  termsApart,
  termsIn,
  threeVoices,
  written,
} from './joint-claim'

const EITHER = /\beither\s+([^,;]+?)\s+or\s+([^,;]+)/di
/** "40 or 60 metres", with or without "either". */
const NUMBERS = /\b(\d[\d.,]*)\s+or\s+(\d[\d.,]*)\b/d
const MIN_COVER = 0.7
const STRENGTH = 0.85

/**
 * One source leaves two possibilities; two others take one away each.
 *
 * "The fire started either in the kitchen or in the laundry." / "The fire did not start in the kitchen." / "The fire did not start in the laundry."
 *
 * "The tower is either 40 or 60 metres high." / "The tower is more than 50 metres high." / "The tower is less than 55 metres high."
 */
export function alternatives(claims: readonly JointClaim[]): readonly JointConflict[] {
  return claims.flatMap((claim) => {
    const numbers = numberChoice(claim)
    if (numbers) return excludedNumbers(numbers, claims)
    const choice = wordChoice(claim)
    return choice ? excludedWords(choice, claims) : []
  })
}

interface Choice {
  readonly claim: JointClaim
  readonly spans: readonly [Span, Span]
}

interface NumberChoice extends Choice {
  readonly values: readonly [number, number]
  readonly quantity: Quantity
}

function wordChoice(claim: JointClaim): Choice | null {
  const match = EITHER.exec(written(claim.side))
  const one = match && groupSpan(claim.side, match, 1)
  const other = match && groupSpan(claim.side, match, 2)
  if (!one || !other || deniesOddly(claim.side)) return null
  const named = [one, other].every((span) => termsIn(claim.side, span).length > 0)
  return named ? { claim, spans: [one, other] } : null
}

function excludedWords(choice: Choice, claims: readonly JointClaim[]): readonly JointConflict[] {
  const denials = (at: 0 | 1): readonly JointClaim[] =>
    claims.filter((claim) => takesAway(claim, choice, at)).slice(0, MAX_PARTNERS)
  const ones = denials(0)
  const others = ones.length === 0 ? [] : denials(1)
  return ones.flatMap((one) =>
    others
      .filter((other) => threeVoices(one, other, choice.claim))
      .map((other) => ({
        first: { claim: one, cues: negations(one.side) },
        second: { claim: other, cues: negations(other.side) },
        third: { claim: choice.claim, cues: choice.spans },
        strength: STRENGTH,
        difference: 'between them they deny both possibilities',
      })),
  )
}

function negations({ claim }: PairSide): readonly Span[] {
  return claim.cues.filter((cue) => cue.role === 'negation').map(({ from, to }) => ({ from, to }))
}

/** A denial of the one possibility that does not speak of the other. */
function takesAway(claim: JointClaim, choice: Choice, at: 0 | 1): boolean {
  const { side } = claim
  const [one, other] = at === 0 ? choice.spans : [choice.spans[1], choice.spans[0]]
  if (!deniesOddly(side) || claim.voice === choice.claim.voice) return false
  const denied = distinct(choice.claim.side, one, other)
  const left = distinct(choice.claim.side, other, one)
  const frame = termsApart(choice.claim.side, choice.spans)
  const all = side.view.terms
  const { coverA } = answers(choice.claim.side, [...frame, ...denied], side, all)
  const named = answers(choice.claim.side, denied, side, all).coverA
  return coverA >= MIN_COVER && named >= MIN_COVER && answers(choice.claim.side, left, side, all).coverA === 0
}

/** What tells one possibility from the other: "in the *kitchen*", not "in the house's". */
function distinct(side: PairSide, span: Span, other: Span): readonly ViewTerm[] {
  const there = new Set(termsIn(side, other).map((term) => term.stem))
  return termsIn(side, span).filter((term) => !there.has(term.stem))
}

function numberChoice(claim: JointClaim): NumberChoice | null {
  const match = NUMBERS.exec(written(claim.side))
  const one = match && groupSpan(claim.side, match, 1)
  const other = match && groupSpan(claim.side, match, 2)
  const [quantity] = claim.side.claim.quantities
  if (!match || !one || !other || !quantity || claim.side.claim.quantities.length > 1) return null
  const values = [number(match[1]), number(match[2])] as const
  if (quantity.value !== values[0] || quantity.upper !== values[1] || deniesOddly(claim.side)) return null
  return { claim, spans: [one, other], values, quantity }
}

function number(digits: string | undefined): number {
  return Number((digits ?? '').replace(/,/g, ''))
}

function excludedNumbers(choice: NumberChoice, claims: readonly JointClaim[]): readonly JointConflict[] {
  const [low, high] = choice.values
  const limits = claims.flatMap((claim) => limitOf(claim, choice))
  const without = (value: number, other: number): typeof limits =>
    limits.filter((limit) => !limit.allows(value) && limit.allows(other)).slice(0, MAX_PARTNERS)
  return without(low, high).flatMap((one) =>
    without(high, low)
      .filter((other) => threeVoices(one.claim, other.claim, choice.claim))
      .map((other) => ({
        first: { claim: one.claim, cues: [one.span] },
        second: { claim: other.claim, cues: [other.span] },
        third: { claim: choice.claim, cues: choice.spans },
        strength: STRENGTH,
        difference: 'between them they exclude both figures',
      })),
  )
}

interface Limit {
  readonly claim: JointClaim
  readonly span: Span
  readonly allows: (value: number) => boolean
}

/** What another source says of the same measure. */
function limitOf(claim: JointClaim, choice: NumberChoice): readonly Limit[] {
  const { side } = claim
  const [quantity] = side.claim.quantities
  if (
    !quantity ||
    side.claim.quantities.length > 1 ||
    quantity.unit !== choice.quantity.unit ||
    deniesOddly(side)
  )
    return []
  if (claim.voice === choice.claim.voice || !isStatement(side)) return []
  const { coverA, coverB } = answers(
    choice.claim.side,
    termsApart(choice.claim.side, [choice.quantity]),
    side,
    termsApart(side, [quantity]),
  )
  if (Math.min(coverA, coverB) < MIN_COVER) return []
  const { low, high } = quantityRange(quantity)
  const span = { from: quantity.from, to: quantity.to }
  return [{ claim, span, allows: (value) => low <= value && value <= high }]
}
