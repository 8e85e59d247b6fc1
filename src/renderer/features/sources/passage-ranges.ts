import type { Span } from '../../../core'

/** The part of a span that a stretch of text of this length at this offset holds, counted in the stretch; or null. */
export function partOf(span: Span, start: number, length: number): Span | null {
  const from = Math.max(0, span.from - start)
  const to = Math.min(length, span.to - start)
  return from < to ? { from, to } : null
}

/** Where a span of the source's text stands on the page: in stretches whose `data-from` is their offset. */
export function rangesIn(container: HTMLElement, span: Span): readonly Range[] {
  return [...container.querySelectorAll<HTMLElement>('[data-from]')].flatMap((run) => {
    const words = run.firstChild
    const part = words && partOf(span, Number(run.dataset['from']), words.textContent?.length ?? 0)
    if (!words || !part) return []
    const range = new Range()
    range.setStart(words, part.from)
    range.setEnd(words, part.to)
    return [range]
  })
}
