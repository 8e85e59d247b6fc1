import type { TimeReference } from '../../model/claim'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { forceOf, forcesOppose } from '../force'
import { samePredicate, sameSubject } from '../frame'
import { replacements, turnedRound } from '../replaced'
import { turned } from '../turned'
import { clashingQuantities } from './numbers'

/** Most of what each says must be in the other: sharing a topic is no agreement. */
const MIN_COVER = 0.6
/** Where a figure, date or name and the statement itself are shared, each side may add more of its own. */
const MIN_COVER_ANCHORED = 0.48
const MIN_SHARED_WORDS = 3
const MIN_SHARED_ANCHORED = 4
const GRAINS = new Set(['day', 'week', 'month', 'quarter', 'year'])

/**
 * Two sources say the same: nothing that one says is replaced by another thing in the other.
 *
 * agreement: The council approved the new harbour. / The new harbour was approved by the council.
 * no conflict: The council approved the new harbour. / The council approved the new school.
 */
export function agreementRule(pair: ClaimPair): Evidence | null {
  const { matches, coverA, coverB } = pair.likeness
  const cover = Math.min(coverA, coverB)
  if (matches.length < MIN_SHARED_WORDS || cover < (anchored(pair) ? MIN_COVER_ANCHORED : MIN_COVER))
    return null
  if (matches.some(turned) || pair.a.claim.polarity !== pair.b.claim.polarity) return null
  if (pair.a.claim.modality !== pair.b.claim.modality || clashingQuantities(pair)) return null
  if (otherTimes(pair) || otherExtent(pair) || replacements(pair).length > 0 || turnedRound(pair)) return null
  const lit = matches.filter((match) => match.quality === 1 && !match.a.entity)
  return {
    rule: 'agreement',
    strength: Math.sqrt(coverA * coverB),
    cuesA: lit.map((match) => ({ from: match.a.from, to: match.a.to, role: 'shared' })),
    cuesB: lit.map((match) => ({ from: match.b.from, to: match.b.to, role: 'shared' })),
    difference: 'both say the same',
  }
}

/** Two claims hold each other by a shared figure or name and by the same statement about it. */
function anchored(pair: ClaimPair): boolean {
  const { matches } = pair.likeness
  if (matches.length < MIN_SHARED_ANCHORED) return false
  const firm = matches.some((match) => match.quality === 1 && (match.a.numeric || match.a.entity))
  return firm && (samePredicate(pair) || sameSubject(pair))
}

/** Days that do not meet: the same was said of two occasions. */
function otherTimes(pair: ClaimPair): boolean {
  const a = known(pair.a)
  const b = known(pair.b)
  if (a.length === 0 || b.length === 0) return false
  return !a.some((x) => b.some((y) => (x.start ?? '') <= (y.end ?? '') && (y.start ?? '') <= (x.end ?? '')))
}

function known(side: PairSide): readonly TimeReference[] {
  return side.claim.times.filter((time) => GRAINS.has(time.grain) && time.start !== null && time.end !== null)
}

/** "Only in the harbour" and "in the harbour", "all" and "some" are not the same. */
function otherExtent(pair: ClaimPair): boolean {
  const restrictions = (side: PairSide): number =>
    side.claim.cues.filter((cue) => cue.role === 'restriction').length
  if (restrictions(pair.a) !== restrictions(pair.b)) return true
  const a = forceOf(pair.a)
  const b = forceOf(pair.b)
  return a !== null && b !== null && (a.extent !== b.extent || forcesOppose(a, b))
}
