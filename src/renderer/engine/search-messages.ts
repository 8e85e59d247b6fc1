import type { TextWish } from './search-pattern'
import type { SearchAnswer } from './search-texts'

/** What the window asks of the search worker. */
export type SearchRequest =
  | { readonly type: 'texts'; readonly texts: readonly string[] }
  | { readonly type: 'find'; readonly id: number; readonly wish: TextWish; readonly limit: number }

export type SearchReply =
  /** From here on the time counts: starting the worker is nobody's fault. */
  | { readonly type: 'begun'; readonly id: number }
  | { readonly type: 'found'; readonly id: number; readonly answer: SearchAnswer }
