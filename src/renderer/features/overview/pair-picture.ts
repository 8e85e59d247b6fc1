import { cellOf, type PairCell, pairWords } from './pair-cells'
import { hatchedBox, type Measure, type Picture, type Shape, wordsWithin } from './picture'
import type { OverviewSource } from './use-overview'

const MARGIN = 32
const TITLE = 64
const HEAD = 32
const ROW = 72
const NAME = 240
const COLUMN = 176
const FOOT = 40
/** Of a cell: what is left beside its bar. */
const INSET = 12

/** The sources against each other as a picture. */
export function pairPicture(
  title: string,
  cells: readonly PairCell[],
  sources: readonly OverviewSource[],
  measure: Measure,
): Picture {
  const width = 2 * MARGIN + NAME + sources.length * COLUMN
  const top = MARGIN + TITLE + HEAD
  const height = top + sources.length * ROW + FOOT + MARGIN
  const most = Math.max(1, ...cells.map(({ shared }) => shared))
  const style = { face: 'ui', weight: 400, fill: 'ink' } as const
  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, width, height, fill: 'paper' },
    wordsWithin(
      title,
      width - 2 * MARGIN,
      { ...style, x: MARGIN, y: MARGIN + 24, size: 22, face: 'read', weight: 600 },
      measure,
    ),
  ]
  for (const [row, one] of sources.entries()) {
    const y = top + row * ROW
    const name = `${one.letter}  ${one.name}`
    shapes.push(
      wordsWithin(
        name,
        COLUMN - INSET,
        { ...style, x: MARGIN + NAME + row * COLUMN, y: top - 12, size: 12, weight: 600 },
        measure,
      ),
      wordsWithin(
        name,
        NAME - INSET,
        { ...style, x: MARGIN, y: y + ROW / 2 + 4, size: 12, weight: 600 },
        measure,
      ),
      {
        kind: 'line',
        points: [
          [MARGIN, y],
          [width - MARGIN, y],
        ],
        stroke: 'hairline',
        width: 1,
      },
    )
    for (const [column, other] of sources.entries()) {
      const x = MARGIN + NAME + column * COLUMN
      const cell = cellOf(cells, one.id, other.id)
      if (cell) shapes.push(...pairShapes(cell, x, y, (COLUMN - INSET) / most, measure))
      else shapes.push(...hatchedBox(x, y + 1, COLUMN - INSET, ROW - 2, ['paper', 'hairline']))
    }
  }
  shapes.push(
    wordsWithin(
      'Points on which two sources both speak. Made with Counterclaim.',
      width - 2 * MARGIN,
      { ...style, x: MARGIN, y: height - MARGIN, size: 11, fill: 'ink-faint' },
      measure,
    ),
  )
  return { title, width, height, shapes }
}

/** Plain, striped and hatched: the parts of the bar differ without their colours. */
function pairShapes(cell: PairCell, x: number, y: number, unit: number, measure: Measure): readonly Shape[] {
  const { same, differs, denies, conflicts, missing } = cell
  const style = { x, size: 11, weight: 400, face: 'ui' } as const
  const stripes = Array.from(
    { length: Math.ceil((differs * unit) / 5) },
    (_, i): Shape => ({
      kind: 'box',
      x: x + same * unit + i * 5,
      y: y + 14,
      // The last one ends where the part does.
      width: Math.min(3, differs * unit - i * 5),
      height: 8,
      fill: 'reworded',
    }),
  )
  const told =
    missing !== null
      ? 'not wholly compared'
      : conflicts.length > 0
        ? `# ${conflicts.length} ${conflicts.length === 1 ? 'conflict' : 'conflicts'}`
        : ''
  return [
    { kind: 'box', x, y: y + 14, width: same * unit, height: 8, fill: 'agree' },
    ...stripes,
    ...(denies > 0
      ? hatchedBox(x + (same + differs) * unit, y + 14, denies * unit, 8, [
          'conflict-tint-strong',
          'conflict',
        ])
      : []),
    wordsWithin(pairWords(cell), COLUMN - INSET, { ...style, y: y + 40, fill: 'ink' }, measure),
    wordsWithin(told, COLUMN - INSET, { ...style, y: y + 56, fill: 'conflict' }, measure),
  ]
}
