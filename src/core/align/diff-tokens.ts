import type { Span } from '../model/span'

/** A token of a diff: its place, and the form that decides whether two tokens are the same. */
export interface DiffToken extends Span {
  readonly key: string
}

/** Words with inner apostrophes, hyphens and decimal points, or one mark at a time; white space is no token. */
const TOKEN = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s]/gu

/**
 * Words and marks of `span`. Keys level case, canonical form, quotes and dashes, so that typography alone
 * is no change: `“Kyiv’s”` -> `"`, `kyiv's`, `"`.
 */
export function diffTokens(text: string, span: Span): readonly DiffToken[] {
  const tokens: DiffToken[] = []
  for (const match of text.slice(span.from, span.to).matchAll(TOKEN)) {
    const from = span.from + match.index
    tokens.push({ from, to: from + match[0].length, key: keyOf(match[0]) })
  }
  return tokens
}

function keyOf(token: string): string {
  return token
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‛ʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, '-')
}
