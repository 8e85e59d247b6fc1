/** Names of lost sources that are listed before the rest is counted. */
const NAMES_SHOWN = 5

/** "3 of 40 tags are missing." */
export function lossOf(lost: number, total: number, what: string): string {
  if (lost >= total) return `All ${total} ${what} are missing.`
  return `${lost} of ${total} ${what} ${lost === 1 ? 'is' : 'are'} missing.`
}

/** Which sources are missing, the first of them by name. */
export function lostSources(names: readonly string[], total: number): string {
  const shown = names.slice(0, NAMES_SHOWN)
  const more = names.length - shown.length
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
  return `${names.length} of ${total} sources ${names.length === 1 ? 'is' : 'are'} missing: ${list}.`
}
