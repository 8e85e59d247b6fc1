import type { Span } from '../../../core'

/** Top and bottom of a claim in pixels from the top of its column's content. */
export interface ClaimHeight {
  readonly top: number
  readonly bottom: number
}

interface Measured {
  readonly signature: string
  readonly heights: ReadonlyMap<string, ClaimHeight>
}
const measured = new WeakMap<HTMLElement, Measured>()

/** Heights of a column's claims; measured anew only when the text, its marks or its size have changed. */
export function measureClaims(scroller: HTMLElement): ReadonlyMap<string, ClaimHeight> {
  const signature = `${scroller.dataset['revision']}:${scroller.clientWidth}:${scroller.scrollHeight}`
  const known = measured.get(scroller)
  if (known?.signature === signature) return known.heights
  const heights = measureNow(scroller)
  measured.set(scroller, { signature, heights })
  return heights
}

/** All claims at once: one layout, no writes in between. */
function measureNow(scroller: HTMLElement): ReadonlyMap<string, ClaimHeight> {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop
  const heights = new Map<string, ClaimHeight>()
  for (const run of scroller.querySelectorAll<HTMLElement>('[data-claims]')) {
    const ids = run.dataset['claims']
    if (!ids) continue
    const box = run.getBoundingClientRect()
    const top = box.top - origin
    const bottom = box.bottom - origin
    for (const id of ids.split(' ')) {
      const known = heights.get(id)
      heights.set(
        id,
        known ? { top: Math.min(known.top, top), bottom: Math.max(known.bottom, bottom) } : { top, bottom },
      )
    }
  }
  return heights
}

/** DOM ranges that cover `span` of a source's text inside its column; one a run, so that cuts between stay unlit. */
export function rangesFor(column: HTMLElement, span: Span): readonly Range[] {
  const ranges: Range[] = []
  for (const run of column.querySelectorAll<HTMLElement>('[data-from]')) {
    const node = run.firstChild
    if (!(node instanceof Text)) continue
    const from = Number(run.dataset['from'])
    const start = Math.max(span.from, from)
    const end = Math.min(span.to, from + node.length)
    if (start >= end) continue
    const range = new Range()
    range.setStart(node, start - from)
    range.setEnd(node, end - from)
    ranges.push(range)
  }
  return ranges
}

/** Scrolls a column so that the claim's top stands `share` of the way down. */
export function bringToShare(scroller: HTMLElement, claimId: string, share: number): void {
  const height = measureClaims(scroller).get(claimId)
  if (height) scroller.scrollTop = height.top - scroller.clientHeight * share
}
