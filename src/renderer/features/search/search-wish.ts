import type { SavedQuery } from '../../../project'
import type { TextWish } from '../../engine/search-pattern'

export const SEARCH_PLACES = ['everything', 'texts', 'claims', 'notes', 'tags'] as const
/** Where is looked. A claim counts as a text of its own, so that an expression never reaches over its ends. */
export type SearchPlace = (typeof SEARCH_PLACES)[number]

/** All that a search is asked for. */
export interface SearchWish extends TextWish {
  readonly where: SearchPlace
  /** Where a passage is shown when it is chosen. */
  readonly openIn: 'sources' | 'compare'
}

export const NO_SEARCH: SearchWish = {
  words: '',
  isPattern: false,
  wholeWords: false,
  matchCase: false,
  where: 'everything',
  openIn: 'sources',
}

/** A search as plain fields, to be kept. */
export function queryOf(wish: SearchWish): SavedQuery {
  return { ...wish }
}

/** Reads `queryOf`; what is missing or of another version is as in a search that was not begun yet. */
export function wishOf(query: SavedQuery | undefined): SearchWish {
  const kept = query ?? {}
  const where = SEARCH_PLACES.find((place) => place === kept['where'])
  return {
    words: typeof kept['words'] === 'string' ? kept['words'] : '',
    isPattern: kept['isPattern'] === true,
    wholeWords: kept['wholeWords'] === true,
    matchCase: kept['matchCase'] === true,
    where: where ?? NO_SEARCH.where,
    openIn: kept['openIn'] === 'compare' ? 'compare' : 'sources',
  }
}
