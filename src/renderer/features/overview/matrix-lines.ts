import type { MatrixRow } from './matrix-rows'

/** A line of the matrix: a point, or the heading of the points with one tag. */
export type MatrixLine =
  | { readonly kind: 'point'; readonly id: string; readonly row: MatrixRow }
  | { readonly kind: 'tag'; readonly id: string; readonly tagId: string | null; readonly count: number }

/**
 * The rows under a heading for each tag that any of them has, in the order of the tags, those without a tag last. A
 * point with two tags stands under both.
 */
export function linesByTag(rows: readonly MatrixRow[], tagOrder: readonly string[]): readonly MatrixLine[] {
  const under = (tagId: string | null): readonly MatrixLine[] => {
    const own = rows.filter(({ tags }) => (tagId === null ? tags.length === 0 : tags.includes(tagId)))
    if (own.length === 0) return []
    const heading = tagId ?? 'none'
    return [
      { kind: 'tag', id: heading, tagId, count: own.length },
      ...own.map((row) => pointLine(row, `${heading} ${row.point.id}`)),
    ]
  }
  return [...tagOrder, null].flatMap(under)
}

/** The rows as they are. */
export function plainLines(rows: readonly MatrixRow[]): readonly MatrixLine[] {
  return rows.map((row) => pointLine(row, row.point.id))
}

function pointLine(row: MatrixRow, id: string): MatrixLine {
  return { kind: 'point', id, row }
}
