import { Inflate } from 'fflate'
import { crc32 } from './crc32'
import { type FileCaps, SMALL_ENTRY } from './file-caps'
import type { ListedEntry } from './zip-directory'
import { DEFLATED, STORED } from './zip-layout'

/** Bytes that are inflated at a time: at most a thousand times as many come out before the caps are looked at again. */
const STEP = 8 * 1024

/** The archive grows beyond the caps while it is read: it was made to fill the memory. */
export class TooMuchInside extends Error {
  override readonly name = 'TooMuchInside'
}

/** What may still come out of a whole file; also what turned out to be damaged counts. */
export interface Budget {
  left: number
}

/**
 * The entry's bytes, or null where they are damaged: cut off, of another size or checksum than the file says. Throws
 * `TooMuchInside` beyond the caps.
 */
export function inflateEntry(
  file: Uint8Array,
  entry: ListedEntry,
  caps: FileCaps,
  budget: Budget,
): Uint8Array | null {
  if (entry.from + entry.packed > file.length) return null
  const data = file.subarray(entry.from, entry.from + entry.packed)
  const counter = new Counter(data.length, caps, budget)
  const bytes = entry.method === STORED ? counter.count(data) : inflated(data, entry, counter)
  return bytes && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null
}

class Counter {
  readonly #most: number
  readonly #budget: Budget
  size = 0

  constructor(packed: number, caps: FileCaps, budget: Budget) {
    this.#most = Math.min(caps.entryBytes, Math.max(SMALL_ENTRY, caps.ratio * packed))
    this.#budget = budget
  }

  count(part: Uint8Array): Uint8Array {
    this.size += part.length
    this.#budget.left -= part.length
    if (this.size > this.#most || this.#budget.left < 0) throw new TooMuchInside()
    return part
  }
}

function inflated(data: Uint8Array, entry: ListedEntry, counter: Counter): Uint8Array | null {
  if (entry.method !== DEFLATED) return null
  const parts: Uint8Array[] = []
  const inflate = new Inflate((part) => parts.push(counter.count(part)))
  try {
    for (let at = 0; at < data.length; at += STEP) {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length)
    }
  } catch (error) {
    if (error instanceof TooMuchInside) throw error
    return null
  }
  return joined(parts, counter.size)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
