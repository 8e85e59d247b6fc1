import type { Link } from './claim-marks'
import type { ClaimHeight } from './column-geometry'
import { type HeightPair, risingPairs } from './scroll-map'

/** A column's source and where its claims stand. */
export interface ColumnHeights {
  readonly id: string
  readonly heights: ReadonlyMap<string, ClaimHeight>
}

/**
 * Which heights of two columns belong together, rising on both sides. Worked out once for each two columns and layout,
 * because it is asked for with every frame of a scroll: the same `heights` give the same run.
 */
export function heightRuns(
  links: readonly Link[],
): (lead: ColumnHeights, other: ColumnHeights) => readonly HeightPair[] {
  const known = new Map<string, Known>()
  return (lead, other) => {
    const key = `${lead.id}\n${other.id}`
    const present = known.get(key)
    if (present?.lead === lead.heights && present.other === other.heights) return present.run
    const run = risingPairs(pairsOf(links, lead, other))
    known.set(key, { lead: lead.heights, other: other.heights, run })
    return run
  }
}

interface Known {
  readonly lead: ColumnHeights['heights']
  readonly other: ColumnHeights['heights']
  readonly run: readonly HeightPair[]
}

function pairsOf(links: readonly Link[], lead: ColumnHeights, other: ColumnHeights): readonly HeightPair[] {
  return links.flatMap(({ a, b }) => {
    const [mine, theirs] = a.articleId === lead.id && b.articleId === other.id ? [a, b] : [b, a]
    if (mine.articleId !== lead.id || theirs.articleId !== other.id) return []
    const x = lead.heights.get(mine.claimId)
    const y = other.heights.get(theirs.claimId)
    return x && y ? [{ a: x.top, b: y.top }] : []
  })
}
