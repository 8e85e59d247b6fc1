import type { CompareTarget } from '../../ui/compare-target'
import type { MatrixRow } from './matrix-rows'

/**
 * What Compare shows for a cell: the first conflict that the source has part in, else what the source says, else the
 * point itself. Without a source, the point's first conflict.
 */
export function targetOfCell({ point, conflicts }: MatrixRow, sourceId: string | null): CompareTarget | null {
  const conflict = conflicts.find(
    ({ a, b, third }) =>
      sourceId === null || [a, b, third].some((side) => side !== undefined && side.articleId === sourceId),
  )
  if (conflict) return { show: 'finding', id: conflict.id }
  const own = point.cells.find(({ articleId }) => articleId === sourceId)?.claims[0]
  const claim = own ?? point.cells.find(({ claims }) => claims.length > 0)?.claims[0]
  return claim === undefined ? null : { show: 'claim', id: claim }
}
