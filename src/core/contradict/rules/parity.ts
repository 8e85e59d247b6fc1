import type { Cue } from '../../model/claim'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { forceOf, forcesOppose } from '../force'
import { deniesOddly } from '../parity'

/** Both say nearly the same words. */
const MIN_COVER = 0.72
const MIN_MATCHES = 3

/**
 * Nearly the same sentence with and without a denial, where the denied word itself has no known counterpart.
 *
 * conflict: The minister did not tell the truth about the mine. / The minister told the truth on the mine.
 * no conflict: The minister did not tell the truth about the mine. / The minister owns a part of the mine.
 */
export function parityRule(pair: ClaimPair): Evidence | null {
  const { matches, coverA, coverB } = pair.likeness
  if (matches.length < MIN_MATCHES || Math.min(coverA, coverB) < MIN_COVER) return null
  if (matches.some((match) => match.opposite)) return null
  if (deniesOddly(pair.a) === deniesOddly(pair.b) || pair.a.claim.polarity === pair.b.claim.polarity)
    return null
  const a = forceOf(pair.a)
  const b = forceOf(pair.b)
  if (a && b && !forcesOppose(a, b)) return null
  return {
    rule: 'negation',
    strength: 0.75 * Math.sqrt(coverA * coverB),
    cuesA: denials(pair.a),
    cuesB: denials(pair.b),
    difference: 'one denies what the other says in nearly the same words',
  }
}

function denials(side: PairSide): readonly Cue[] {
  return side.claim.cues.filter((cue) => cue.role === 'negation' || cue.role === 'implicit-negation')
}
