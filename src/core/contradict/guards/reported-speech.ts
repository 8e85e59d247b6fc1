import type { ClaimPair, PairSide } from '../claim-pair'

/**
 * The source reports a view that it does not hold. Two sources that quote two speakers are another matter:
 * what the speakers say does conflict.
 *
 * "Critics wrongly claimed that the mine was closed." / "The mine is open."
 */
export function reportedSpeechGuard(pair: ClaimPair): string | null {
  return rejected(pair.a) ?? rejected(pair.b)
}

function rejected(side: PairSide): string | null {
  const attribution = side.claim.attribution
  if (attribution?.stance !== 'disputed') return null
  const speaker = attribution.speaker.trim()
  const whose = speaker === '' ? 'a view' : `a view of ${speaker}`
  return `${side.source.name} reports ${whose} that it does not hold`
}
