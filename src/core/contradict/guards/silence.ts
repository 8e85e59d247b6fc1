import type { ClaimPair, Evidence } from '../claim-pair'
import { denialsOf } from '../denial'
import { isTelling } from '../telling'

/**
 * A source that does not tell, or does not know, denies nothing.
 *
 * silence: The ministry did not confirm the arrest of the captain. / The captain was arrested.
 * conflict: The ministry did not confirm the arrest. / The ministry confirmed the arrest.
 */
export function silenceGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (evidence.rule !== 'negation' && evidence.rule !== 'judge') return null
  for (const [side, other, cues] of [
    [pair.a, pair.b, evidence.cuesA],
    [pair.b, pair.a, evidence.cuesB],
  ] as const) {
    for (const denial of denialsOf(side)) {
      if (!cues.some((cue) => cue.from === denial.cue.from)) continue
      const telling = denial.heads.find(isTelling)
      // Where the other source says that it was told, the telling itself is in dispute.
      if (telling && !other.claim.terms.some((term) => term.lemma === telling.lemma))
        return 'one is silent, it denies nothing'
    }
  }
  return null
}
