import type { Face, Ink, Picture, Shape } from './picture'

/** What colours and faces a picture is drawn with. */
export interface Palette {
  readonly inkOf: (ink: Ink) => string
  readonly faces: Readonly<Record<Face, string>>
}

/** A picture as an SVG document, with nothing in it that loads anything. */
export function svgOfPicture({ title, width, height, shapes }: Picture, palette: Palette): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...shapes.map((shape) => element(shape, palette)),
    '</svg>',
    '',
  ].join('\n')
}

function element(shape: Shape, { inkOf, faces }: Palette): string {
  if (shape.kind === 'box') {
    const { x, y, width, height, fill } = shape
    return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${escaped(inkOf(fill))}"/>`
  }
  if (shape.kind === 'line') {
    const points = shape.points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')
    const dash = shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''
    return `<polyline points="${points}" fill="none" stroke="${escaped(inkOf(shape.stroke))}" stroke-width="${shape.width}"${dash}/>`
  }
  const { x, y, words, size, weight, face, fill } = shape
  return `<text x="${short(x)}" y="${short(y)}" font-family="${escaped(faces[face])}" font-size="${size}" font-weight="${weight}" fill="${escaped(inkOf(fill))}">${escaped(words)}</text>`
}

/** Hundredths of a pixel are enough. */
function short(length: number): string {
  return String(Number(length.toFixed(2)))
}

/** Text for XML: what it may not hold at all becomes a replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
