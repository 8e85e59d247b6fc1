/** Half-open range `[from, to)` in UTF-16 code units of an article's original text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** The smallest range that holds all `spans`; throws on an empty list. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0]
  if (!first) throw new RangeError('hull of no spans')
  let { from, to } = first
  for (const span of spans) {
    from = Math.min(from, span.from)
    to = Math.max(to, span.to)
  }
  return { from, to }
}

/** The text that a range points at. */
export function quoteOf(text: string, span: Span): string {
  return text.slice(span.from, span.to)
}
