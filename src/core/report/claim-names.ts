import { countryName } from '../lexicon/countries'
import type { Claim } from '../model/claim'

/**
 * Readable names of the entity keys in claims: a country's name, else the longest way in which the sources write it.
 * `textOf` gives the text of an article.
 */
export function claimNames(
  claims: readonly Claim[],
  textOf: (articleId: string) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const claim of claims) {
    for (const { key, from, to } of claim.entities) {
      const name = countryName(key) ?? textOf(claim.articleId).slice(from, to).replace(/\s+/gu, ' ')
      const known = names.get(key)
      if (known === undefined || name.length > known.length) names.set(key, name)
    }
  }
  return names
}
