import table from '../../../resources/lexicons/related-words.json'

/** What WordNet says of a lemma: meanings that it shares with other words, and the kinds those belong to. */
export interface WordSenses {
  readonly own: readonly string[]
  readonly kinds: readonly string[]
}

const NONE: WordSenses = { own: [], kinds: [] }

/** Rows of the built lexicon: `own own|kind kind`, sense numbers by lemma, per part of speech. */
const ROWS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(table).map(([pos, rows]) => [pos, new Map(Object.entries(rows))]),
)

/**
 * Senses of a lemma as part of speech `pos` (universal tag). Two words that share an own sense are synonyms;
 * where one's own sense is the other's kind, the second is more special ("treaty" / "agreement").
 */
export function sensesOf(lemma: string, pos: string): WordSenses {
  const row = ROWS.get(pos)?.get(lemma)
  if (row === undefined) return NONE
  const [own = '', kinds = ''] = row.split('|')
  return { own: tagged(own, pos), kinds: tagged(kinds, pos) }
}

/** Sense numbers are per part of speech. */
function tagged(senses: string, pos: string): readonly string[] {
  return senses === '' ? [] : senses.split(' ').map((sense) => `${pos}${sense}`)
}
