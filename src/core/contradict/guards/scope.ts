import type { ClaimPair, PairSide } from '../claim-pair'

/** Words after which a claim names the part of the world, or of the matter, that it speaks of. */
const SCOPE =
  /\b(in|at|near|within|among|for|on|across|throughout|under)\s+(?:the\s+|an?\s+)?((?:[\p{Lu}][\p{L}'’.-]*|north|south|east|west|northern|southern|eastern|western|central|rural|urban|adults|children|women|men)(?:\s+[\p{Lu}][\p{L}'’-]*)*)/gu
const PARTIAL =
  /\b(?:only (?:in|on|for|to|at|with|within)|limited to|confined to|restricted to|in (?:some|certain|parts?|most) |partial(?:ly)?|to some extent|specifically|solely)\b/i

/**
 * One speaks of a part, or both of different parts.
 *
 * "No schools are closed in Porto." / "Schools are closed in Lisbon."
 */
export function scopeGuard(pair: ClaimPair): string | null {
  const a = scopes(pair.a)
  const b = scopes(pair.b)
  for (const [preposition, places] of a) {
    if (preposition === 'on' || preposition === 'for' || preposition === 'under' || preposition === 'among')
      continue
    const others = b.get(preposition)
    if (!others || places.some((place) => others.some((other) => samePlace(pair, place, other)))) continue
    const [mine] = places
    const [theirs] = others
    if (mine && theirs) return `one speaks of ${mine}, the other of ${theirs}`
  }
  const partA = PARTIAL.exec(pair.a.text)
  const partB = PARTIAL.exec(pair.b.text)
  if ((partA === null) !== (partB === null)) return 'one speaks of a part only'
  return null
}

function scopes(side: PairSide): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const match of side.text.matchAll(SCOPE)) {
    const [, preposition = '', place = ''] = match
    if (place === '') continue
    const key = /^(?:in|at|near|within|across|throughout)$/.test(preposition.toLowerCase())
      ? 'in'
      : preposition.toLowerCase()
    found.set(key, [...(found.get(key) ?? []), place])
  }
  return found
}

/** The same words, or two names of one entity ("Kiev", "Kyiv"). */
function samePlace(pair: ClaimPair, a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase() || a.includes(b) || b.includes(a)) return true
  const keyA = keyOf(pair.a, a)
  return keyA !== null && keyA === keyOf(pair.b, b)
}

function keyOf(side: PairSide, place: string): string | null {
  const mention = side.claim.entities.find((entity) => {
    const written = side.source.text.slice(entity.from, entity.to)
    return written === place || place.includes(written)
  })
  return mention?.key ?? null
}
