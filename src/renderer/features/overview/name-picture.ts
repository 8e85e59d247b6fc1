import type { NameGraph } from './name-graph'
import { type Measure, type Picture, type Shape, wordsWithin } from './picture'

const MARGIN = 32
const TITLE = 64
const ROW = 28
const NAME = 240
const GAP = 220
const POINT = 620
const FOOT = 40
const STEPS = 16

/** The graph as a picture: names, points, and the lines between them. */
export function namePicture(title: string, graph: NameGraph, measure: Measure): Picture {
  const { names, points, edges, left } = graph
  const rows = Math.max(names.length, points.length)
  const width = 2 * MARGIN + NAME + GAP + POINT
  const height = 2 * MARGIN + TITLE + rows * ROW + FOOT
  const style = { face: 'ui', weight: 400, fill: 'ink', size: 13 } as const
  const yOf = (place: number, count: number) => MARGIN + TITLE + (place + (rows - count) / 2) * ROW + 18
  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, width, height, fill: 'paper' },
    wordsWithin(
      title,
      width - 2 * MARGIN,
      { ...style, x: MARGIN, y: MARGIN + 24, size: 22, face: 'read', weight: 600 },
      measure,
    ),
  ]
  for (const [name, point] of edges) {
    const conflict = (points[point]?.conflicts.length ?? 0) > 0
    shapes.push({
      kind: 'line',
      points: curve(
        MARGIN + NAME,
        yOf(name, names.length) - 4,
        MARGIN + NAME + GAP,
        yOf(point, points.length) - 4,
      ),
      stroke: conflict ? 'conflict' : 'hairline-strong',
      width: 1,
      ...(conflict && { dash: [4, 3] }),
    })
  }
  for (const [place, { name, points: own }] of names.entries()) {
    const words = `${name} (${own.length})`
    const style13 = { ...style, weight: 600, y: yOf(place, names.length) } as const
    const cut = wordsWithin(words, NAME - 12, { ...style13, x: 0 }, measure)
    const taken = cut.kind === 'words' ? measure(cut.words, 13, 600, 'ui') : 0
    shapes.push({ ...cut, ...(cut.kind === 'words' && { x: MARGIN + NAME - 10 - taken }) })
  }
  for (const [place, row] of points.entries()) {
    const conflict = row.conflicts.length > 0
    shapes.push(
      wordsWithin(
        `${conflict ? '# ' : ''}${row.words}`,
        POINT - 12,
        {
          ...style,
          x: MARGIN + NAME + GAP + 10,
          y: yOf(place, points.length),
          face: 'read',
          fill: conflict ? 'conflict' : 'ink',
        },
        measure,
      ),
    )
  }
  const missing =
    left.names + left.points === 0 ? '' : `${left.names} names and ${left.points} points in the table only. `
  shapes.push(
    wordsWithin(
      `${missing}Made with Counterclaim.`,
      width - 2 * MARGIN,
      { ...style, x: MARGIN, y: height - MARGIN, size: 11, fill: 'ink-faint' },
      measure,
    ),
  )
  return { title, width, height, shapes }
}

/** A calm line from left to right, level at both ends, in short straight pieces. */
export function curve(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): readonly (readonly [number, number])[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const share = i / STEPS
    return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share * share * (3 - 2 * share)] as const
  })
}
