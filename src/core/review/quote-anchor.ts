import type { QuoteAnchor } from '../model/review'
import type { Span } from '../model/span'

/** Characters kept on each side: about one line of print, enough to tell repeated sentences apart. */
const CONTEXT_LENGTH = 64
/** A quote shorter than this ("He declined to comment.") recurs by chance, so its surroundings must agree too. */
const SELF_EVIDENT_LENGTH = 40
/** Agreement with the stored surroundings that a short quote needs: about two words. */
const NEEDED_CONTEXT = 10

/** The quote at `span` with enough around it to be found again after an edit elsewhere. */
export function anchorFor(text: string, sourceId: string, span: Span): QuoteAnchor {
  return {
    sourceId,
    quote: text.slice(span.from, span.to),
    prefix: text.slice(wholeCharacter(text, span.from - CONTEXT_LENGTH, 1), span.from),
    suffix: text.slice(span.to, wholeCharacter(text, span.to + CONTEXT_LENGTH, -1)),
    from: span.from,
    to: span.to,
  }
}

/**
 * Where the anchor's quote stands in `text` now, or `null` when it is gone. Only the very same characters
 * count. Where they stand more than once, the surroundings decide, then the nearer to the old place.
 */
export function findAnchor(text: string, anchor: QuoteAnchor): Span | null {
  if (anchor.quote === '') return null
  let best: { readonly from: number; readonly context: number; readonly distance: number } | null = null
  for (let from = text.indexOf(anchor.quote); from !== -1; from = text.indexOf(anchor.quote, from + 1)) {
    const context = sharedContext(text, anchor, from)
    const distance = Math.abs(from - anchor.from)
    if (!best || context > best.context || (context === best.context && distance < best.distance)) {
      best = { from, context, distance }
    }
  }
  if (!best) return null
  if (anchor.quote.length < SELF_EVIDENT_LENGTH && best.context < neededContext(anchor)) return null
  return { from: best.from, to: best.from + anchor.quote.length }
}

/** A source of a few words has no surroundings to agree with. */
function neededContext(anchor: QuoteAnchor): number {
  return Math.min(NEEDED_CONTEXT, anchor.prefix.length + anchor.suffix.length)
}

function sharedContext(text: string, anchor: QuoteAnchor, from: number): number {
  let before = 0
  while (before < anchor.prefix.length && text[from - 1 - before] === anchor.prefix.at(-1 - before)) before++
  const to = from + anchor.quote.length
  let after = 0
  while (after < anchor.suffix.length && text[to + after] === anchor.suffix[after]) after++
  return before + after
}

/** `at` within the text, moved by `step` where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, at: number, step: 1 | -1): number {
  const inside = Math.max(0, Math.min(at, text.length))
  const unit = text.charCodeAt(inside)
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff
  return isLowHalf && inside > 0 ? inside + step : inside
}
