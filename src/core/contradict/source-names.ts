import type { ClaimPair, PairSource } from './claim-pair'

/** How the two sources of a pair are called in a sentence: publisher, else title, else by their place. */
export function sourceNames(pair: ClaimPair): readonly [string, string] {
  return sourceNamesOf(pair.a.source, pair.b.source)
}

export function sourceNamesOf(a: PairSource, b: PairSource): readonly [string, string] {
  const same = a.name !== '' && a.name === b.name
  const nameA = same ? (a.title ?? a.name) : a.name
  const nameB = same ? (b.title ?? b.name) : b.name
  if (nameA === nameB) {
    return nameA === ''
      ? ['one source', 'the other source']
      : [`one text of ${nameA}`, `another text of ${nameA}`]
  }
  return [nameA === '' ? 'one source' : nameA, nameB === '' ? otherThan(a) : nameB]
}

function otherThan(source: PairSource): string {
  return source.name === '' ? 'the other source' : 'another source'
}
