import type { Article, Comparison, Finding, NotAnalysed } from '../../core'

/** The comparison without what belongs to articles that are no longer there. */
export function withoutRemoved(comparison: Comparison, articles: readonly Article[]): Comparison {
  const present = new Set(articles.map((article) => article.id))
  if (comparison.articles.every((article) => present.has(article.id))) return comparison
  const claims = comparison.claims.filter((claim) => present.has(claim.articleId))
  const claimIds = new Set(claims.map((claim) => claim.id))
  const pairsTotal = pairsOf(articles.length)
  return {
    ...comparison,
    pairsDone: Math.min(comparison.pairsDone, pairsTotal),
    pairsTotal,
    articles: comparison.articles.filter((article) => present.has(article.id)),
    claims,
    alignments: comparison.alignments.filter((one) => claimIds.has(one.a) && claimIds.has(one.b)),
    groups: comparison.groups
      .map((group) => ({
        ...group,
        claims: group.claims.filter((id) => claimIds.has(id)),
        cells: group.cells.filter((cell) => present.has(cell.articleId)),
      }))
      .filter((group) => group.claims.length > 1),
    findings: comparison.findings
      .filter(({ a, b, third }) => [a, b, third].every((side) => !side || present.has(side.articleId)))
      .map((one) => withoutPassages(one, present)),
    copies: (comparison.copies ?? [])
      .map((copies) => copies.filter((id) => present.has(id)))
      .filter((copies) => copies.length > 1),
    notAnalysed: comparison.notAnalysed.filter((part) => part.articles.every((id) => present.has(id))),
  }
}

/** The finding without further passages in articles that are no longer there. */
function withoutPassages(finding: Finding, present: ReadonlySet<string>): Finding {
  const { also } = finding
  if (!also || also.every((side) => present.has(side.articleId))) return finding
  return { ...finding, also: also.filter((side) => present.has(side.articleId)) }
}

/**
 * The comparison of a run that broke off: whatever it does not cover is listed as not analysed, so that a gap never
 * reads as "no contradiction". Pairs that an older, whole result did not know are added.
 */
export function abandoned(comparison: Comparison, articles: readonly Article[], message: string): Comparison {
  const covered = new Set(comparison.articles.map((article) => article.id))
  const listed = comparison.notAnalysed.map(
    (part): NotAnalysed => (part.reason === 'pending' ? { ...part, reason: 'failed', message } : part),
  )
  const unknown = articles.filter((article) => !covered.has(article.id))
  const added = unknown.map((article): NotAnalysed => ({ articles: [article.id], reason: 'failed', message }))
  return { ...comparison, notAnalysed: [...listed, ...added], pairsTotal: pairsOf(articles.length) }
}

/** What is said of a source that took the engine more than its time. */
const LEFT_OUT_MESSAGE = 'It took too long and was left out. Shorten or split it.'

/** The comparison of the other articles, with every pair of a left-out article listed as not analysed. */
export function withLeftOut(
  comparison: Comparison,
  articles: readonly Article[],
  leftOut: ReadonlySet<string>,
): Comparison {
  if (leftOut.size === 0) return comparison
  const ids = articles.map((article) => article.id)
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const))
  const missing = pairs.filter(([a, b]) => leftOut.has(a) || leftOut.has(b))
  const parts = missing.map(
    (pair): NotAnalysed => ({ articles: pair, reason: 'failed', message: LEFT_OUT_MESSAGE }),
  )
  return { ...comparison, notAnalysed: [...comparison.notAnalysed, ...parts], pairsTotal: pairs.length }
}

function pairsOf(articles: number): number {
  return (articles * (articles - 1)) / 2
}
