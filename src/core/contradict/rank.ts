import type { Finding, Sensitivity } from '../model/comparison'
import { mergePoints, type Rankable } from './merge-points'

/** Each further finding of the same articles, or of the same claim, waits behind others of its strength. */
const SAME_ARTICLES = 0.93
const SAME_CLAIM = 0.75
/** Findings of a kind that are spread over articles and claims one by one; the cost is their number squared. */
const SPREAD = 300
/** A claim that conflicts with this many others has been shown enough. */
const MAX_PER_CLAIM = 3

type Tier = 0 | 1 | 2

function tierOf(finding: Finding): Tier {
  if (finding.kind === 'contradiction') return 0
  return finding.kind === 'agreement' ? 2 : 1
}

/**
 * Final order: contradictions, typed non-contradictions, agreements; inside each by score, one finding for a
 * point, spread over articles and claims. `score` of the result falls from first to last of a tier.
 */
export function rank(candidates: readonly Rankable[]): readonly Finding[] {
  return onceEach(
    ([0, 1, 2] as const).flatMap((tier) =>
      rankTier(mergePoints(candidates.filter((item) => tierOf(item.finding) === tier)), () => true),
    ),
  )
}

/** A source may say in one place what it only reports, in the same words, in another: the conflict counts. */
function onceEach(ranked: readonly Finding[]): readonly Finding[] {
  const known = new Set<string>()
  return ranked.filter(({ id }) => !known.has(id) && known.add(id))
}

/**
 * As `rank`, for findings that are in it already and stay, and those that only the judge sees: these join a point
 * that is shown, and make way for it.
 */
export function rankJudged(kept: readonly Rankable[], judged: readonly Rankable[]): readonly Finding[] {
  const agrees = ({ finding }: Rankable): boolean => tierOf(finding) === 2
  const opposed = mergePoints(
    judged.filter((item) => !agrees(item)),
    kept.filter((item) => !agrees(item)),
  )
  const agreed = mergePoints(judged.filter(agrees), kept.filter(agrees))
  return onceEach(
    ([0, 1, 2] as const).flatMap((tier) =>
      rankTier(
        [...opposed, ...agreed].filter((item) => tierOf(item.finding) === tier),
        ({ rule }) => rule === 'judge',
      ),
    ),
  )
}

/** `mayGo`: says which findings are left out where their claims have been shown enough. */
function rankTier(unique: readonly Rankable[], mayGo: (finding: Finding) => boolean): readonly Finding[] {
  const claims = new Map<string, number>()
  const placed: Finding[] = []
  const current = unique.map((item) => ({ item, score: item.finding.score }))
  while (current.length > 0) {
    if (placed.length >= SPREAD) {
      placed.push(...rest(current, placed.at(-1)?.score ?? 0))
      break
    }
    let best = 0
    for (const [index, entry] of current.entries()) {
      if (index > best && entry.score > (current[best]?.score ?? 0)) best = index
    }
    const [chosen] = current.splice(best, 1)
    if (!chosen) break
    const { finding } = chosen.item
    const ends = [finding.a.claimId, finding.b.claimId]
    if (mayGo(finding) && ends.some((claim) => (claims.get(claim) ?? 0) >= MAX_PER_CLAIM)) continue
    placed.push({ ...finding, score: chosen.score })
    for (const claim of ends) claims.set(claim, (claims.get(claim) ?? 0) + 1)
    for (const entry of current) {
      const other = entry.item.finding
      let factor = 1
      if (other.a.articleId === finding.a.articleId && other.b.articleId === finding.b.articleId)
        factor *= SAME_ARTICLES
      for (const claim of ends)
        if (other.a.claimId === claim || other.b.claimId === claim) factor *= SAME_CLAIM
      entry.score *= factor
    }
  }
  return cut(placed, unique)
}

/**
 * From this score on a finding stands in the shorter lists, chosen by reading findings of news articles. Spreading
 * moves findings of like strength about; a list is as long as there are findings of its strength.
 */
const SURE_FROM = 0.3
const BALANCED_FROM = 0.06
/** However strong the words are opposed: claims less alike than this may be on two matters. */
const SURE_SIMILARITY = 0.4

/** Says from which list on each finding is shown: always a beginning of the order. */
function cut(placed: readonly Finding[], candidates: readonly Rankable[]): readonly Finding[] {
  const scores = new Map(candidates.map(({ finding }) => [finding.id, finding.score]))
  const reaching = (least: number, similarity: number): number =>
    placed.filter((finding) => (scores.get(finding.id) ?? 0) >= least && finding.similarity >= similarity)
      .length
  const sure = reaching(SURE_FROM, SURE_SIMILARITY)
  const balanced = reaching(BALANCED_FROM, 0)
  return placed.map((finding, at): Finding => ({ ...finding, listed: listFor(at, sure, balanced) }))
}

function listFor(at: number, sure: number, balanced: number): Sensitivity {
  if (at < sure) return 'sure'
  return at < balanced ? 'balanced' : 'everything'
}

/** What nobody reads in order any more: by score, below what was spread. */
function rest(
  entries: readonly { readonly item: Rankable; readonly score: number }[],
  ceiling: number,
): readonly Finding[] {
  return [...entries]
    .sort((x, y) => y.score - x.score || compareText(x.item.finding.id, y.item.finding.id))
    .map(({ item, score }) => ({ ...item.finding, score: Math.min(score, ceiling) }))
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
