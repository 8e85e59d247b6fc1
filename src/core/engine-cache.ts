import type { PairResult } from './contradict/pair-findings'
import type { JudgeScore } from './judge/pair-judge'
import type { AnalysedArticle } from './model/claim'

/** What was done before, by content: a run with one article added redoes only that article's pairs. */
export class EngineCache {
  readonly articles = new Map<string, AnalysedArticle>()
  readonly pairs = new Map<string, PairResult>()
  /** What a judge said of two texts, by its model and the texts; what its encoder made of one. */
  readonly scores = new Map<string, JudgeScore>()
  readonly vectors = new Map<string, Float32Array>()

  /** Drops what the last run did not use, so that the cache never outgrows the project. */
  keepOnly(articles: ReadonlySet<string>, pairs: ReadonlySet<string>): void {
    for (const key of this.articles.keys()) if (!articles.has(key)) this.articles.delete(key)
    for (const key of this.pairs.keys()) if (!pairs.has(key)) this.pairs.delete(key)
  }
}
