import type { Link } from './claim-marks'
import type { ClaimHeight } from './column-geometry'

/** Width of the gutter between two columns, in pixels. */
export const GUTTER = 56

/** A link between two columns with where it ends in each, in pixels from the top of each column's content. */
export interface PlacedLink {
  readonly link: Link
  readonly left: ClaimHeight
  readonly right: ClaimHeight
}

/** What is to be seen of both columns: how far each is scrolled, counted from the top of the gutter; the gutter's height. */
export interface GutterView {
  readonly left: number
  readonly right: number
  readonly height: number
}

/** Links between the two sources, with their ends; those whose claims have no place on the page are left out. */
export function placedLinks(
  links: readonly Link[],
  leftId: string,
  heights: {
    readonly left: ReadonlyMap<string, ClaimHeight>
    readonly right: ReadonlyMap<string, ClaimHeight>
  },
): readonly PlacedLink[] {
  return links.flatMap((link) => {
    const [l, r] = link.a.articleId === leftId ? [link.a, link.b] : [link.b, link.a]
    const left = heights.left.get(l.claimId)
    const right = heights.right.get(r.claimId)
    return left && right ? [{ link, left, right }] : []
  })
}

/** Those of which at least one end can be seen, in their order; of more than `most` the first. */
export function linksInView(
  placed: readonly PlacedLink[],
  view: GutterView,
  most: number,
): readonly PlacedLink[] {
  const seen: PlacedLink[] = []
  for (const one of placed) {
    if (!isSeen(one.left, view.left, view.height) && !isSeen(one.right, view.right, view.height)) continue
    seen.push(one)
    if (seen.length === most) break
  }
  return seen
}

function isSeen(end: ClaimHeight, scrolled: number, height: number): boolean {
  return end.bottom > scrolled && end.top < scrolled + height
}

/** The outline of a ribbon in the gutter's own coordinates: a band for a conflict, a line for all others. */
export function ribbonPath(placed: PlacedLink, view: GutterView): string {
  const bend = GUTTER / 2
  const { left, right } = drawnEnds(placed, view)
  if (placed.link.kind === 'conflict') {
    return `M0 ${left.top} C${bend} ${left.top} ${bend} ${right.top} ${GUTTER} ${right.top} L${GUTTER} ${right.bottom} C${bend} ${right.bottom} ${bend} ${left.bottom} 0 ${left.bottom} Z`
  }
  const from = middleOf(left)
  const to = middleOf(right)
  return `M0 ${from} C${bend} ${from} ${bend} ${to} ${GUTTER} ${to}`
}

/**
 * Both ends as they are drawn. One that is further away than the gutter is high is drawn there: a curve of many thousand
 * pixels takes long to dash, and of its slope nobody sees a difference.
 */
function drawnEnds({ left, right }: PlacedLink, view: GutterView): { left: ClaimHeight; right: ClaimHeight } {
  const drawn = (end: ClaimHeight, scrolled: number) => ({
    top: round(within(end.top - scrolled, view.height)),
    bottom: round(within(end.bottom - scrolled, view.height)),
  })
  return { left: drawn(left, view.left), right: drawn(right, view.right) }
}

function within(height: number, far: number): number {
  return Math.max(-far, Math.min(2 * far, height))
}

function middleOf({ top, bottom }: ClaimHeight): number {
  return (top + bottom) / 2
}

/** The ribbon at a point of the gutter: the one that is drawn last of those that cover it, or pass it closely. */
export function ribbonAt(
  placed: readonly PlacedLink[],
  view: GutterView,
  point: { readonly x: number; readonly y: number },
): PlacedLink | null {
  const share = shareAt(point.x)
  const between = (left: number, right: number) => left + share * (right - left)
  let best: PlacedLink | null = null
  for (const one of placed) {
    const { left, right } = drawnEnds(one, view)
    const isBand = one.link.kind === 'conflict'
    const top = isBand ? between(left.top, right.top) : between(middleOf(left), middleOf(right))
    const bottom = isBand ? between(left.bottom, right.bottom) : top
    if (point.y < top - NEAR || point.y > bottom + NEAR) continue
    if (isBand) return one
    best = one
  }
  return best
}

/** Pixels; a line is hit by a pointer that passes this close. */
const NEAR = 4

/** How far along its way from left to right height a ribbon is at `x`: its curve's own equation, by halving. */
function shareAt(x: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 16; step++) {
    const t = (low + high) / 2
    const at = (GUTTER / 2) * 3 * t * (1 - t) + GUTTER * t ** 3
    if (at < x) low = t
    else high = t
  }
  const t = (low + high) / 2
  return 3 * t ** 2 * (1 - t) + t ** 3
}

/** Halfway between both ends: where a ribbon's letter stands. */
export function ribbonMiddle(placed: PlacedLink, view: GutterView): number {
  const { left, right } = drawnEnds(placed, view)
  return round((middleOf(left) + middleOf(right)) / 2)
}

/** Half pixels are as fine as a line is drawn; more figures only make the path longer to read. */
function round(height: number): number {
  return Math.round(height * 2) / 2
}
