const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODE_OF_PAD = '='.charCodeAt(0)

/** Six bits of each character code; 0 for all others. */
const SIX_BITS = sixBits()

function sixBits(): Uint8Array {
  const bits = new Uint8Array(128)
  for (let at = 0; at < ALPHABET.length; at++) bits[ALPHABET.charCodeAt(at)] = at
  return bits
}

/** Bytes of base64 text without white space. The engine has neither `atob` (a browser's) nor `Buffer` (Node's). */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  let length = text.length
  while (length > 0 && text.charCodeAt(length - 1) === CODE_OF_PAD) length--
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  let held = 0
  let to = 0
  for (let at = 0; at < length; at++) {
    held = (held << 6) | (SIX_BITS[text.charCodeAt(at)] ?? 0)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[to++] = (held >> bits) & 0xff
    held &= (1 << bits) - 1
  }
  return bytes
}
