import type { PairSide } from './claim-pair'

/** Words that bring in somebody or something new. */
const NEW = new Set(
  'a an some another one two three four five six seven eight nine ten several many few no any every each someone somebody people'.split(
    ' ',
  ),
)

/**
 * True where a claim speaks of something that it has not named before: "a man", "two dogs", "there is a girl". Two such
 * claims need not be about the same one; "the man", "Reed", "she" point back.
 */
export function bringsInNew(side: PairSide): boolean {
  const words = side.claim.terms
  const [first, second] = words
  if (!first) return true
  if (first.lemma === 'there') return true
  // "Men are working": a bare plural.
  const written = side.source.text.slice(first.from, first.to).toLowerCase()
  const bare = (word: typeof second): boolean => word?.pos === 'NOUN' && !word.lemma.includes(':')
  const plural = first.pos === 'NOUN' && written !== first.lemma
  return NEW.has(first.lemma) || plural || (first.pos === 'ADJ' && bare(second))
}
