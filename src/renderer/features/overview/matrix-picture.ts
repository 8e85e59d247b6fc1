import { type CellState, cellWords } from '../../../core'
import { signOf } from '../../findings/cell-sign'
import { dateWords } from '../../ui/date-words'
import type { MatrixRow } from './matrix-rows'
import { hatchedBox, type Ink, type Measure, type Picture, type Shape, wordsWithin } from './picture'
import type { OverviewSource } from './use-overview'

const MARGIN = 32
const TITLE = 64
const HEAD = 48
const ROW = 32
const POINT = 520
const COLUMN = 128
const LINE_OF_WORDS = 21
const FOOT = 40

const LOOKS: Readonly<Record<CellState, { readonly words: Ink; readonly fill: Ink | null }>> = {
  says: { words: 'agree', fill: 'agree-tint' },
  denies: { words: 'conflict', fill: 'conflict-tint-strong' },
  differs: { words: 'reworded', fill: 'reworded-tint' },
  silent: { words: 'ink-faint', fill: null },
  'not-covered': { words: 'ink-faint', fill: null },
}

/** How many points a picture of this height has room for. */
export function pointsWithin(height: number): number {
  return Math.floor((height - 2 * MARGIN - TITLE - HEAD - FOOT) / ROW)
}

/** The matrix as a picture: the points as they stand on screen; of more than `most` the first, which it says. */
export function matrixPicture(
  title: string,
  all: readonly MatrixRow[],
  sources: readonly OverviewSource[],
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): Picture {
  const rows = all.slice(0, most)
  const width = 2 * MARGIN + POINT + sources.length * COLUMN
  const top = MARGIN + TITLE + HEAD
  const height = top + rows.length * ROW + FOOT + MARGIN
  const style = { face: 'ui', weight: 400, fill: 'ink' } as const
  const line = (y: number, stroke: Ink): Shape => ({
    kind: 'line',
    points: [
      [MARGIN, y],
      [width - MARGIN, y],
    ],
    stroke,
    width: 1,
  })
  const columnAt = (index: number) => MARGIN + POINT + index * COLUMN
  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, width, height, fill: 'paper' },
    wordsWithin(
      title,
      width - 2 * MARGIN,
      { ...style, x: MARGIN, y: MARGIN + 24, size: 22, face: 'read', weight: 600 },
      measure,
    ),
    ...sources.flatMap(({ letter, name, date }, index) => [
      wordsWithin(
        `${letter}  ${name}`,
        COLUMN - 12,
        { ...style, x: columnAt(index), y: top - 24, size: 12, weight: 600 },
        measure,
      ),
      wordsWithin(
        dateWords(date) ?? 'no date',
        COLUMN - 12,
        { ...style, x: columnAt(index), y: top - 8, size: 11, fill: 'ink-faint' },
        measure,
      ),
    ]),
    line(top, 'hairline-strong'),
  ]
  for (const [index, row] of rows.entries()) {
    const y = top + index * ROW
    shapes.push(
      wordsWithin(
        row.words,
        POINT - 20,
        { ...style, x: MARGIN, y: y + LINE_OF_WORDS, size: 14, face: 'read' },
        measure,
      ),
      ...row.point.cells.flatMap(({ state }, column) => cell(state, columnAt(column), y)),
      line(y + ROW, 'hairline'),
    )
  }
  const left = all.length - rows.length
  const foot =
    left === 0
      ? `${all.length} points. Made with Counterclaim.`
      : `The first ${rows.length} of ${all.length} points; the table (CSV) and the data (JSON) have all. Made with Counterclaim.`
  shapes.push(
    wordsWithin(
      foot,
      width - 2 * MARGIN,
      { ...style, x: MARGIN, y: height - MARGIN, size: 11, fill: 'ink-faint' },
      measure,
    ),
  )
  return { title, width, height, shapes }
}

function cell(state: CellState, x: number, y: number): readonly Shape[] {
  const { words, fill } = LOOKS[state]
  const box = { x, y: y + 7, width: 18, height: 18 }
  const back: readonly Shape[] =
    fill === null
      ? []
      : state === 'denies'
        ? hatchedBox(box.x, box.y, box.width, box.height, ['paper', fill])
        : [{ kind: 'box', ...box, fill }]
  const style = { kind: 'words', y: y + LINE_OF_WORDS, size: 12, face: 'ui', fill: words } as const
  return [
    ...back,
    { ...style, x: x + 5, weight: 600, words: signOf(state) },
    { ...style, x: x + 25, weight: state === 'denies' ? 600 : 400, words: cellWords(state) },
  ]
}
