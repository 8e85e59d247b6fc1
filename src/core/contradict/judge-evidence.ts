import type { Cue } from '../model/claim'
import type { ClaimPair, Evidence } from './claim-pair'
import { denialsOf } from './denial'

/** Told of a conflict that no rule explains. */
const DIFFERENCE = 'the judge reads these two as excluding each other'

/**
 * What the judge sees, as a rule would show it, so that guards can look at it. It names no words: in their place
 * stand the denials and the words that the other claim does not answer, where a conflict must lie.
 */
export function judgeEvidence(pair: ClaimPair, strength: number): Evidence {
  return {
    rule: 'judge',
    strength,
    cuesA: differing(pair, 'a'),
    cuesB: differing(pair, 'b'),
    difference: DIFFERENCE,
  }
}

function differing(pair: ClaimPair, side: 'a' | 'b'): readonly Cue[] {
  const answered = new Set(
    pair.likeness.matches
      .filter((match) => match.quality === 1 && !match.opposite)
      .map((match) => match[side]),
  )
  const denials = denialsOf(pair[side]).map(({ cue }): Cue => cue)
  const open = pair[side].view.terms
    .filter((term) => !answered.has(term))
    .map(({ from, to }): Cue => ({ from, to, role: 'judge' }))
  return [...denials, ...open.filter(({ from }) => !denials.some((cue) => cue.from === from))].sort(
    (x, y) => x.from - y.from,
  )
}
