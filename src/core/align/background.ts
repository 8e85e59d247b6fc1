import { countryName } from '../lexicon/countries'
import { knownWords, wordRank, wordVector } from '../lexicon/word-vectors'

/** What is known of a word before any article is read. */
export interface Background {
  /** How telling it is in English at large, 0 ("the") to 1 (a word beyond the forty thousand most frequent). */
  readonly information: number
  /** Its direction among all words, `null` where it is not known. */
  readonly vector: Float32Array | null
}

/** A figure says little by itself: many texts have a 3. */
const NUMBER_INFORMATION = 0.75
/** States are named in texts of all kinds. */
const COUNTRY_INFORMATION = 0.75

/** Forms that are not in the table, by what may be cut to find their lemma there. */
const FORMS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ies', 'y'],
]

/** What is known of a lemma or an entity key before any article is read. */
export function backgroundOf(lemma: string, numeric: boolean): Background {
  if (numeric) return { information: NUMBER_INFORMATION, vector: null }
  const words = wordsOf(lemma)
  const ranks = words.map((word) => wordRank(word) ?? knownWords())
  // The rarest part tells most: "Bank of Velden".
  const rank = Math.max(0, ...ranks)
  const information = lemma.startsWith('country:')
    ? COUNTRY_INFORMATION
    : Math.min(1, Math.log(rank + 1) / Math.log(knownWords()))
  return { information, vector: wordVector(words) }
}

/** `ferry` -> ferry; `name:port-authority` -> port, authority; `country:NZ` -> new, zealand. */
function wordsOf(lemma: string): readonly string[] {
  const colon = lemma.indexOf(':')
  if (colon < 0) return [knownForm(lemma)]
  const name = lemma.startsWith('country:') ? countryName(lemma) : null
  const words = (name ?? lemma.slice(colon + 1)).toLowerCase().split(/[^a-z]+/)
  return words.filter((word) => word.length > 1).map(knownForm)
}

function knownForm(word: string): string {
  for (const [ending, instead] of FORMS) {
    if (!word.endsWith(ending)) continue
    const form = word.slice(0, word.length - ending.length) + instead
    if (wordRank(form) !== null) return form
  }
  return word
}
