import type { PairSide } from './claim-pair'

/** True where a claim carries an odd number of negations, wherever they stand. */
export function deniesOddly(side: PairSide): boolean {
  const cues = side.claim.cues.filter((cue) => cue.role === 'negation' || cue.role === 'implicit-negation')
  return cues.length % 2 === 1
}
