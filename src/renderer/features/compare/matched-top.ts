import type { ClaimHeight } from './column-geometry'

/** A passage of the column that is read and its counterpart in another, each in pixels from the top of its content. */
export interface Counterparts {
  readonly here: ClaimHeight
  readonly there: ClaimHeight
}

/** What can be seen of a column. */
interface ColumnView {
  readonly scrolled: number
  readonly height: number
}

/** Of the passages in sight that have a counterpart, the one that the reader's eyes are nearest to; the first of equals. */
export function nearestCounterparts<Pair extends Counterparts>(
  pairs: readonly Pair[],
  view: ColumnView,
  readingLine: number,
): Pair | null {
  const line = view.scrolled + view.height * readingLine
  let best: { readonly pair: Pair; readonly distance: number } | null = null
  for (const pair of pairs) {
    const { top, bottom } = pair.here
    if (bottom <= view.scrolled || top >= view.scrolled + view.height) continue
    const distance = Math.max(top - line, line - bottom, 0)
    if (!best || distance < best.distance) best = { pair, distance }
  }
  return best?.pair ?? null
}

/**
 * How far the other column is to be scrolled so that the counterpart stands at the passage's own height. Of a passage
 * that begins above what is in sight, and in a column that is less high, its first line still is in sight.
 */
export function matchedTop(
  { here, there }: Counterparts,
  view: ColumnView,
  other: Pick<ColumnView, 'height'>,
): number {
  const wanted = Math.max(0, here.top - view.scrolled)
  return there.top - Math.min(wanted, other.height / 2)
}
