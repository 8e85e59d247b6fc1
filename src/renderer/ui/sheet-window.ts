/** Rows of a sheet, one below the other, of known heights. */
export interface SheetRows {
  /** Upper edge of each row, and the lower edge of the last. */
  readonly tops: readonly number[]
}

/** Rows drawn above and below those in sight, so that scrolling never shows an empty place. */
const BEYOND = 6

/** Where each row begins. */
export function rowsOf(heights: readonly number[]): SheetRows {
  const tops = [0]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height)
  return { tops }
}

/** Indices of the rows to be drawn: those in sight, some beyond, and `kept`, which must never be taken away. */
export function drawnRows(
  { tops }: SheetRows,
  from: number,
  height: number,
  kept: number,
): readonly number[] {
  const count = tops.length - 1
  const first = Math.max(0, rowAt(tops, from) - BEYOND)
  const last = Math.min(count - 1, rowAt(tops, from + height) + BEYOND)
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  if (kept < 0 || kept >= count || (kept >= first && kept <= last)) return drawn
  return kept < first ? [kept, ...drawn] : [...drawn, kept]
}

/** The row that lies at a height, by halving. */
function rowAt(tops: readonly number[], y: number): number {
  let low = 0
  let high = Math.max(0, tops.length - 2)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tops[middle] ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}
