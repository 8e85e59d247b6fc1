import type { TimeReference } from '../../model/claim'
import type { Span } from '../../model/span'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { onlyClockTime } from '../clock-time'
import { sameSubject, statementCover } from '../frame'
import { deniesOddly } from '../parity'

/** Only one and the same event has one date. */
const MIN_COVER = 0.6
const DATED = new Set(['day', 'month', 'year'])
/** What one source rounds to the quarter of an hour, the other gives to the minute. */
const CLOCK_TOLERANCE = 10
/** A date inside another is never a conflict: it ranks below every one. */
const FINER_STRENGTH = 0.35
/** By these words the guard knows the evidence again. */
export const FINER_DATE = 'one date is only more exact than the other'

/**
 * One event, two dates or times of day.
 *
 * conflict: The bridge was opened on 4 May 2011. / The bridge was opened on 9 June 2011.
 * no conflict: The bridge was opened on 4 May 2011. / The bridge was painted on 9 June 2011.
 */
export function datesRule(pair: ClaimPair): Evidence | null {
  // What did not happen on a day is no date of it.
  if (deniesOddly(pair.a) || deniesOddly(pair.b)) return null
  const a = onlyDate(pair.a)
  const b = onlyDate(pair.b)
  if (a && b && !meets(a, b)) return conflict(pair, a, b, 'the dates differ')
  const clockA = onlyClockTime(pair.a)
  const clockB = onlyClockTime(pair.b)
  if (!clockA || !clockB || Math.abs(clockA.minutes - clockB.minutes) < CLOCK_TOLERANCE) return null
  return conflict(pair, clockA, clockB, 'the times of day differ')
}

/**
 * One event, told to the day and told to the month: always answered by the guard of refinement.
 *
 * refinement: The bridge was opened on 4 May 2011. / The bridge was opened in May 2011.
 */
export function finerDateRule(pair: ClaimPair): Evidence | null {
  const a = onlyDate(pair.a)
  const b = onlyDate(pair.b)
  if (!a || !b || !inside(a, b)) return null
  if (!sameSubject(pair)) return null
  const found = conflict(pair, a, b, FINER_DATE)
  return found && { ...found, strength: FINER_STRENGTH * found.strength }
}

function inside(a: TimeReference, b: TimeReference): boolean {
  return a.grain !== b.grain && a.start !== null && b.start !== null && meets(a, b)
}

function conflict(pair: ClaimPair, a: Span, b: Span, difference: string): Evidence | null {
  const cover = statementCover(pair, { a: [a], b: [b] })
  if (cover < MIN_COVER || !sharesVerb(pair)) return null
  return {
    rule: 'dates',
    strength: 0.85 * cover,
    cuesA: [{ from: a.from, to: a.to, role: 'date' }],
    cuesB: [{ from: b.from, to: b.to, role: 'date' }],
    difference,
  }
}

function onlyDate(side: PairSide): TimeReference | null {
  const dated = side.claim.times.filter((time) => DATED.has(time.grain) && time.start !== null)
  return dated.length === 1 ? (dated[0] ?? null) : null
}

/** A month contains its days: "in May" and "on 4 May" meet. Unresolved ends always meet. */
function meets(a: TimeReference, b: TimeReference): boolean {
  if (a.start === null || b.start === null || a.end === null || b.end === null) return true
  return a.start <= b.end && b.start <= a.end
}

function sharesVerb(pair: ClaimPair): boolean {
  return pair.likeness.matches.some(
    (match) => match.a.pos === 'VERB' && match.b.pos === 'VERB' && match.quality >= 0.7,
  )
}
