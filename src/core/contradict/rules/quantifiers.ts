import type { ClaimPair, Evidence } from '../claim-pair'
import { forceOf, forcesOppose } from '../force'

/** The rest of the two claims must be the same statement: a quantifier says nothing about another matter. */
const MIN_COVER = 0.6

/**
 * All against none, all against not all, most against few.
 *
 * conflict: All crew members were rescued. / Not all crew members were rescued.
 * no conflict: Some crew members were rescued. / Not all crew members were rescued.
 */
export function quantifiersRule(pair: ClaimPair): Evidence | null {
  const forceA = forceOf(pair.a)
  const forceB = forceOf(pair.b)
  if (!forceA || !forceB || !forcesOppose(forceA, forceB)) return null
  const { coverA, coverB, matches } = pair.likeness
  if (Math.min(coverA, coverB) < MIN_COVER || matches.some((match) => match.opposite)) return null
  return {
    rule: 'quantifiers',
    strength: Math.min(coverA, coverB),
    cuesA: [forceA.cue],
    cuesB: [forceB.cue],
    difference: 'they differ on how many',
  }
}
