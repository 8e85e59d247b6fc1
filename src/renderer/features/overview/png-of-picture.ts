import type { Face, Measure, Picture, Shape } from './picture'
import type { Palette } from './svg-of-picture'

/** Sharp on screens of high density and on paper. */
const SCALE = 2
/** Chromium draws no canvas with a longer side, and 64 million points take 256 MB. */
const LONGEST_SIDE = 16_384
const MOST_POINTS = 64_000_000
/** The height up to which a picture of any usual width is drawn sharp. */
export const SHARP_HEIGHT = LONGEST_SIDE / SCALE

/** How many points of the file one of the picture becomes. */
export function scaleOf({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  return Math.min(SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_POINTS / (width * height)))
}

/** The colours of the theme on screen, and the window's faces. */
export function paletteOnScreen(): Palette {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    inkOf: token,
    faces: { ui: token('font-ui'), read: token('font-read') },
  }
}

/** Measures words as they will be drawn. */
export function measureOnScreen({ faces }: Palette): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  return (words, size, weight, face: Face) => {
    if (!context) return words.length * size
    context.font = `${weight} ${size}px ${faces[face]}`
    return context.measureText(words).width
  }
}

/** A picture as the bytes of a PNG in Base64. */
export async function pngOfPicture(picture: Picture, palette: Palette): Promise<string> {
  const scale = scaleOf(picture)
  const canvas = new OffscreenCanvas(Math.floor(picture.width * scale), Math.floor(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this system draws no pictures')
  context.scale(scale, scale)
  for (const shape of picture.shapes) draw(shape, context, palette)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return base64(new Uint8Array(await blob.arrayBuffer()))
}

function draw(shape: Shape, context: OffscreenCanvasRenderingContext2D, { inkOf, faces }: Palette): void {
  if (shape.kind === 'box') {
    context.fillStyle = inkOf(shape.fill)
    context.fillRect(shape.x, shape.y, shape.width, shape.height)
  } else if (shape.kind === 'line') {
    context.strokeStyle = inkOf(shape.stroke)
    context.lineWidth = shape.width
    context.setLineDash([...(shape.dash ?? [])])
    context.beginPath()
    for (const [i, [x, y]] of shape.points.entries()) {
      if (i === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
    context.stroke()
  } else {
    context.fillStyle = inkOf(shape.fill)
    context.font = `${shape.weight} ${shape.size}px ${faces[shape.face]}`
    context.fillText(shape.words, shape.x, shape.y)
  }
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const piece = 32_768
  let text = ''
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}
