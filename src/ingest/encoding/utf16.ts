/** Code units looked at: enough to tell, cheap on any file. */
const SAMPLE_UNITS = 4096
/** Spaces, line breaks and digits are ASCII in every script; text has at least this share of them. */
const LEAST_ASCII_SHARE = 0.04
/** Share of letters, marks, digits, punctuation and spaces in text. */
const LEAST_TEXT_SHARE = 0.95

/**
 * `utf-16le` or `utf-16be` where bytes without a byte order mark are UTF-16, else `null`.
 * The right byte order is the one that yields more ASCII units: read the wrong way round, a space is U+2000.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0 || !hasControlBytes(bytes)) return null
  const sample = bytes.subarray(0, SAMPLE_UNITS * 2)
  const asciiLittle = asciiUnits(sample, 1)
  const asciiBig = asciiUnits(sample, 0)
  const label = asciiLittle >= asciiBig ? 'utf-16le' : 'utf-16be'
  const units = sample.length / 2
  if (Math.max(asciiLittle, asciiBig) < units * LEAST_ASCII_SHARE) return null
  const text = new TextDecoder(label).decode(sample)
  const textual = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\t\r\n]/gu)?.length ?? 0
  return textual >= text.length * LEAST_TEXT_SHARE ? label : null
}

/** One-byte encodings of text have next to no control characters; the high bytes of UTF-16 are full of them. */
function hasControlBytes(bytes: Uint8Array): boolean {
  let controls = 0
  const end = Math.min(bytes.length, SAMPLE_UNITS * 2)
  for (let index = 0; index < end; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls++
  }
  return controls > end * 0.02
}

function asciiUnits(bytes: Uint8Array, highByteAt: 0 | 1): number {
  let count = 0
  for (let index = 0; index < bytes.length; index += 2) {
    const high = bytes[index + highByteAt] ?? 0
    const low = bytes[index + 1 - highByteAt] ?? 0
    if (high === 0 && low >= 0x09 && low < 0x7f) count++
  }
  return count
}
