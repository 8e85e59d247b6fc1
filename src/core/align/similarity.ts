import type { ClaimView } from './claim-view'
import { answerTerms, type TermMatch } from './match-terms'
import type { Rarity } from './term-rarity'
import type { ViewTerm } from './view-term'

/** How two claims answer each other word by word. */
export interface Likeness {
  readonly matches: readonly TermMatch[]
  /** Same matter, 0 to 1; a claim and its denial are as like as a claim and its repetition. */
  readonly similarity: number
  /** Share of the claim's weight that the other one answers. */
  readonly coverA: number
  readonly coverB: number
}

/** Mutual cover and the better one-sided cover: a short claim inside a long one is the same matter. */
const MUTUAL = 0.8
const ONE_SIDED = 1 - MUTUAL
/** One-sided cover by fewer matched weights than this is chance ("talks" / a sentence with talks in it). */
const ENOUGH_MATCHED = 2.5
/** What two claims on different matters come to by words that are near in use: counted as nothing. */
const CHANCE = 0.08

/** Weight of a term between these articles. */
export function weightOf(term: ViewTerm, rarity: Rarity): number {
  return term.weight * rarity(term.stem)
}

/** Likeness of two claims, independent of which of them denies. Symmetric. */
export function likenessOf(a: ClaimView, b: ClaimView, rarity: Rarity): Likeness {
  const { matches, answerA, answerB } = answerTerms(a.terms, b.terms)
  let matchedA = 0
  let matchedB = 0
  for (const match of matches) {
    matchedA += match.quality * weightOf(match.a, rarity)
    matchedB += match.quality * weightOf(match.b, rarity)
  }
  const totalA = totalWeight(a, rarity)
  const totalB = totalWeight(b, rarity)
  const matterA = answeredShare(a.terms, answerA, rarity)
  const matterB = answeredShare(b.terms, answerB, rarity)
  const certainty = Math.min(1, Math.min(matchedA, matchedB) / ENOUGH_MATCHED)
  const base = MUTUAL * Math.sqrt(matterA * matterB) + ONE_SIDED * Math.max(matterA, matterB) * certainty
  return {
    matches,
    similarity: Math.min(1, Math.max(0, base - CHANCE) / (1 - CHANCE)),
    coverA: totalA > 0 ? matchedA / totalA : 0,
    coverB: totalB > 0 ? matchedB / totalB : 0,
  }
}

/** Share of what a claim tells that the other one answers, words near in use included. */
function answeredShare(terms: readonly ViewTerm[], answers: readonly number[], rarity: Rarity): number {
  let total = 0
  let answered = 0
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]
    if (!term) continue
    const weight = weightOf(term, rarity) * term.information
    total += weight
    answered += weight * (answers[at] ?? 0)
  }
  return total > 0 ? answered / total : 0
}

const TOTALS = new WeakMap<Rarity, WeakMap<ClaimView, number>>()

/** Weight of all terms of a claim, counted once for a pair of articles. */
function totalWeight(view: ClaimView, rarity: Rarity): number {
  let totals = TOTALS.get(rarity)
  if (!totals) {
    totals = new WeakMap()
    TOTALS.set(rarity, totals)
  }
  let total = totals.get(view)
  if (total === undefined) {
    total = 0
    for (const term of view.terms) total += weightOf(term, rarity)
    totals.set(view, total)
  }
  return total
}
