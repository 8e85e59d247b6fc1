/** Numbers of word pieces. */
export type Tokens = readonly number[]

/** Start, end of the first text, end of the second. */
const SPECIALS = 3

/**
 * Shortens a pair until it fits into `limit` tokens with the special ones, the longer text first. A long text keeps
 * the stretch that shares the most with the other: what speaks of the same matter is seldom at the start.
 */
export function fitPair(a: Tokens, b: Tokens, limit: number): readonly [a: Tokens, b: Tokens] {
  const room = limit - SPECIALS
  if (a.length + b.length <= room) return [a, b]
  const half = Math.floor(room / 2)
  const keptOfA = a.length > half ? Math.max(room - b.length, half) : a.length
  const keptOfB = room - Math.min(a.length, keptOfA)
  return [stretch(a, b, keptOfA), stretch(b, a, keptOfB)]
}

/** The first of the stretches of `size` tokens that share the most with the other text. */
function stretch(text: Tokens, other: Tokens, size: number): Tokens {
  if (text.length <= size) return text
  const wanted = new Set(other)
  const shared = (at: number): number => (wanted.has(text[at] ?? -1) ? 1 : 0)
  let count = 0
  for (let at = 0; at < size; at++) count += shared(at)
  let best = count
  let start = 0
  for (let at = size; at < text.length; at++) {
    count += shared(at) - shared(at - size)
    if (count > best) {
      best = count
      start = at - size + 1
    }
  }
  return text.slice(start, start + size)
}

/** Places of `lengths` in batches of at most `size` whose members are equally long, the shortest first. */
export function equalBatches(lengths: readonly number[], size: number): readonly (readonly number[])[] {
  const places = new Map<number, number[]>()
  for (const [place, length] of lengths.entries()) {
    const same = places.get(length)
    if (same) same.push(place)
    else places.set(length, [place])
  }
  return [...places]
    .sort(([x], [y]) => x - y)
    .flatMap(([, same]) =>
      Array.from({ length: Math.ceil(same.length / size) }, (_, batch) =>
        same.slice(batch * size, (batch + 1) * size),
      ),
    )
}
