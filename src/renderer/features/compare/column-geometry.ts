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

/** A text node of a column, and where its text stands in the source. */
interface TextRun extends Span {
  readonly node: Text
}

/** The text nodes of a column in text order. */
export function textRuns(column: HTMLElement): readonly TextRun[] {
  return [...column.querySelectorAll<HTMLElement>('[data-from]')].flatMap((run) => {
    const node = run.firstChild
    const from = Number(run.dataset['from'])
    return node instanceof Text ? [{ node, from, to: from + node.length }] : []
  })
}

/** DOM ranges that cover `span` of a source's text; one a run, so that cuts between stay unlit. */
export function rangesOver(runs: readonly TextRun[], span: Span): readonly Range[] {
  const ranges: Range[] = []
  for (let i = firstReaching(runs, span.from); i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.from >= span.to) break
    const range = new Range()
    range.setStart(run.node, Math.max(span.from, run.from) - run.from)
    range.setEnd(run.node, Math.min(span.to, run.to) - run.from)
    ranges.push(range)
  }
  return ranges
}

/** The first run that ends after `at`; by halving, because a long source has thousands of runs and claims. */
function firstReaching(runs: readonly TextRun[], at: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.to ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The claim that stands at the given share of the way down the column, or the next one below. */
export function claimAtShare(scroller: HTMLElement, share: number): string | null {
  const line = scroller.scrollTop + scroller.clientHeight * share
  let best: { readonly id: string; readonly top: number } | null = null
  for (const [id, { top, bottom }] of measureClaims(scroller)) {
    if (bottom >= line && (!best || top < best.top)) best = { id, top }
  }
  return best?.id ?? null
}

/** True where at least the claim's first line can be seen. */
export function isInSight(scroller: HTMLElement, claimId: string): boolean {
  const height = measureClaims(scroller).get(claimId)
  if (!height) return false
  return height.top >= scroller.scrollTop && height.top < scroller.scrollTop + scroller.clientHeight - LINE
}

/** Pixels; less than a line of text at any reading size is not in sight. */
const LINE = 40

/** Scrolls a column so that the claim's top stands `share` of the way down. */
export function bringToShare(scroller: HTMLElement, claimId: string, share: number): void {
  const height = measureClaims(scroller).get(claimId)
  if (height) scroller.scrollTop = height.top - scroller.clientHeight * share
}
