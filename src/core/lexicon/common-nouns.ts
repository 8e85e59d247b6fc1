import table from '../../../resources/lexicons/related-words.json'

/** Lemmas of common nouns; names are not in it, though a few common nouns are somebody's name as well. */
const NOUNS: ReadonlySet<string> = new Set(Object.keys(table.NOUN))

/** Plurals that are met as surnames at least as often. */
const SURNAMES = new Set(
  'banks waters brooks rivers woods fields flowers parks stones hills wells mills rhodes grimes bridges barnes'.split(
    ' ',
  ),
)

/** Lemma of a plural common noun in lower case ("roads" -> road), or `null` where it is none that is known. */
export function singularOf(plural: string): string | null {
  if (SURNAMES.has(plural) || !/[^su]s$/.test(plural)) return null
  const candidates = [
    plural.slice(0, -1),
    plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : '',
    plural.endsWith('ves') ? `${plural.slice(0, -3)}f` : '',
    /(?:[sxzo]|[cs]h)es$/.test(plural) ? plural.slice(0, -2) : '',
  ]
  return candidates.find((candidate) => candidate.length > 2 && NOUNS.has(candidate)) ?? null
}
