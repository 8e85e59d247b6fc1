import type { Word } from '../text/tokens'
import type { WordRange } from './verb-groups'

export interface QuoteRanges {
  /** Words between the marks, without the marks. */
  readonly ranges: readonly WordRange[]
  /** A quotation is still open at the end of the sentence. */
  readonly open: boolean
}

/** Quotations of a sentence; `openBefore`: the sentence starts inside one. */
export function quoteRanges(words: readonly Word[], openBefore: boolean): QuoteRanges {
  const ranges: WordRange[] = []
  let start: number | null = openBefore && words[0]?.text !== '"' ? 0 : null
  for (const [i, word] of words.entries()) {
    if (word.text !== '"') continue
    if (start === null) start = i + 1
    else {
      if (i > start) ranges.push({ start, end: i })
      start = null
    }
  }
  if (start !== null && start < words.length) ranges.push({ start, end: words.length })
  return { ranges, open: start !== null }
}
