import { dateWords } from '../../ui/date-words'
import { type Measure, type Picture, type Shape, wordsWithin } from './picture'
import type { TimelineBucket } from './timeline-buckets'
import type { OverviewSource } from './use-overview'

const MARGIN = 32
const TITLE = 64
const HEAD = 48
const FOOT = 40
const WHEN = 150
const COLUMN = 280
const ENTRY = 24
const AROUND = 20
/** Where the line of time runs, and the dots on it. */
const AXIS = MARGIN + 6

function heightOf({ cells }: TimelineBucket): number {
  return AROUND + ENTRY * Math.max(1, ...cells.map(({ length }) => length))
}

/** How many places in time a picture of this height has room for. */
export function bucketsWithin(buckets: readonly TimelineBucket[], height: number): number {
  let left = height - 2 * MARGIN - TITLE - HEAD - FOOT
  const tooMuch = buckets.findIndex((bucket) => {
    left -= heightOf(bucket)
    return left < 0
  })
  return tooMuch < 0 ? buckets.length : tooMuch
}

/** The timeline as a picture; of more than `most` places the first, which it says. */
export function timelinePicture(
  title: string,
  all: readonly TimelineBucket[],
  sources: readonly OverviewSource[],
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): Picture {
  const buckets = all.slice(0, most)
  const width = 2 * MARGIN + WHEN + sources.length * COLUMN
  const top = MARGIN + TITLE + HEAD
  const bottom = top + buckets.reduce((sum, bucket) => sum + heightOf(bucket), 0)
  const height = bottom + FOOT + MARGIN
  const style = { face: 'ui', weight: 400, fill: 'ink' } as const
  const columnAt = (index: number) => MARGIN + WHEN + index * COLUMN
  const line = (y: number): Shape => ({
    kind: 'line',
    points: [
      [MARGIN + WHEN, y],
      [width - MARGIN, y],
    ],
    stroke: 'hairline',
    width: 1,
  })
  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, width, height, fill: 'paper' },
    wordsWithin(
      title,
      width - 2 * MARGIN,
      { ...style, x: MARGIN, y: MARGIN + 24, size: 22, face: 'read', weight: 600 },
      measure,
    ),
    ...sources.map(({ letter, name }, index) =>
      wordsWithin(
        `${letter}  ${name}`,
        COLUMN - 16,
        { ...style, x: columnAt(index), y: top - 12, size: 12, weight: 600 },
        measure,
      ),
    ),
    {
      kind: 'line',
      points: [
        [AXIS, top],
        [AXIS, bottom],
      ],
      stroke: 'hairline-strong',
      width: 2,
    },
  ]
  let y = top
  for (const { from, gap, cells } of buckets) {
    const own = heightOf({ from, gap, cells })
    shapes.push(line(y), { kind: 'box', x: AXIS - 4, y: y + 14, width: 8, height: 8, fill: 'accent' })
    const date = { ...style, x: AXIS + 14, y: y + 23 }
    shapes.push(wordsWithin(dateWords(from) ?? from, WHEN - 24, { ...date, size: 13, weight: 600 }, measure))
    shapes.push(wordsWithin(gap, WHEN - 24, { ...date, y: y + 38, size: 11, fill: 'ink-faint' }, measure))
    for (const [column, entries] of cells.entries()) {
      for (const [index, { kind, words, findingId }] of entries.entries()) {
        const mark = findingId !== null ? '# ' : kind === 'published' ? 'comes out: ' : ''
        shapes.push(
          wordsWithin(
            `${mark}${words}`,
            COLUMN - 16,
            {
              ...style,
              x: columnAt(column),
              y: y + 23 + index * ENTRY,
              size: 13,
              face: kind === 'published' ? 'ui' : 'read',
              weight: kind === 'published' ? 600 : 400,
              fill: findingId !== null ? 'conflict' : kind === 'published' ? 'accent' : 'ink',
            },
            measure,
          ),
        )
      }
    }
    y += own
  }
  const left = all.length - buckets.length
  shapes.push(
    wordsWithin(
      left === 0
        ? 'Made with Counterclaim.'
        : `The first ${buckets.length} of ${all.length} places in time; the table (CSV) and the data (JSON) have all. Made with Counterclaim.`,
      width - 2 * MARGIN,
      { ...style, x: MARGIN, y: height - MARGIN, size: 11, fill: 'ink-faint' },
      measure,
    ),
  )
  return { title, width, height, shapes }
}
