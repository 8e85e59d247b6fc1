import type { Stripe } from './minimap-heat'

/** Pixels to a stripe: as fine as two neighbours can be told apart. */
export const STRIPE = 3

/**
 * Draws the map: conflicts from edge to edge, what is not a conflict in the middle, agreements as a short line at the
 * left, so that length and place tell them apart as well as colour. The more there are in a stripe, the stronger it is.
 */
export function drawMinimap(
  canvas: HTMLCanvasElement,
  stripes: readonly Stripe[],
  colours: (name: string) => string,
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { clientWidth: width, clientHeight: height } = canvas
  const scale = window.devicePixelRatio
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  context.scale(scale, scale)
  const bar = (colour: string, count: number, from: number, to: number, at: number) => {
    if (count === 0) return
    context.globalAlpha = Math.min(1, FAINTEST + count * STRONGER)
    context.fillStyle = colours(colour)
    context.fillRect(Math.round(from * width), at, Math.round((to - from) * width), STRIPE - 1)
  }
  for (const [i, { conflicts, guards, agreements }] of stripes.entries()) {
    const at = i * STRIPE
    bar('--agree', agreements, 0, 0.35, at)
    bar('--guard', guards, 0.35, 0.65, at)
    bar('--conflict', conflicts, 0, 1, at)
  }
}

/** Opacity of a stripe with nothing, and what each adds: one alone is well seen, three are as strong as it gets. */
const FAINTEST = 0.4
const STRONGER = 0.2
