import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { coverOf } from '../cover'
import { denialsOf } from '../denial'
import { isTelling } from '../telling'

/** What is not told must be what the other source says. */
const MIN_COVER = 0.6

/**
 * One source does not tell what the other reports: looks like a denial, and is always answered by the guard
 * against silence.
 *
 * silence: The ministry did not confirm the arrest of the captain. / The captain was arrested.
 */
export function untoldRule(pair: ClaimPair): Evidence | null {
  return untold(pair, 'a') ?? untold(pair, 'b')
}

function untold(pair: ClaimPair, silent: 'a' | 'b'): Evidence | null {
  const side: PairSide = pair[silent]
  for (const denial of denialsOf(side)) {
    const [head] = denial.heads
    if (!head || !isTelling(head)) continue
    const object = side.view.terms.filter((term) => term.from > head.from)
    // Where the other source speaks of the telling too, both may be silent on the same question.
    if (pair[silent === 'a' ? 'b' : 'a'].claim.terms.some((term) => term.lemma === head.lemma)) continue
    if (object.length === 0 || coverOf(pair, object, silent) < MIN_COVER) continue
    const echoes = pair.likeness.matches
      .map((match) => match[silent === 'a' ? 'b' : 'a'])
      .map(({ from, to }) => ({ from, to, role: 'told' }))
    return {
      rule: 'negation',
      strength: 0.35 * coverOf(pair, object, silent),
      cuesA: silent === 'a' ? [denial.cue] : echoes,
      cuesB: silent === 'a' ? echoes : [denial.cue],
      difference: 'one does not tell it',
    }
  }
  return null
}
