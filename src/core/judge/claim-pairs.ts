import { viewsOf } from '../align/align-articles'
import type { ClaimView } from '../align/claim-view'
import { likenessOf } from '../align/similarity'
import { termRarity } from '../align/term-rarity'
import type { ClaimPair } from '../contradict/claim-pair'
import { type Analysed, sidesOf } from '../contradict/pair-findings'
import { pairSource } from '../contradict/pair-source'

/** Pairs of claims of two articles, made as they are wanted: the judge looks at few of all there are. */
export class ClaimPairs {
  readonly #viewsA: ReadonlyMap<string, ClaimView>
  readonly #viewsB: ReadonlyMap<string, ClaimView>
  readonly #rarity: ClaimPair['rarity']
  readonly #sidesA: ReturnType<typeof sidesOf>
  readonly #sidesB: ReturnType<typeof sidesOf>

  constructor(a: Analysed, b: Analysed) {
    this.#viewsA = byClaim(viewsOf(a.analysed))
    this.#viewsB = byClaim(viewsOf(b.analysed))
    this.#rarity = termRarity(viewsOf(a.analysed), viewsOf(b.analysed))
    this.#sidesA = sidesOf(pairSource(a.article, a.analysed))
    this.#sidesB = sidesOf(pairSource(b.article, b.analysed))
  }

  /** `similarity` where alignment has measured it; the pair's own likeness otherwise. */
  pair(claimA: string, claimB: string, similarity: number | null): ClaimPair | null {
    const a = this.#viewsA.get(claimA)
    const b = this.#viewsB.get(claimB)
    if (!a || !b) return null
    const likeness = likenessOf(a, b, this.#rarity)
    return {
      a: this.#sidesA(a),
      b: this.#sidesB(b),
      likeness,
      similarity: similarity ?? likeness.similarity,
      rarity: this.#rarity,
    }
  }
}

/** The pair in an order of its own, so that what is read from it is the same whichever source comes first. */
export function inOrder(pair: ClaimPair): ClaimPair {
  if (pair.a.text <= pair.b.text) return pair
  const likeness = likenessOf(pair.b.view, pair.a.view, pair.rarity)
  return { ...pair, a: pair.b, b: pair.a, likeness }
}

const VIEWS = new WeakMap<readonly ClaimView[], ReadonlyMap<string, ClaimView>>()

function byClaim(views: readonly ClaimView[]): ReadonlyMap<string, ClaimView> {
  const known = VIEWS.get(views) ?? new Map(views.map((view) => [view.claim.id, view]))
  VIEWS.set(views, known)
  return known
}
