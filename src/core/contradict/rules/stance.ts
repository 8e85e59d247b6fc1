import type { ClaimPair, Evidence } from '../claim-pair'
import { deniesOddly } from '../parity'

/** The denied statement must be the one that the other source makes. */
const MIN_COVER = 0.6

/** Where the other source says all that is denied, it may say much more. */
const MIN_DENIED_COVER = 0.85
const MIN_TOLD_COVER = 0.25

/** By these words the guard against reported speech knows the evidence again. */
export const SPEAKER_DENIES = 'one denies what the other says'

/** True where a speaker denies the claim: its words say one thing, the speaker the other. */
export function speakerDenies(side: ClaimPair['a']): boolean {
  return side.claim.attribution?.stance === 'denied'
}

/**
 * A speaker denies what the other source says, or has another speaker say.
 *
 * conflict: The minister denied that the mine was sold. / The mine was sold.
 * no conflict: The minister said that the mine was sold. / The mine was sold.
 */
export function stanceRule(pair: ClaimPair): Evidence | null {
  if (speakerDenies(pair.a) === speakerDenies(pair.b)) return null
  const { matches, coverA, coverB } = pair.likeness
  const denied = speakerDenies(pair.a) ? coverA : coverB
  const told = speakerDenies(pair.a) ? coverB : coverA
  // Who tells more than what is denied tells that, too.
  const enough = denied >= MIN_DENIED_COVER ? MIN_TOLD_COVER : MIN_COVER
  if (denied < MIN_COVER || told < enough || matches.length < 2) return null
  if (deniesOddly(pair.a) !== deniesOddly(pair.b) || matches.some((match) => match.opposite)) return null
  const cues = (side: 'a' | 'b'): Evidence['cuesA'] => {
    const attribution = pair[side].claim.attribution
    if (speakerDenies(pair[side]) && attribution)
      return [{ ...attribution.speakerSpan, role: 'denying-speaker' }]
    return matches.map((match) => ({ from: match[side].from, to: match[side].to, role: 'affirmed' }))
  }
  return {
    rule: 'negation',
    strength: 0.9 * Math.sqrt(coverA * coverB),
    cuesA: cues('a'),
    cuesB: cues('b'),
    difference: SPEAKER_DENIES,
  }
}
