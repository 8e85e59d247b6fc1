import type { Claim } from '../model/claim'
import { isPreference } from './preference'

/** Kinds of statement by how far one can be wrong about them. */
const KIND_WEIGHT: Readonly<Record<Claim['kind'], number>> = {
  factual: 1,
  heading: 0.95,
  prediction: 0.75,
  opinion: 0.7,
  question: 0.2,
}
/** Statements of what is weigh more than statements of what might be. */
const UNASSERTED_WEIGHT = 0.85
/** What an article opens with is what it stands for. */
const LEAD_SENTENCES = 4
const LEAD_BONUS = 1.08
/** A claim with names or figures can be checked. */
const SPECIFIC_BONUS = 1.06

/** What is only preferred. */
const PREFERENCE_WEIGHT = 0.4

/** How much a claim matters, about 1. */
export function claimWeight(claim: Claim): number {
  const specific = claim.entities.length + claim.quantities.length > 0 ? SPECIFIC_BONUS : 1
  const lead = claim.sentence < LEAD_SENTENCES ? LEAD_BONUS : 1
  const asserted = claim.modality === 'asserted' ? 1 : UNASSERTED_WEIGHT
  const valued = isPreference(claim) ? PREFERENCE_WEIGHT : 1
  return KIND_WEIGHT[claim.kind] * specific * lead * asserted * valued
}
