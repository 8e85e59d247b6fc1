import type { Span } from '../model/span'

/** A line that is not blank, trimmed: `text` is the original between `from` and `to`. */
export interface Line extends Span {
  readonly text: string
  /** Blank lines (or the start of the text) stand directly before it. */
  readonly afterBlank: boolean
  /** Blank lines (or the end of the text) follow it directly. */
  readonly beforeBlank: boolean
}

/** The lines of a text that are not blank, with their offsets. */
export function linesOf(text: string): readonly Line[] {
  const found: { from: number; to: number; text: string; afterBlank: boolean; beforeBlank: boolean }[] = []
  let blank = true
  const pattern = /[^\n\r\u2028\u2029\v\f]*(?:\r\n|[\n\r\u2028\u2029\v\f]|$)/g
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') break
    const trimmed = match[0].trim()
    if (trimmed === '') {
      const last = found.at(-1)
      if (last) last.beforeBlank = true
      blank = true
      continue
    }
    const from = match.index + match[0].indexOf(trimmed)
    found.push({ from, to: from + trimmed.length, text: trimmed, afterBlank: blank, beforeBlank: false })
    blank = false
  }
  const last = found.at(-1)
  if (last) last.beforeBlank = true
  return found
}
