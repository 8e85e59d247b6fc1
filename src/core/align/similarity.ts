import type { ClaimView } from './claim-view'
import { matchTerms, type TermMatch } from './match-terms'
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
const MUTUAL = 0.6
const ONE_SIDED = 1 - MUTUAL
/** One-sided cover by fewer matched weights than this is chance ("talks" / a sentence with talks in it). */
const ENOUGH_MATCHED = 2.5
/** What one shared rare name or number adds. */
const RARE_BONUS = 0.04
const RARE_FROM = 0.95
const MAX_BONUS = 0.12

/** Weight of a term between these articles. */
export function weightOf(term: ViewTerm, rarity: Rarity): number {
  return term.weight * rarity(term.stem)
}

/** Likeness of two claims, independent of which of them denies. Symmetric. */
export function likenessOf(a: ClaimView, b: ClaimView, rarity: Rarity): Likeness {
  const matches = matchTerms(a.terms, b.terms)
  const totalA = totalWeight(a, rarity)
  const totalB = totalWeight(b, rarity)
  let matchedA = 0
  let matchedB = 0
  for (const match of matches) {
    matchedA += match.quality * weightOf(match.a, rarity)
    matchedB += match.quality * weightOf(match.b, rarity)
  }
  const coverA = totalA > 0 ? matchedA / totalA : 0
  const coverB = totalB > 0 ? matchedB / totalB : 0
  const certainty = Math.min(1, Math.min(matchedA, matchedB) / ENOUGH_MATCHED)
  const base = MUTUAL * Math.sqrt(coverA * coverB) + ONE_SIDED * Math.max(coverA, coverB) * certainty
  const rare = matches.filter((match) => isTelling(match, rarity)).length
  const bonus = base > 0 ? Math.min(MAX_BONUS, rare * RARE_BONUS) : 0
  return { matches, similarity: Math.min(1, base * (1 - MAX_BONUS) + bonus * certainty), coverA, coverB }
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

function isTelling(match: TermMatch, rarity: Rarity): boolean {
  const named = match.a.entity || match.a.numeric || match.a.pos === 'PROPN'
  return match.quality === 1 && named && rarity(match.a.stem) >= RARE_FROM
}
