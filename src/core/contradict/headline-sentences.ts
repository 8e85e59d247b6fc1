import type { AnalysedArticle } from '../model/claim'

/** Sentences that are the article's headline: its title, else a heading at the very top. */
export function headlineSentences({ headline, sentences }: AnalysedArticle): ReadonlySet<number> {
  if (headline.length > 0) return new Set(headline.map((claim) => claim.sentence))
  const [first] = sentences
  return new Set(first?.role === 'heading' ? [first.index] : [])
}
