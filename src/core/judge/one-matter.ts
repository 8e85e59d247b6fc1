import type { Claim } from '../model/claim'
import { OTHER_NAMES_SHARE, SENSE_FROM, SENSE_TO, WORDS_TO } from './judge-limits'

/**
 * How surely two claims speak of one matter, 0 to 1, by words and by sense together. A judge that was taught on pairs
 * that do holds two claims on different matters for opposed all too easily.
 */
export function oneMatter(a: Claim, b: Claim, similarity: number, cosine: number | null): number {
  const words = Math.min(1, similarity / WORDS_TO)
  const sense = cosine === null ? words : (cosine - SENSE_FROM) / (SENSE_TO - SENSE_FROM)
  const near = (words + Math.max(0, Math.min(1, sense))) / 2
  return otherNames(a, b) ? near * OTHER_NAMES_SHARE : near
}

function otherNames(a: Claim, b: Claim): boolean {
  if (a.entities.length === 0 || b.entities.length === 0) return false
  const known = new Set(a.entities.map(({ key }) => key))
  return !b.entities.some(({ key }) => known.has(key))
}
