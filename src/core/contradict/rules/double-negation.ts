import type { Cue } from '../../model/claim'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'

/** Only the very same statement can be said with two negations and with none. */
const MIN_COVER = 0.7

/**
 * What looks like a denial because of its cue words and is none: always answered by the guard of this name.
 *
 * double-negation: The treaty is not invalid. / The treaty is valid.
 */
export function doubleNegationRule(pair: ClaimPair): Evidence | null {
  const { coverA, coverB, matches } = pair.likeness
  if (Math.min(coverA, coverB) < MIN_COVER) return null
  const a = negatives(pair.a)
  const b = negatives(pair.b)
  const opposites = matches.filter((match) => match.opposite)
  const turns = a.length + b.length + opposites.length
  // An even number of turns, not simply one denial on each side.
  if (turns === 0 || turns % 2 === 1 || (opposites.length === 0 && a.length === b.length)) return null
  const places = (side: 'a' | 'b'): readonly Cue[] =>
    opposites.map((match) => ({ from: match[side].from, to: match[side].to, role: 'opposite' }))
  return {
    rule: 'negation',
    strength: 0.3 * Math.sqrt(coverA * coverB),
    cuesA: [...a, ...places('a')],
    cuesB: [...b, ...places('b')],
    difference: 'two negations say the same as none',
  }
}

function negatives(side: PairSide): readonly Cue[] {
  return side.claim.cues.filter((cue) => cue.role === 'negation' || cue.role === 'implicit-negation')
}
