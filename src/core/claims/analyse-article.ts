import type { Article } from '../model/article'
import type { AnalysedArticle } from '../model/claim'
import type { LedgerEntry } from '../model/comparison'
import { findCuts } from '../text/find-cuts'
import { readLimit } from '../text/read-limit'
import { analysePage } from './analyse-page'
import { articleDate } from './article-date'

/**
 * Everything that the engine knows of one article on its own: cuts, blocks, sentences, claims with their features.
 * Of a book, what stands before the limit of reading. `ledger`: names that the reader has put together.
 */
export function analyseArticle(whole: Article, ledger: readonly LedgerEntry[] = []): AnalysedArticle {
  const article = { ...whole, text: whole.text.slice(0, readLimit(whole.text)) }
  return analysePage({
    id: article.id,
    text: article.text,
    cuts: findCuts(article),
    bare: false,
    date: articleDate(article),
    ...(article.claimEdits && { edits: article.claimEdits }),
    ledger,
    ...(article.meta.title === undefined ? {} : { title: article.meta.title }),
  })
}
