import { analyse } from 'chardet'
import { utf16WithoutMark } from './utf16'
import { withWindows1252Marks } from './windows-1252'

export interface DecodedText {
  readonly text: string
  /** WHATWG label, e.g. `utf-8`, `windows-1251`. */
  readonly encoding: string
  readonly notes: readonly string[]
}

/** Bytes handed to the detector: it is linear and settles within a few paragraphs. */
const DETECTION_SAMPLE = 64 * 1024
/** Broken sequences a hundred other characters that still count as UTF-8 with damage, not as another encoding. */
const DAMAGED_SHARE = 0.05
/** Below this the detector guesses; Western European is then the likeliest. */
const LEAST_CONFIDENCE = 20
/** Share of control bytes from which bytes are no text; compressed or compiled data has about a tenth. */
const BINARY_SHARE = 0.02

/** Text of the bytes by byte order mark, UTF-8, the page's own word, then detection; `null` when they are no text. */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): DecodedText | null {
  const marked = byteOrderMark(bytes)
  if (marked) return asMarked(marked, bytes)
  const unmarked = utf16WithoutMark(bytes)
  if (unmarked) {
    return decodedAs(unmarked, bytes, [`Read as ${nameOf(unmarked)}, recognised without a byte order mark.`])
  }
  if (controlShare(bytes) > BINARY_SHARE) return null
  return asUtf8(bytes) ?? asDeclared(bytes, declared) ?? asDetected(bytes)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** `null` where the mark stands by chance before bytes that make no text (a picture, UTF-32). */
function asMarked(label: string, bytes: Uint8Array): DecodedText | null {
  const decoded = decodedAs(label, bytes, label === 'utf-8' ? [] : [`Read as ${nameOf(label)}.`])
  const unreadable = countOf(decoded.text, /\uFFFD/gu) + decoded.text.split('\0').length - 1
  return unreadable > decoded.text.length * DAMAGED_SHARE ? null : decoded
}

function asUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notes: [] }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const damaged = countOf(text, /\uFFFD/gu)
    const whole = countOf(text, /[^\p{ASCII}\uFFFD]/gu)
    return damaged <= whole * DAMAGED_SHARE ? decodedAs('utf-8', bytes, []) : null
  }
}

function asDeclared(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const label = declared === null ? null : knownLabel(declared)
  if (label === null || label.startsWith('utf-')) return null
  return decodedAs(label, bytes, [`Read as ${nameOf(label)}, as the page says.`])
}

function asDetected(bytes: Uint8Array): DecodedText {
  const firstHigh = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, firstHigh - DETECTION_SAMPLE / 2)
  const [best] = analyse(bytes.subarray(start, start + DETECTION_SAMPLE))
  const label = best && best.confidence >= LEAST_CONFIDENCE ? knownLabel(best.name) : null
  const used = label === null || label.startsWith('utf-') ? 'windows-1252' : label
  return decodedAs(used, bytes, [
    `Read as ${nameOf(used)}, recognised by its letters: check that accents and quotation marks look right.`,
  ])
}

function decodedAs(label: string, bytes: Uint8Array, notes: readonly string[]): DecodedText {
  const decoded = new TextDecoder(label).decode(bytes)
  const text = label === 'windows-1252' ? withWindows1252Marks(decoded) : decoded
  const damaged = countOf(text, /\uFFFD/gu)
  if (damaged === 0) return { text, encoding: label, notes }
  const said = damaged === 1 ? '1 unreadable character is' : `${damaged} unreadable characters are`
  return { text, encoding: label, notes: [...notes, `${said} shown as \uFFFD.`] }
}

/** The label's canonical form, or `null` where this platform has no such decoder. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0
  for (const byte of bytes) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++
  return controls / Math.max(bytes.length, 1)
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

function nameOf(label: string): string {
  return label.replace('utf-16le', 'UTF-16 (little-endian)').replace('utf-16be', 'UTF-16 (big-endian)')
}
