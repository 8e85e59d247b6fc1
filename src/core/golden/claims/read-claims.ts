import { analyseArticle } from '../../claims/analyse-article'
import type { AnalysedArticle, Claim } from '../../model/claim'
import type { Span } from '../../model/span'

/** A text read as an article, with a way to see what stands at a place in it. */
export interface ReadText {
  readonly article: AnalysedArticle
  readonly claims: readonly Claim[]
  /** The words of a claim, with " … " between parts that do not touch. */
  readonly wordsOf: (claim: Claim) => string
  readonly at: (span: Span) => string
}

/** Reads own sentences for a golden case; `date`: of publication. */
export function readText(text: string, date = '2024-05-15'): ReadText {
  const article = analyseArticle({ id: 'a', text, meta: { date }, cutOverrides: [] })
  const at = ({ from, to }: Span): string => text.slice(from, to)
  return { article, claims: article.claims, at, wordsOf: (claim) => claim.spans.map(at).join(' … ') }
}
