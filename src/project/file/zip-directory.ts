import { textOf } from './utf8'
import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  END_LENGTH,
  END_SIGNATURE,
  FLAG_ENCRYPTED,
  FLAG_SIZES_BEHIND,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  LONGEST_COMMENT,
} from './zip-layout'

/** What a zip file says of one entry; nothing of it is trusted. */
export interface ListedEntry {
  /** Null where the bytes of the name are no text. */
  readonly name: string | null
  readonly method: number
  readonly encrypted: boolean
  /** Points elsewhere instead of holding data. */
  readonly symlink: boolean
  readonly crc: number
  /** Bytes in the file; may run beyond its end. */
  readonly packed: number
  readonly size: number
  /** Where its data begin. */
  readonly from: number
}

export interface ZipListing {
  readonly entries: readonly ListedEntry[]
  /** False where the directory at the end is missing or damaged and the entries were looked for one by one. */
  readonly whole: boolean
}

const FILE_TYPE_BITS = 0o17_00_00
const SYMLINK_TYPE = 0o12_00_00

/** The entries of a zip file by its directory, else those that can be found; null where there is no sign of any. */
export function listZip(bytes: Uint8Array, most: number): ZipListing | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const listed = byDirectory(bytes, view, most)
  if (listed) return { entries: listed, whole: true }
  const found = byHeaders(bytes, view, most)
  return found.length > 0 ? { entries: found, whole: false } : null
}

/** One more than `most` at most: enough for the reader to see that there are too many. */
function byDirectory(bytes: Uint8Array, view: DataView, most: number): readonly ListedEntry[] | null {
  const end = endRecord(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: ListedEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (at + CENTRAL_LENGTH <= end && view.getUint32(at, true) === CENTRAL_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const next =
      at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end || local + LOCAL_LENGTH > bytes.length) return null
    if (view.getUint32(local, true) !== LOCAL_SIGNATURE) return null
    const localName = view.getUint16(local + 26, true)
    const nameAt = at + CENTRAL_LENGTH
    // Two names for one entry are two readings of one file.
    if (!sameBytes(bytes, nameAt, nameLength, local + LOCAL_LENGTH, localName)) return null
    const mode = view.getUint32(at + 38, true) >>> 16
    entries.push({
      name: textOf(bytes.subarray(nameAt, nameAt + nameLength)),
      ...factsAt(view, at + 6),
      symlink: (mode & FILE_TYPE_BITS) === SYMLINK_TYPE,
      from: local + LOCAL_LENGTH + localName + view.getUint16(local + 28, true),
    })
    if (entries.length > most) return entries
    at = next
  }
  return at === end && entries.length === count ? entries : null
}

/** Looks for entries where one ends and the next should begin, and from signature to signature where that fails. */
function byHeaders(bytes: Uint8Array, view: DataView, most: number): readonly ListedEntry[] {
  const entries: ListedEntry[] = []
  let at = 0
  while (entries.length <= most) {
    at = nextHeader(bytes, view, at)
    if (at < 0) return entries
    const nameLength = view.getUint16(at + 26, true)
    const from = at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true)
    const facts = factsAt(view, at + 4)
    const nameAt = at + LOCAL_LENGTH
    const name = from <= bytes.length ? textOf(bytes.subarray(nameAt, nameAt + nameLength)) : null
    const sizesKnown = (view.getUint16(at + 6, true) & FLAG_SIZES_BEHIND) === 0
    if (name !== null && sizesKnown) entries.push({ name, ...facts, symlink: false, from })
    const next = from + facts.packed
    at = next + 4 <= bytes.length && isHeader(view, next) ? next : at + 4
  }
  return entries
}

function isHeader(view: DataView, at: number): boolean {
  const signature = view.getUint32(at, true)
  return signature === LOCAL_SIGNATURE || signature === CENTRAL_SIGNATURE || signature === END_SIGNATURE
}

function nextHeader(bytes: Uint8Array, view: DataView, from: number): number {
  let at = bytes.indexOf(LOCAL_SIGNATURE & 0xff, from)
  while (at >= 0 && at + LOCAL_LENGTH <= bytes.length) {
    if (view.getUint32(at, true) === LOCAL_SIGNATURE) return at
    at = bytes.indexOf(LOCAL_SIGNATURE & 0xff, at + 1)
  }
  return -1
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at
    }
  }
  return null
}

/** Facts that stand in the same order in a header and in a line of the directory. */
function factsAt(
  view: DataView,
  at: number,
): Pick<ListedEntry, 'method' | 'encrypted' | 'crc' | 'packed' | 'size'> {
  return {
    method: view.getUint16(at + 4, true),
    encrypted: (view.getUint16(at + 2, true) & FLAG_ENCRYPTED) !== 0,
    crc: view.getUint32(at + 10, true),
    packed: view.getUint32(at + 14, true),
    size: view.getUint32(at + 18, true),
  }
}

function sameBytes(bytes: Uint8Array, a: number, aLength: number, b: number, bLength: number): boolean {
  if (aLength !== bLength) return false
  for (let i = 0; i < aLength; i += 1) if (bytes[a + i] !== bytes[b + i]) return false
  return true
}
