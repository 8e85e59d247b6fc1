import type { AnalysedArticle } from '../model/claim'
import { analysePage } from './analyse-page'

/** Claims of a bare text, such as one side of a pair to judge: no cuts, no headings, no date. */
export function analyseText(id: string, text: string): AnalysedArticle {
  return analysePage({ id, text, cuts: [], bare: true, date: null })
}
