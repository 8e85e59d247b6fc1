import type { Article } from '../model/article'
import type { AnalysedArticle } from '../model/claim'
import { findCuts } from '../text/find-cuts'
import { analysePage } from './analyse-page'
import { articleDate } from './article-date'

/** Everything that the engine knows of one article on its own: cuts, blocks, sentences, claims with their features. */
export function analyseArticle(article: Article): AnalysedArticle {
  return analysePage({
    id: article.id,
    text: article.text,
    cuts: findCuts(article),
    bare: false,
    date: articleDate(article),
    ...(article.meta.title === undefined ? {} : { title: article.meta.title }),
  })
}
