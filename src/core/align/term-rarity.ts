import type { ClaimView } from './claim-view'

/** How telling a word is between two articles, from 0.4 (in most claims) to 1 (in one). */
export type Rarity = (stem: string) => number

/** A word that half of the claims have still counts: "ferry" in two articles about one ferry. */
const FLOOR = 0.4
/** With fewer claims than this, counting says nothing: two sentences share their words because they are alike. */
const MIN_CLAIMS = 12

const COUNTS = new WeakMap<readonly ClaimView[], ReadonlyMap<string, number>>()

/** In how many claims of an article each word stands, counted once however many articles it is compared with. */
function countsOf(views: readonly ClaimView[]): ReadonlyMap<string, number> {
  const known = COUNTS.get(views)
  if (known) return known
  const counts = new Map<string, number>()
  for (const view of views) {
    for (const word of new Set(view.terms.map((term) => term.stem)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  COUNTS.set(views, counts)
  return counts
}

/** Rarity of words over the claims of the two articles that are compared. */
export function termRarity(a: readonly ClaimView[], b: readonly ClaimView[]): Rarity {
  const claims = a.length + b.length
  if (claims < MIN_CLAIMS) return () => 1
  const ofA = countsOf(a)
  const ofB = countsOf(b)
  const scale = Math.log(claims)
  const rarity = new Map<string, number>()
  return (word) => {
    let known = rarity.get(word)
    if (known === undefined) {
      const count = (ofA.get(word) ?? 0) + (ofB.get(word) ?? 0)
      known = count === 0 ? 1 : FLOOR + (1 - FLOOR) * (Math.log(claims / count) / scale)
      rarity.set(word, known)
    }
    return known
  }
}
