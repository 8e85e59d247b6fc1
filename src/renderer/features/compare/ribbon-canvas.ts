import type { Link } from './claim-marks'
import { tokensOf } from './drawn-tokens'
import { GUTTER, type GutterView, type PlacedLink, ribbonMiddle, ribbonPath } from './ribbon-shapes'

/** The ribbons of a gutter that do not stand out, as one picture. */
export interface RibbonCanvas {
  readonly draw: (links: readonly PlacedLink[], view: GutterView) => void
  /** Takes up what the tokens say now. */
  readonly recolour: () => void
}

interface Look {
  /** Name of the token of its colour. */
  readonly colour: string
  readonly opacity: number
  readonly dash: readonly number[]
  /** A band: tinted and hatched, so that it is told by more than its colour. */
  readonly isBand: boolean
}

const LOOKS: { readonly [K in Link['kind']]: Look } = {
  same: { colour: '--agree', opacity: 0.55, dash: [], isBand: false },
  reworded: { colour: '--reworded', opacity: 0.55, dash: [4, 3], isBand: false },
  moved: { colour: '--moved', opacity: 0.75, dash: [9, 3, 1.5, 3], isBand: false },
  guard: { colour: '--guard', opacity: 0.7, dash: [4, 3], isBand: false },
  conflict: { colour: '--conflict', opacity: 0.7, dash: [], isBand: true },
}

/** From the lowest to what lies over all others. */
const ORDER = ['same', 'reworded', 'moved', 'guard', 'conflict'] as const

const TINT = 0.12
const HATCH = { step: 6, width: 0.7, opacity: 0.55 }
/** From the middle of a letter of 10 px to its foot. */
const LETTER_DROP = 4

/**
 * Draws on a canvas: as elements, the ribbons in view would have the browser work out style, layout and tiles of a
 * hundred paths with every frame of a scroll.
 */
export function ribbonCanvas(canvas: HTMLCanvasElement): RibbonCanvas {
  const context = canvas.getContext('2d')
  let colours = tokensOf(canvas)
  return {
    recolour: () => {
      colours = tokensOf(canvas)
    },
    draw: (links, view) => {
      if (!context) return
      const scale = fitted(canvas, view.height)
      context.setTransform(scale, 0, 0, scale, 0, 0)
      context.clearRect(0, 0, GUTTER, view.height)
      for (const kind of ORDER) {
        const path = links.flatMap((placed) => (placed.link.kind === kind ? ribbonPath(placed, view) : []))
        if (path.length > 0)
          drawLook(context, LOOKS[kind], colours(LOOKS[kind].colour), new Path2D(path.join('')))
      }
      drawLetters(context, links, view, colours)
    },
  }
}

/** As many points as the screen has; resized only when that has changed, because it empties the canvas. */
function fitted(canvas: HTMLCanvasElement, height: number): number {
  const scale = window.devicePixelRatio
  const [wide, high] = [Math.round(GUTTER * scale), Math.round(height * scale)]
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
  return scale
}

function drawLook(context: CanvasRenderingContext2D, look: Look, colour: string, path: Path2D): void {
  context.setLineDash([...look.dash])
  context.lineWidth = 1
  context.strokeStyle = colour
  if (look.isBand) {
    context.fillStyle = colour
    context.globalAlpha = TINT
    context.fill(path)
    context.globalAlpha = 1
    const hatch = hatchOf(context, colour)
    if (hatch) {
      context.fillStyle = hatch
      context.fill(path)
    }
  }
  context.globalAlpha = look.opacity
  context.stroke(path)
  context.globalAlpha = 1
}

const hatches = new Map<string, CanvasPattern | null>()

/** Crossed lines in a colour; made once for each. */
function hatchOf(context: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  const known = hatches.get(colour)
  if (known !== undefined) return known
  const tile = new OffscreenCanvas(HATCH.step, HATCH.step)
  const pen = tile.getContext('2d')
  if (pen) {
    pen.globalAlpha = HATCH.opacity
    pen.strokeStyle = colour
    pen.lineWidth = HATCH.width
    pen.stroke(new Path2D(`M0 ${HATCH.step / 2}H${HATCH.step}M${HATCH.step / 2} 0V${HATCH.step}`))
  }
  const pattern = context.createPattern(tile, 'repeat')
  pattern?.setTransform(new DOMMatrix().rotate(45))
  hatches.set(colour, pattern)
  return pattern
}

function drawLetters(
  context: CanvasRenderingContext2D,
  links: readonly PlacedLink[],
  view: GutterView,
  colours: (name: string) => string,
): void {
  const lettered = links.filter(({ link }) => link.letter !== null)
  if (lettered.length === 0) return
  context.setLineDash([])
  context.font = `600 10px ${colours('--font-ui')}`
  context.textAlign = 'center'
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.strokeStyle = colours('--paper')
  for (const placed of lettered) {
    const at = ribbonMiddle(placed, view) + LETTER_DROP
    context.fillStyle = colours(LOOKS[placed.link.kind].colour)
    context.strokeText(placed.link.letter ?? '', GUTTER / 2, at)
    context.fillText(placed.link.letter ?? '', GUTTER / 2, at)
  }
}
