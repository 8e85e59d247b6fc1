import table from '../../../resources/lexicons/word-vectors.json'
import { bytesOfBase64 } from './bytes-of-base64'

/** Where the words of the table stand, and what they say, as signed bytes: one row a word. */
interface Decoded {
  readonly ranks: ReadonlyMap<string, number>
  readonly bytes: Int8Array
}

const SIZE = table.dimensions

let decoded: Decoded | null = null

/** Read when first asked for: a start without a comparison does not pay for it. */
function decode(): Decoded {
  decoded ??= {
    ranks: new Map(table.words.split(' ').map((word, rank) => [word, rank])),
    bytes: new Int8Array(bytesOfBase64(table.vectors).buffer),
  }
  return decoded
}

/** How many words the table knows. */
export function knownWords(): number {
  return decode().ranks.size
}

/** Place of a lower-case word in the order of frequency, 0 for the most frequent; `null` where it is not known. */
export function wordRank(word: string): number | null {
  return decode().ranks.get(word) ?? null
}

/**
 * A direction of length 1 for one word, or for several together ("new york"); near words point alike, opposites too.
 * `null` where none of the words is known.
 */
export function wordVector(words: readonly string[]): Float32Array | null {
  const { ranks, bytes } = decode()
  const sum = new Float32Array(SIZE)
  for (const word of words) {
    const rank = ranks.get(word)
    if (rank === undefined) continue
    const row = bytes.subarray(rank * SIZE, (rank + 1) * SIZE)
    const length = Math.hypot(...row)
    for (const [axis, part] of row.entries()) sum[axis] = (sum[axis] ?? 0) + part / length
  }
  const length = Math.hypot(...sum)
  return length > 0 ? sum.map((part) => part / length) : null
}

/** How alike two directions are: 1 for the same, about 0 for words that have nothing to do with each other. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let axis = 0; axis < a.length; axis++) sum += (a[axis] ?? 0) * (b[axis] ?? 0)
  return sum
}
