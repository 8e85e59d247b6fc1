/**
 * 64 bits of a string as 16 hex digits: two multiply-xor lanes over UTF-16 code units, crossed at the end.
 * Not cryptographic; it names content (half a million findings collide with a chance under 1 in 10^7).
 * Stored with reviews: its result for a given string must never change.
 */
export function contentHash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return hexOf(high) + hexOf(low)
}

function hexOf(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
