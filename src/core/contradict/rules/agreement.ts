import type { ClaimPair, Evidence } from '../claim-pair'
import { turned } from '../turned'
import { clashingQuantities } from './numbers'

/** Most of what each says must be in the other: sharing a topic is no agreement. */
const MIN_COVER = 0.6
const MIN_SHARED_WORDS = 3

/**
 * Two sources say the same.
 *
 * "The council approved the new harbour." / "The new harbour was approved by the council."
 */
export function agreementRule(pair: ClaimPair): Evidence | null {
  const { matches, coverA, coverB } = pair.likeness
  if (matches.length < MIN_SHARED_WORDS || Math.min(coverA, coverB) < MIN_COVER) return null
  if (matches.some(turned) || pair.a.claim.polarity !== pair.b.claim.polarity) return null
  if (pair.a.claim.modality !== pair.b.claim.modality || clashingQuantities(pair)) return null
  const lit = matches.filter((match) => match.quality === 1 && !match.a.entity)
  return {
    rule: 'agreement',
    strength: Math.sqrt(coverA * coverB),
    cuesA: lit.map((match) => ({ from: match.a.from, to: match.a.to, role: 'shared' })),
    cuesB: lit.map((match) => ({ from: match.b.from, to: match.b.to, role: 'shared' })),
    difference: 'both say the same',
  }
}
