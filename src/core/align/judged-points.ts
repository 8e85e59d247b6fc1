import type { Claim } from '../model/claim'
import {
  type ClaimGroup,
  type Comparison,
  type Finding,
  type FindingSide,
  GUARD_NAMES,
} from '../model/comparison'
import type { FindingReview } from '../model/review'
import { type ClaimSet, type PointContext, pointCells, pointContext } from './point-cells'

/** How two sources stand to each other where both speak. */
export interface SourcePair {
  /** Ids of two sources, in the order of the comparison. */
  readonly a: string
  readonly b: string
  /** Ids of the points on which they say the same, give different things, or deny each other. */
  readonly same: readonly string[]
  readonly differs: readonly string[]
  readonly denies: readonly string[]
}

/** Points with the reader's verdicts in them. */
export interface JudgedPoints {
  readonly points: readonly ClaimGroup[]
  /** Every pair of sources, also those that share no point. */
  readonly pairs: readonly SourcePair[]
}

/**
 * The points of a comparison as the reader has judged them: what is judged not to be a conflict is neither denied nor
 * contradicted, what is judged to be one is. Every listed conflict between sources is in a point; where its two
 * passages are in none together, they make one of their own, whose id is the finding's. With `withAlone` what only one
 * source says is a point as well, whose id is the claim's.
 */
export function judgedPoints(
  comparison: Comparison,
  listed: readonly Finding[],
  reviews: ReadonlyMap<string, FindingReview>,
  { withAlone = false }: { readonly withAlone?: boolean } = {},
): JudgedPoints {
  const { articles, claims, alignments } = comparison
  const ids = articles.map(({ id }) => id)
  const findings = comparison.findings.map((finding) => asJudged(finding, reviews.get(finding.id)))
  const context = pointContext(ids, claims, alignments, [...ofCopies(comparison, findings), ...findings])
  const shown = new Set(listed.map(({ id }) => id))
  const sets: ClaimSet[] = [
    ...comparison.groups,
    ...apart(
      comparison.groups,
      findings.filter(({ id }) => shown.has(id)),
    ),
  ]
  if (withAlone) sets.push(...alone(claims, sets))
  const points = sets.map(({ id, claims }) => ({ id, claims, cells: pointCells({ id, claims }, context) }))
  return { points, pairs: pairsOf(points, ids, context) }
}

/** Claims that no set has, each in one of its own; a headline states nothing by itself. */
function alone(claims: readonly Claim[], sets: readonly ClaimSet[]): readonly ClaimSet[] {
  const known = new Set(sets.flatMap((set) => set.claims))
  return claims
    .filter(({ id, kind }) => kind !== 'heading' && !known.has(id))
    .map(({ id }) => ({ id, claims: [id] }))
}

/**
 * What was found of a source is found of its copies as well: they are one voice, of which only one is listed. Passages of
 * copies are the same where they are lined up.
 */
function ofCopies(
  { claims, alignments, copies }: Comparison,
  findings: readonly Finding[],
): readonly Finding[] {
  if (!copies || copies.length === 0) return []
  const article = new Map(claims.map(({ id, articleId }) => [id, articleId]))
  const voice = new Map(copies.flatMap((ids, number) => ids.map((id) => [id, number] as const)))
  const twins = new Map<string, string[]>()
  for (const { a, b } of alignments) {
    const [one, other] = [voice.get(article.get(a) ?? ''), voice.get(article.get(b) ?? '')]
    if (one === undefined || one !== other || article.get(a) === article.get(b)) continue
    twins.set(a, [...(twins.get(a) ?? []), b])
    twins.set(b, [...(twins.get(b) ?? []), a])
  }
  const sidesOf = (side: FindingSide): readonly FindingSide[] => [
    side,
    ...(twins.get(side.claimId) ?? []).map((claimId) => ({
      ...side,
      claimId,
      articleId: article.get(claimId) ?? side.articleId,
    })),
  ]
  return findings.flatMap((finding) =>
    sidesOf(finding.a).flatMap((a) =>
      sidesOf(finding.b).flatMap((b) =>
        a.articleId === b.articleId || (a === finding.a && b === finding.b) ? [] : [{ ...finding, a, b }],
      ),
    ),
  )
}

/** A finding with the reader's word in place of the engine's. */
function asJudged(finding: Finding, review: FindingReview | undefined): Finding {
  if (review?.verdict === 'conflict') return { ...finding, kind: 'contradiction' }
  if (review?.verdict !== 'no-conflict' || finding.kind !== 'contradiction') return finding
  const { reason } = review
  // Of a reason of the reader's own nothing is known but that both may be true.
  const guard = GUARD_NAMES.find((name) => name === reason) ?? 'scope'
  return { ...finding, kind: reason === 'wording' ? 'agreement' : guard }
}

/** Conflicts between sources whose passages are in no point together: the same two claims only once. */
function apart(
  groups: readonly ClaimGroup[],
  findings: readonly Finding[],
): readonly Pick<ClaimGroup, 'id' | 'claims'>[] {
  const groupOf = new Map(groups.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  const seen = new Set<string>()
  return findings.flatMap(({ id, kind, place, a, b }) => {
    if (kind !== 'contradiction' || place !== 'between-sources') return []
    const point = groupOf.get(a.claimId)
    const pair = [a.claimId, b.claimId].sort().join(' ')
    if ((point !== undefined && point === groupOf.get(b.claimId)) || seen.has(pair)) return []
    seen.add(pair)
    return [{ id, claims: [a.claimId, b.claimId] }]
  })
}

function pairsOf(
  points: readonly ClaimGroup[],
  ids: readonly string[],
  context: PointContext,
): readonly SourcePair[] {
  return ids.flatMap((a, first) =>
    ids.slice(first + 1).map((b, further): SourcePair => {
      const within = { ...context, articles: [a, b] }
      const by = { says: [] as string[], differs: [] as string[], denies: [] as string[] }
      for (const { id, cells } of points) {
        const said = [cells[first], cells[first + 1 + further]].map((cell) => cell?.claims ?? [])
        if (said.some((claims) => claims.length === 0)) continue
        // Against what the earlier of the two says, not against what the first of all sources says.
        const state = pointCells({ id, claims: said.flat() }, within)[1]?.state
        if (state === 'says' || state === 'differs' || state === 'denies') by[state].push(id)
      }
      return { a, b, same: by.says, differs: by.differs, denies: by.denies }
    }),
  )
}
