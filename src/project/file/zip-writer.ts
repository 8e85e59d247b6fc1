import { deflateSync } from 'fflate'
import { crc32 } from './crc32'
import { utf8Of } from './utf8'
import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  DEFLATED,
  END_LENGTH,
  END_SIGNATURE,
  FLAG_UTF8,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  NO_DATE,
  STORED,
} from './zip-layout'

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What shrinks further is kept as it is, so that no reader takes an honest text for a zip bomb (they stop at 100). */
const MOST_SHRUNK = 50

/** Balanced: the strongest takes three times as long for a few per cent. */
const LEVEL = 6

/** Version 2.0 of the format: folders and deflate. */
const NEEDED_VERSION = 20

/** Most entries and bytes that the plain format can count. */
const MOST_ENTRIES = 0xff_ff
const MOST_BYTES = 0xff_ff_ff_ff

interface Packed {
  readonly name: Uint8Array
  readonly data: Uint8Array
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly at: number
}

/** A zip file of the entries, in their order; the same bytes for the same entries. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  if (entries.length > MOST_ENTRIES) throw new RangeError('More entries than a zip file can count.')
  let at = 0
  const packed = entries.map((entry) => {
    const one = pack(entry, at)
    at += LOCAL_LENGTH + one.name.length + one.data.length
    return one
  })
  const directory = packed.reduce((sum, one) => sum + CENTRAL_LENGTH + one.name.length, 0)
  const total = at + directory + END_LENGTH
  if (total > MOST_BYTES) throw new RangeError('More bytes than a zip file can count.')
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  for (const one of packed) {
    writeFacts(view, one.at, LOCAL_SIGNATURE, one)
    bytes.set(one.name, one.at + LOCAL_LENGTH)
    bytes.set(one.data, one.at + LOCAL_LENGTH + one.name.length)
  }
  let central = at
  for (const one of packed) {
    writeFacts(view, central, CENTRAL_SIGNATURE, one)
    bytes.set(one.name, central + CENTRAL_LENGTH)
    central += CENTRAL_LENGTH + one.name.length
  }
  view.setUint32(central, END_SIGNATURE, true)
  view.setUint16(central + 8, packed.length, true)
  view.setUint16(central + 10, packed.length, true)
  view.setUint32(central + 12, directory, true)
  view.setUint32(central + 16, at, true)
  return bytes
}

function pack({ name, bytes }: ZipEntry, at: number): Packed {
  const deflated = deflateSync(bytes, { level: LEVEL })
  const shrinks = deflated.length < bytes.length && deflated.length * MOST_SHRUNK >= bytes.length
  return {
    name: utf8Of(name),
    data: shrinks ? deflated : bytes,
    method: shrinks ? DEFLATED : STORED,
    crc: crc32(bytes),
    size: bytes.length,
    at,
  }
}

/** The facts that the header before an entry and its line in the directory share, and where the line says it stands. */
function writeFacts(view: DataView, at: number, signature: number, entry: Packed): void {
  view.setUint32(at, signature, true)
  let next = at + 4
  if (signature === CENTRAL_SIGNATURE) {
    view.setUint16(next, NEEDED_VERSION, true)
    next += 2
    view.setUint32(at + 42, entry.at, true)
  }
  view.setUint16(next, NEEDED_VERSION, true)
  view.setUint16(next + 2, FLAG_UTF8, true)
  view.setUint16(next + 4, entry.method, true)
  view.setUint16(next + 8, NO_DATE, true)
  view.setUint32(next + 10, entry.crc, true)
  view.setUint32(next + 14, entry.data.length, true)
  view.setUint32(next + 18, entry.size, true)
  view.setUint16(next + 22, entry.name.length, true)
}
