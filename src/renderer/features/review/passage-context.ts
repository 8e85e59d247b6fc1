import type { Sentence, Span } from '../../../core'

/** A passage with what stands around it. */
export interface PassageContext {
  readonly before: string
  readonly after: string
  /** More of the text comes before or after what is given. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** A sentence beside the passage is there to place it, not to be read through. */
const MOST_CHARACTERS = 320

/**
 * The rest of the sentences that a passage stands in, and one more on each side where it belongs to the same paragraph.
 */
export function passageContext(text: string, span: Span, sentences: readonly Sentence[]): PassageContext {
  const own = sentences.filter((one) => one.to > span.from && one.from < span.to)
  const first = own[0] ?? span
  const last = own.at(-1) ?? span
  const previous = sentences.findLast((one) => one.to <= first.from)
  const next = sentences.find((one) => one.from >= last.to)
  const from =
    previous && isNear(text, previous.to, first.from) ? previous.from : Math.min(first.from, span.from)
  const to = next && isNear(text, last.to, next.from) ? next.to : Math.max(last.to, span.to)
  const before = text.slice(Math.max(from, span.from - MOST_CHARACTERS), span.from)
  const after = text.slice(span.to, Math.min(to, span.to + MOST_CHARACTERS))
  return {
    before: from < span.from - MOST_CHARACTERS ? before.replace(/^\S*\s+/, '') : before,
    after: to > span.to + MOST_CHARACTERS ? after.replace(/\s+\S*$/, '') : after,
    cutBefore: from < span.from - MOST_CHARACTERS,
    cutAfter: to > span.to + MOST_CHARACTERS,
  }
}

/** Nothing but space of one paragraph lies between. */
function isNear(text: string, from: number, to: number): boolean {
  return !/\n/.test(text.slice(from, to))
}
