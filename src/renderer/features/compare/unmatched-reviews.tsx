import type { FindingReview } from '../../../core'
import { type Codebook, verdictLabelIn } from '../../../project'

interface UnmatchedReviewsProps {
  readonly codebook: Codebook
  /** Both quotes still stand, but the engine reports no such finding now. */
  readonly kept: readonly FindingReview[]
  /** At least one of the quotes is gone from its source. */
  readonly orphans: readonly FindingReview[]
}

function Quotes({ review, codebook }: { readonly review: FindingReview; readonly codebook: Codebook }) {
  return (
    <li className="unmatched__review">
      <p>
        <q>{review.anchors[0].quote}</q>
      </p>
      <p>
        <q>{review.anchors[1].quote}</q>
      </p>
      <p className="field__hint">
        {verdictLabelIn(review, codebook) || 'Not judged yet'}. {review.note}
      </p>
    </li>
  )
}

/** Verdicts that have no finding to stand on now. They are kept and listed, and never move to another sentence. */
export function UnmatchedReviews({ codebook, kept, orphans }: UnmatchedReviewsProps) {
  if (kept.length + orphans.length === 0) return null
  return (
    <details className="unmatched">
      <summary>
        {kept.length + orphans.length === 1
          ? 'One verdict has'
          : `${kept.length + orphans.length} verdicts have`}{' '}
        no finding now
      </summary>
      {orphans.length > 0 && <p>Their text has changed or is gone:</p>}
      <ul>
        {orphans.map((review) => (
          <Quotes key={review.key} review={review} codebook={codebook} />
        ))}
      </ul>
      {kept.length > 0 && <p>Their text still stands, but no rule that is on reports it now:</p>}
      <ul>
        {kept.map((review) => (
          <Quotes key={review.key} review={review} codebook={codebook} />
        ))}
      </ul>
    </details>
  )
}
