/** What Compare is asked to show when somebody comes to it from elsewhere. */
export type CompareTarget =
  | { readonly show: 'finding' | 'claim'; readonly id: string }
  /** These sources side by side, left to right. */
  | { readonly show: 'sources'; readonly ids: readonly string[] }

/** Stands in addresses, and in no id of a source. */
const BETWEEN_SOURCES = '+'

/** A target as one word for an address: `finding:…`, `claim:…`, `sources:…+…`. */
export function targetWord(target: CompareTarget): string {
  return `${target.show}:${target.show === 'sources' ? target.ids.join(BETWEEN_SOURCES) : target.id}`
}

/** Reads `targetWord`; null for anything else. */
export function targetOf(word: string): CompareTarget | null {
  const colon = word.indexOf(':')
  const show = word.slice(0, colon)
  const rest = word.slice(colon + 1)
  if (rest === '') return null
  if (show === 'finding' || show === 'claim') return { show, id: rest }
  if (show === 'sources') return { show, ids: rest.split(BETWEEN_SOURCES).filter((id) => id !== '') }
  return null
}
