import type { ClaimView } from './claim-view'
import type { Rarity } from './term-rarity'
import type { ViewTerm } from './view-term'

/** Partners looked at for one claim before the exact measure picks: more costs time and finds nothing new. */
const CANDIDATES = 9
/** A related word is a weaker reason to look than the word itself. */
const RELATED_SHARE = 0.5

/**
 * Finds for a claim the claims of another article that may speak of the same, by the words, meanings and
 * families that they share. Cost grows with the shared words, not with the number of claims.
 */
export class CandidateIndex {
  readonly #postings = new Map<string, number[]>()
  readonly #rarity: Rarity
  readonly #totals: readonly number[]

  constructor(views: readonly ClaimView[], rarity: Rarity) {
    this.#rarity = rarity
    this.#totals = views.map((view) => view.terms.reduce((total, term) => total + term.weight, 0))
    for (const [number, view] of views.entries()) {
      for (const key of new Set(view.terms.flatMap(lookupKeys))) {
        const posting = this.#postings.get(key)
        if (posting) posting.push(number)
        else this.#postings.set(key, [number])
      }
    }
  }

  /** Numbers of the most promising claims, best first. */
  candidates(view: ClaimView): readonly number[] {
    const scores = new Map<number, number>()
    for (const term of view.terms) {
      const found = new Map<number, number>()
      const weight = term.weight * this.#rarity(term.stem)
      for (const [rank, key] of lookupKeys(term).entries()) {
        const share = rank === 0 ? weight : weight * RELATED_SHARE
        for (const number of this.#postings.get(key) ?? [])
          found.set(number, Math.max(found.get(number) ?? 0, share))
      }
      for (const [number, share] of found) scores.set(number, (scores.get(number) ?? 0) + share)
    }
    return [...scores]
      .map(([number, score]) => ({ number, score: score / Math.sqrt(1 + (this.#totals[number] ?? 0)) }))
      .sort((x, y) => y.score - x.score || x.number - y.number)
      .slice(0, CANDIDATES)
      .map(({ number }) => number)
  }
}

/** The stem first, then what may stand for it. */
function lookupKeys(term: ViewTerm): readonly string[] {
  return [term.stem, ...term.keys, ...term.kinds]
}
