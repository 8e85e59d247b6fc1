import { GUARD_NAMES, type Resolution } from '../../../core'
import { type Codebook, choiceOf, type ReviewRecord, reasonLabelIn, verdictLabelIn } from '../../../project'

/**
 * The review as a report has it. Reports know plain verdicts only, so what the codebook, a decision of two reviewers
 * and the resolution say beyond that stands in the note, in sentences.
 */
export function reportedReview(review: ReviewRecord, codebook: Codebook): ReviewRecord {
  const { agreed, resolution, note } = review
  const verdict = agreed?.verdict ?? review.verdict
  const reason = verdict === 'no-conflict' ? review.reason : null
  const lines = [
    note,
    codeWords(review, codebook),
    agreed && agreedWords(review, codebook),
    resolution && resolutionWords(resolution),
  ]
  return {
    ...review,
    verdict,
    reason: reason === null || IN_REPORTS.has(reason) ? reason : reasonLabelIn(reason, codebook),
    note: lines.filter(Boolean).join('\n'),
  }
}

/** Reasons that reports have words for. */
const IN_REPORTS: ReadonlySet<string> = new Set([...GUARD_NAMES, 'wording'])

/** What the codebook calls a verdict that is not one of the plain ones. */
function codeWords(review: ReviewRecord, codebook: Codebook): string {
  const choice = review.choice === undefined ? null : choiceOf(review, codebook)
  return choice ? `By the codebook: ${choice.label}.` : ''
}

function agreedWords(review: ReviewRecord, codebook: Codebook): string {
  const { agreed } = review
  if (!agreed) return ''
  const decision = verdictLabelIn({ ...agreed, reason: null }, codebook)
  const who = agreed.with === '' ? 'another reviewer' : agreed.with
  const before = verdictLabelIn(review, codebook)
  return `Decided together with ${who}: ${decision}.${before === '' ? '' : ` Before: ${before}.`}`
}

const STANDING_WORDS: { readonly [S in Resolution['stands']]: string } = {
  a: 'The first reading stands.',
  b: 'The second reading stands.',
  both: 'Both readings stand.',
  neither: 'Neither reading stands.',
  open: 'Which reading stands is open.',
}

function resolutionWords({ stands, why, wouldChange }: Resolution): string {
  return [STANDING_WORDS[stands], why && `Why: ${why}`, wouldChange && `What would change it: ${wouldChange}`]
    .filter(Boolean)
    .join(' ')
}
