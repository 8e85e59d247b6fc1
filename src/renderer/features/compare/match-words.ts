/** A source that was to be matched, and what stands there now; null where it has no counterpart of what is read. */
interface MatchedSource {
  readonly letter: string
  readonly quote: string | null
}

/** What came of matching the other sources to what is read in one. */
export function matchWords(lead: string, matched: readonly MatchedSource[]): string {
  const missed = matched.filter(({ quote }) => quote === null).map(({ letter }) => letter)
  const met = matched.flatMap(({ letter, quote }) =>
    quote === null ? [] : [`${letter}, beside ${lead}: “${quote.trim()}”.`],
  )
  if (missed.length > 0) met.push(`Nothing in sight in ${lead} has a counterpart in ${oneOf(missed)}.`)
  return met.join(' ')
}

/** “B”, “B or C”, “B, C or D”. */
function oneOf(letters: readonly string[]): string {
  const last = letters.at(-1) ?? ''
  return letters.length > 1 ? `${letters.slice(0, -1).join(', ')} or ${last}` : last
}
