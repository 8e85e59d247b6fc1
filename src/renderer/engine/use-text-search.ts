import { useEffect, useState } from 'react'
import type { TextWish } from './search-pattern'
import type { SearchAnswer } from './search-texts'
import { startSearchWorker } from './start-workers'
import { TextSearch } from './text-search'

/** An answer, and the texts that it points into. */
export interface TextSearchState {
  readonly texts: readonly string[]
  readonly answer: SearchAnswer
}

/** Searches the texts anew whenever they or the wish change. The last answer stays until the next is there. */
export function useTextSearch(texts: readonly string[] | null, wish: TextWish): TextSearchState | null {
  const [state, setState] = useState<TextSearchState | null>(null)
  const [search] = useState(() => new TextSearch(startSearchWorker))
  const { words, isPattern, wholeWords, matchCase } = wish
  useEffect(() => {
    if (!texts) return
    search.find(texts, { words, isPattern, wholeWords, matchCase }, (answer) => setState({ texts, answer }))
  }, [search, texts, words, isPattern, wholeWords, matchCase])
  useEffect(() => () => search.end(), [search])
  return state
}
