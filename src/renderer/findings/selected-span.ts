import type { Span } from '../../core'

/**
 * The part of the source's text that is selected inside `container`, or null. Every stretch of text stands in an
 * element whose `data-from` is its offset, so labels and buttons between them never count.
 */
export function selectedSpan(container: HTMLElement, text: string): Span | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(container)) return null
  let from = Number.POSITIVE_INFINITY
  let to = -1
  for (const run of container.querySelectorAll<HTMLElement>('[data-from]')) {
    if (!range.intersectsNode(run)) continue
    const start = Number(run.dataset['from'])
    const length = run.textContent.length
    from = Math.min(
      from,
      start +
        (run.contains(range.startContainer) ? offsetIn(run, range.startContainer, range.startOffset) : 0),
    )
    to = Math.max(
      to,
      start +
        (run.contains(range.endContainer) ? offsetIn(run, range.endContainer, range.endOffset) : length),
    )
  }
  return trimmed({ from, to }, text)
}

/** Offset in the run's only text node; a boundary on the element itself is its beginning or its end. */
function offsetIn(run: HTMLElement, node: Node, offset: number): number {
  if (node.nodeType === Node.TEXT_NODE) return offset
  return offset === 0 ? 0 : run.textContent.length
}

function trimmed(span: Span, text: string): Span | null {
  let { from, to } = span
  while (from < to && /\s/u.test(text.charAt(from))) from += 1
  while (from < to && /\s/u.test(text.charAt(to - 1))) to -= 1
  return from < to ? { from, to } : null
}
