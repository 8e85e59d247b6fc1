import { overlaps, type Span } from '../../../core'

/** A passage of a source that the reader has taken: selected, or a claim that is inspected. */
export interface TakenPassage extends Span {
  readonly sourceId: string
}

/** What is before the reader: nothing, one passage to take, one that is taken, or two to be put beside each other. */
export type PassageState =
  | { readonly step: 'none' }
  | { readonly step: 'one'; readonly passage: TakenPassage }
  | { readonly step: 'waiting'; readonly first: TakenPassage }
  | { readonly step: 'two'; readonly first: TakenPassage; readonly second: TakenPassage }

/** The state by what was taken and what is selected or inspected now. Two that overlap are no pair. */
export function passageState(taken: TakenPassage | null, atHand: TakenPassage | null): PassageState {
  if (!taken) return atHand ? { step: 'one', passage: atHand } : { step: 'none' }
  const isOther = atHand && (atHand.sourceId !== taken.sourceId || !overlaps(atHand, taken))
  return isOther ? { step: 'two', first: taken, second: atHand } : { step: 'waiting', first: taken }
}

/** Longest quote in the bar; the whole of it is marked in the text. */
const SHOWN = 90

/** The words of a passage on one line, cut in the middle where they are many. */
export function shortQuote(text: string, { from, to }: Span): string {
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim()
  if (words.length <= SHOWN) return words
  const half = (SHOWN - 3) / 2
  const start = words.slice(0, Math.ceil(half)).replace(/[\uD800-\uDBFF]$/u, '')
  const end = words.slice(words.length - Math.floor(half)).replace(/^[\uDC00-\uDFFF]/u, '')
  // At whole words, where there are some.
  return `${start.replace(/(\s)\S*$/u, '$1').trimEnd()} … ${end.replace(/^\S*(\s)/u, '$1').trimStart()}`
}
