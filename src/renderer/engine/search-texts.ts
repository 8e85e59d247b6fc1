import type { TextWish } from './search-pattern'
import { searchPattern } from './search-pattern'

/** Where something stands: the index of the text, and the characters in it. */
export interface TextHit {
  readonly text: number
  readonly from: number
  readonly to: number
}

export interface SearchFound {
  /** In the order of the texts, and in each from its beginning; no more than were asked for. */
  readonly hits: readonly TextHit[]
  /** How often it stands in each text, also beyond the hits that are given. */
  readonly counts: readonly number[]
}

export type SearchAnswer = SearchFound | { readonly problem: string }

/** Finds every place, in text order. Never fails: an expression that cannot be used is answered in plain words. */
export function searchTexts(texts: readonly string[], wish: TextWish, limit: number): SearchAnswer {
  if (wish.words.trim() === '') return { hits: [], counts: texts.map(() => 0) }
  const { pattern, problem } = searchPattern(wish)
  if (!pattern) return { problem }
  const hits: TextHit[] = []
  const counts = texts.map((text, index) => {
    let count = 0
    for (const match of text.matchAll(pattern)) {
      // An expression like `x*` also finds nothing at all, everywhere.
      if (match[0] === '') continue
      count += 1
      if (hits.length < limit)
        hits.push({ text: index, from: match.index, to: match.index + match[0].length })
    }
    return count
  })
  return { hits, counts }
}
