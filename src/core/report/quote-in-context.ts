import type { ComparedArticle, FindingSide } from '../model/comparison'
import { overlaps, type Span } from '../model/span'

/** A stretch of a quote; `cue` where its words made the rule fire. */
export interface QuotePart {
  readonly text: string
  readonly cue: boolean
}

/** A quote with what stands around it, all verbatim. */
export interface QuoteInContext {
  readonly before: string
  readonly parts: readonly QuotePart[]
  readonly after: string
}

/** Longest context on a side: a page whose sentences have no ends must not repeat itself in every finding. */
const MAX_CONTEXT = 400

/** The quote in its sentence with one sentence on each side, cut passages left out. */
export function quoteInContext(
  text: string,
  article: ComparedArticle | undefined,
  side: FindingSide,
): QuoteInContext {
  const sentences = article?.sentences ?? []
  const first = sentences.findIndex((sentence) => overlaps(sentence, side))
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, side))
  const before =
    first === -1 ? '' : beforeQuote(text, sentences[first - 1], sentences[first]?.from ?? side.from, side)
  const after = last === -1 ? '' : afterQuote(text, sentences[last + 1], sentences[last]?.to ?? side.to, side)
  return { before, parts: quoteParts(text, side), after }
}

function beforeQuote(text: string, previous: Span | undefined, start: number, side: FindingSide): string {
  const own = text.slice(start, side.from)
  const joined = previous ? `${text.slice(previous.from, previous.to)} ${own}` : own
  return joined.length > MAX_CONTEXT ? `…${wellFormedEnd(joined.slice(-MAX_CONTEXT))}` : joined
}

function afterQuote(text: string, next: Span | undefined, end: number, side: FindingSide): string {
  const own = text.slice(side.to, end)
  const joined = next ? `${own} ${text.slice(next.from, next.to)}` : own
  return joined.length > MAX_CONTEXT
    ? `${joined.slice(0, MAX_CONTEXT).replace(/[\uD800-\uDBFF]$/u, '')}…`
    : joined
}

function wellFormedEnd(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/u, '')
}

function quoteParts(text: string, side: FindingSide): readonly QuotePart[] {
  const cues = side.cues
    .map((cue) => ({ from: Math.max(cue.from, side.from), to: Math.min(cue.to, side.to) }))
    .filter((cue) => cue.from < cue.to)
    .sort((x, y) => x.from - y.from || x.to - y.to)
  const parts: QuotePart[] = []
  let at = side.from
  for (const cue of cues) {
    if (cue.to <= at) continue
    const from = Math.max(cue.from, at)
    if (from > at) parts.push({ text: text.slice(at, from), cue: false })
    parts.push({ text: text.slice(from, cue.to), cue: true })
    at = cue.to
  }
  if (at < side.to) parts.push({ text: text.slice(at, side.to), cue: false })
  return parts
}
