import type { ClaimView } from './claim-view'
import type { Rarity } from './term-rarity'
import type { ViewTerm } from './view-term'

/** Partners looked at for one claim before the exact measure picks: more costs time and finds nothing new. */
const CANDIDATES = 8
const FEWEST_CANDIDATES = 2
/** Partners looked at for all claims together: beyond 1,000 claims each gets fewer. */
const ALL_CANDIDATES = 8_000
/** A related word is a weaker reason to look than the word itself. */
const RELATED_SHARE = 0.5
/**
 * Claims looked at for all claims together, rarest words first: words that thousands of claims share choose none of
 * them. Two articles of 10,000 words need less; it keeps two books from costing the square of their length.
 */
const ALL_LOOKS = 6_000_000
const FEWEST_LOOKS = 1_000

/**
 * Finds for a claim the claims of another article that may speak of the same, by the words, meanings and
 * families that they share. Cost grows with the shared words, not with the number of claims.
 */
export class CandidateIndex {
  readonly #postings = new Map<string, number[]>()
  readonly #totals: readonly number[]
  readonly #wanted: number
  readonly #maxLooks: number
  /** Room for counting, all nought between two questions: a map for each would cost more than the rest. */
  readonly #scores: Float64Array
  readonly #found: Float64Array

  constructor(views: readonly ClaimView[]) {
    this.#totals = views.map((view) => view.terms.reduce((total, term) => total + term.weight, 0))
    this.#wanted = Math.max(
      FEWEST_CANDIDATES,
      Math.min(CANDIDATES, Math.floor(ALL_CANDIDATES / Math.max(1, views.length))),
    )
    this.#maxLooks = Math.max(FEWEST_LOOKS, Math.floor(ALL_LOOKS / Math.max(1, views.length)))
    this.#scores = new Float64Array(views.length)
    this.#found = new Float64Array(views.length)
    for (const [number, view] of views.entries()) {
      for (const key of new Set(view.terms.flatMap(lookupKeys))) {
        const posting = this.#postings.get(key)
        if (posting) posting.push(number)
        else this.#postings.set(key, [number])
      }
    }
  }

  /** Numbers of the most promising claims, best first. `rarity`: how telling words are between the two articles. */
  candidates(view: ClaimView, rarity: Rarity): readonly number[] {
    const lookups = view.terms
      .map((term) => this.#lookup(term, rarity))
      .sort((x, y) => x.looks - y.looks || y.weight - x.weight)
    const touched: number[] = []
    let looks = 0
    for (const { weight, postings, looks: more } of lookups) {
      looks += more
      if (looks > this.#maxLooks && touched.length >= this.#wanted) break
      for (const number of this.#shares(weight, postings)) {
        const score = this.#scores[number] ?? 0
        if (score === 0) touched.push(number)
        this.#scores[number] = score + (this.#found[number] ?? 0)
        this.#found[number] = 0
      }
    }
    const best = this.#best(touched)
    for (const number of touched) this.#scores[number] = 0
    return best
  }

  /** Claims that a term leads to; what it is worth for each stands in `#found`. */
  #shares(weight: number, postings: Lookup['postings']): readonly number[] {
    const numbers: number[] = []
    for (const { posting, share } of postings) {
      const length = Math.min(posting.length, this.#maxLooks)
      for (let at = 0; at < length; at++) {
        const number = posting[at] ?? 0
        const found = this.#found[number] ?? 0
        if (found === 0) numbers.push(number)
        this.#found[number] = Math.max(found, weight * share)
      }
    }
    return numbers
  }

  /** The best few by score for their length; the earlier claim first where two are alike. */
  #best(touched: readonly number[]): readonly number[] {
    const best: { readonly number: number; readonly score: number }[] = []
    for (const number of touched) {
      const score = (this.#scores[number] ?? 0) / Math.sqrt(1 + (this.#totals[number] ?? 0))
      let at = best.length
      for (let other = best[at - 1]; other && isBefore(number, score, other); other = best[at - 1]) at--
      if (at >= this.#wanted) continue
      best.splice(at, 0, { number, score })
      best.length = Math.min(best.length, this.#wanted)
    }
    return best.map(({ number }) => number)
  }

  #lookup(term: ViewTerm, rarity: Rarity): Lookup {
    const postings = lookupKeys(term).flatMap((key, rank) => {
      const posting = this.#postings.get(key)
      return posting ? [{ posting, share: rank === 0 ? 1 : RELATED_SHARE }] : []
    })
    return {
      weight: term.weight * rarity(term.stem),
      postings,
      looks: postings.reduce((total, { posting }) => total + posting.length, 0),
    }
  }
}

/** Where a term leads: the claims that hold its stem, a meaning or a family of it. */
interface Lookup {
  readonly weight: number
  readonly postings: readonly { readonly posting: readonly number[]; readonly share: number }[]
  /** Number of claims to look at. */
  readonly looks: number
}

function isBefore(
  number: number,
  score: number,
  other: { readonly number: number; readonly score: number },
): boolean {
  return score > other.score || (score === other.score && number < other.number)
}

/** The stem first, then what may stand for it. */
function lookupKeys(term: ViewTerm): readonly string[] {
  return [term.stem, ...term.keys, ...term.kinds]
}
