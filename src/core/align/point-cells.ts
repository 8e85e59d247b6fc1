import type { Claim } from '../model/claim'
import type { ClaimGroup, PointCell } from '../model/comparison'

/** A group of claims without its cells. */
export type ClaimSet = Omit<ClaimGroup, 'cells'>

/** What each article says on a point, in the order of `articles`. */
export function pointCells(
  group: ClaimSet,
  claims: ReadonlyMap<string, Claim>,
  articles: readonly string[],
): readonly PointCell[] {
  const said = group.claims.flatMap((id) => claims.get(id) ?? [])
  const first = said[0]
  return articles.map((articleId): PointCell => {
    const own = said.filter((claim) => claim.articleId === articleId)
    if (own.length === 0) return { articleId, state: 'silent', claims: [] }
    const denies = own.every((claim) => claim.polarity !== first?.polarity)
    return { articleId, state: denies ? 'denies' : 'says', claims: own.map(({ id }) => id) }
  })
}
