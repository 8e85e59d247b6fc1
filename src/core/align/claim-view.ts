import type { Claim } from '../model/claim'
import { overlaps } from '../model/span'
import { joinPhrases } from './phrases'
import { type ViewTerm, viewTerm } from './view-term'

/** A claim prepared for comparison: its content words without those that only turn its sense round. */
export interface ClaimView {
  readonly claim: Claim
  readonly terms: readonly ViewTerm[]
}

/**
 * Words that deny. They are left out of the measure of likeness: a claim and its denial are as near as a claim
 * and its repetition.
 */
const NEGATORS = new Set(
  (
    "not n't no never none neither nor nobody nothing nowhere without cannot hardly scarcely barely absence lack " +
    'yet there exist existence any'
  ).split(' '),
)
const DENYING_ROLES = new Set(['negation', 'implicit-negation'])

/** The comparison view of a claim. */
export function claimView(claim: Claim): ClaimView {
  const denying = claim.cues.filter((cue) => DENYING_ROLES.has(cue.role))
  const terms = joinPhrases(claim.terms).filter(
    (term) => term.content && !NEGATORS.has(term.lemma) && !denying.some((cue) => overlaps(cue, term)),
  )
  return { claim, terms: terms.map(viewTerm) }
}
