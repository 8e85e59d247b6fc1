import { claimView } from '../align/claim-view'
import { likenessOf } from '../align/similarity'
import { analyseArticle } from '../claims/analyse-article'
import { analyseText } from '../claims/analyse-text'
import { type ClaimPair, type PairSide, pairSide } from '../contradict/claim-pair'
import { pairSource } from '../contradict/pair-source'

/** What a test may know of a source apart from its text. */
export interface SourceFacts {
  readonly date?: string
  readonly publisher?: string
  readonly title?: string
}

/** The first claims of two sentences as rules and guards see them. */
export function pairOfTexts(a: string, b: string, ofA: SourceFacts = {}, ofB: SourceFacts = {}): ClaimPair {
  const rarity = (): number => 1
  const sideA = sideOf('a', a, ofA)
  const sideB = sideOf('b', b, ofB)
  const likeness = likenessOf(sideA.view, sideB.view, rarity)
  return { a: sideA, b: sideB, likeness, similarity: likeness.similarity, rarity }
}

function sideOf(id: string, text: string, meta: SourceFacts): PairSide {
  const article = { id, text, meta, cutOverrides: [] }
  const analysed = meta.date === undefined ? analyseText(id, text) : analyseArticle(article)
  const [claim] = analysed.claims
  if (!claim) throw new RangeError(`no claim in "${text}"`)
  return pairSide(pairSource(article, analysed), claimView(claim))
}
