/** Names of colour tokens; a picture is given the colours of the theme when it is drawn. */
export type Ink =
  | 'paper'
  | 'paper-sunken'
  | 'ink'
  | 'ink-soft'
  | 'ink-faint'
  | 'hairline'
  | 'hairline-strong'
  | 'agree'
  | 'agree-tint'
  | 'conflict'
  | 'conflict-tint-strong'
  | 'reworded'
  | 'reworded-tint'
  | 'accent'

export type Face = 'ui' | 'read'

/** What pictures are made of; all lengths in pixels. */
export type Shape =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: Ink
    }
  | {
      readonly kind: 'line'
      /** Corners, joined in order. */
      readonly points: readonly (readonly [number, number])[]
      readonly stroke: Ink
      readonly width: number
      /** Lengths of strokes and gaps; absent: unbroken. */
      readonly dash?: readonly number[]
    }
  | {
      readonly kind: 'words'
      readonly x: number
      /** Of the line that letters stand on. */
      readonly y: number
      readonly words: string
      readonly size: number
      readonly weight: 400 | 600
      readonly face: Face
      readonly fill: Ink
    }

/** A picture as a list of shapes, later ones above earlier ones: the same as SVG and as PNG. */
export interface Picture {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** The width of words in a face. */
export type Measure = (words: string, size: number, weight: 400 | 600, face: Face) => number

type WordStyle = Omit<Extract<Shape, { kind: 'words' }>, 'kind' | 'words'>

/** Words in one line, cut with an ellipsis where they are wider than `room`. */
export function wordsWithin(words: string, room: number, style: WordStyle, measure: Measure): Shape {
  const width = (text: string) => measure(text, style.size, style.weight, style.face)
  if (width(words) <= room) return { kind: 'words', words, ...style }
  const letters = [...words]
  let fits = 0
  let tooLong = letters.length
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (width(`${letters.slice(0, middle).join('')}…`) <= room) fits = middle
    else tooLong = middle
  }
  return { kind: 'words', words: `${letters.slice(0, fits).join('').trimEnd()}…`, ...style }
}

/** A box filled with slanting lines: it reads as a mark without its colour. */
export function hatchedBox(
  x: number,
  y: number,
  width: number,
  height: number,
  [fill, stroke]: readonly [Ink, Ink],
): readonly Shape[] {
  const shapes: Shape[] = [{ kind: 'box', x, y, width, height, fill }]
  for (let start = HATCH_STEP; start < width + height; start += HATCH_STEP) {
    const from = [x + Math.min(start, width), y + Math.max(0, start - width)] as const
    const to = [x + Math.max(0, start - height), y + Math.min(start, height)] as const
    shapes.push({ kind: 'line', points: [from, to], stroke, width: 1 })
  }
  return shapes
}

const HATCH_STEP = 4
