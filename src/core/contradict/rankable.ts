import type { Claim } from '../model/claim'
import type { ClaimGroup, Finding, FindingSide } from '../model/comparison'
import type { PointSide, Rankable } from './merge-points'

/**
 * Findings with the points that they are about, ready to be ranked. Copies of one text are one voice: what they
 * say alike is no agreement between sources.
 */
export function rankable(
  findings: readonly Finding[],
  claims: readonly Claim[],
  groups: readonly ClaimGroup[],
  voiceOf: (articleId: string) => string,
): readonly Rankable[] {
  const groupOf = new Map(groups.flatMap((group) => group.claims.map((claim) => [claim, group.id] as const)))
  const sentenceOf = new Map(claims.map((claim) => [claim.id, claim.sentence]))
  const pointSide = (side: FindingSide): PointSide => ({
    side,
    voice: voiceOf(side.articleId),
    group: groupOf.get(side.claimId) ?? null,
    sentence: sentenceOf.get(side.claimId) ?? -1,
  })
  return findings
    .map((finding) => ({ finding, a: pointSide(finding.a), b: pointSide(finding.b) }))
    .filter(({ finding, a, b }) => finding.kind !== 'agreement' || a.voice !== b.voice)
}
