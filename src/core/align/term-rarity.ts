import type { ClaimView } from './claim-view'

/** How telling a word is between two articles, from 0.4 (in most claims) to 1 (in one). */
export type Rarity = (stem: string) => number

/** A word that half of the claims have still counts: "ferry" in two articles about one ferry. */
const FLOOR = 0.4
/** With fewer claims than this, counting says nothing: two sentences share their words because they are alike. */
const MIN_CLAIMS = 12

/** Rarity of words over the claims of the articles that are compared. */
export function termRarity(views: readonly ClaimView[]): Rarity {
  if (views.length < MIN_CLAIMS) return () => 1
  const counts = new Map<string, number>()
  for (const view of views) {
    for (const word of new Set(view.terms.map((term) => term.stem)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const scale = Math.log(views.length)
  const rarity = new Map<string, number>()
  for (const [word, count] of counts)
    rarity.set(word, FLOOR + (1 - FLOOR) * (Math.log(views.length / count) / scale))
  return (word) => rarity.get(word) ?? 1
}
