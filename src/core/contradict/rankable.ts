import type { Claim } from '../model/claim'
import type { ClaimGroup, Finding } from '../model/comparison'
import type { Rankable } from './rank'

/**
 * Findings with the points that they are about, ready to be ranked. Copies of one text are one voice: what they
 * say alike is no agreement between sources, and a finding that repeats another with a copy's words is left out.
 */
export function rankable(
  findings: readonly Finding[],
  claims: readonly Claim[],
  groups: readonly ClaimGroup[],
  voices: readonly (readonly string[])[],
): readonly Rankable[] {
  const groupOf = new Map(groups.flatMap((group) => group.claims.map((claim) => [claim, group.id] as const)))
  const sentenceOf = new Map(
    claims.map((claim) => [claim.id, `${claim.articleId} sentence ${claim.sentence}`]),
  )
  const voiceOf = new Map(voices.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)))
  const voice = (articleId: string): string => voiceOf.get(articleId) ?? articleId
  const said = new Set<string>()
  const kept: Rankable[] = []
  const ordered = [...findings].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
  for (const finding of ordered) {
    const sides = [finding.a, finding.b]
    if (voice(finding.a.articleId) === voice(finding.b.articleId) && finding.kind === 'agreement') continue
    const words = sides.map(
      (side) => `${voice(side.articleId)} ${side.quote.replace(/\s+/g, ' ').toLowerCase()}`,
    )
    const key = words.sort().join(' | ')
    if (said.has(key)) continue
    said.add(key)
    const point = (claim: string): string => groupOf.get(claim) ?? sentenceOf.get(claim) ?? claim
    kept.push({
      finding,
      pointA: point(finding.a.claimId),
      pointB: point(finding.b.claimId),
      sentences: sides.map((side) => sentenceOf.get(side.claimId) ?? side.claimId).join(' | '),
    })
  }
  return kept
}
