import type { ClaimPair, Evidence, PairSide } from '../claim-pair'

const CONDITIONAL =
  /^were\s.{1,40}\sto\b|\b(?:if|unless|provided that|(?<=[,;] )provided\b|in case|assuming|as long as|only when|on condition|should (?:it|they|he|she|the)\b[^.?]{0,40},)/i

/**
 * What holds under a condition does not conflict with what is.
 *
 * condition: If the dam breaks, the road will be closed. / The road is open.
 * conflict: Care was not provided for the children. / Care was provided for the children.
 * conflict: The road is closed because the dam broke. / The road is open.
 */
export function conditionGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (inCondition(pair.a, evidence.cuesA) || inCondition(pair.b, evidence.cuesB))
    return 'one speaks of a condition, not of what is'
  const a = conditional(pair.a)
  const b = conditional(pair.b)
  if (a === b) return null
  return (a && pair.a.claim.modality === 'hypothetical') || (b && pair.b.claim.modality === 'hypothetical')
    ? 'one speaks of what would be'
    : 'one holds under a condition only'
}

/** "… if no deal is reached": the cue itself stands in the condition. */
function inCondition(side: PairSide, cues: Evidence['cuesA']): boolean {
  return cues.some((cue) =>
    /\b(?:if|whether|unless)\b[^,;]*$/i.test(side.source.text.slice(side.span.from, cue.from)),
  )
}

function conditional(side: PairSide): boolean {
  if (side.claim.modality === 'conditional' || side.claim.modality === 'hypothetical') return true
  return CONDITIONAL.test(side.text)
}
