import type { TimeReference } from '../../model/claim'
import { overlaps } from '../../model/span'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'

/** Only one and the same event has one date. */
const MIN_COVER = 0.65
const DATED = new Set(['day', 'month', 'year'])

/**
 * One event, two dates.
 *
 * "The bridge was opened on 4 May 2011." / "The bridge was opened on 9 June 2011."
 */
export function datesRule(pair: ClaimPair): Evidence | null {
  const a = onlyDate(pair.a)
  const b = onlyDate(pair.b)
  if (!a || !b || meets(a, b)) return null
  const cover = Math.min(coverWithout(pair, 'a', a), coverWithout(pair, 'b', b))
  if (cover < MIN_COVER || !sharesVerb(pair)) return null
  return {
    rule: 'dates',
    strength: 0.85 * cover,
    cuesA: [{ from: a.from, to: a.to, role: 'date' }],
    cuesB: [{ from: b.from, to: b.to, role: 'date' }],
    difference: 'the dates differ',
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

function coverWithout(pair: ClaimPair, side: 'a' | 'b', time: TimeReference): number {
  const { matches } = pair.likeness
  let total = 0
  let answered = 0
  for (const term of pair[side].view.terms) {
    if (overlaps(term, time)) continue
    total += term.weight
    answered += term.weight * (matches.find((match) => match[side] === term)?.quality ?? 0)
  }
  return total === 0 ? 0 : answered / total
}

function sharesVerb(pair: ClaimPair): boolean {
  return pair.likeness.matches.some(
    (match) => match.a.pos === 'VERB' && match.b.pos === 'VERB' && match.quality >= 0.7,
  )
}
