import type { Finding, FindingSide } from '../model/comparison'
import type { FindingReview } from '../model/review'
import type { Span } from '../model/span'
import { findAnchor } from './quote-anchor'

/** Share of the longer of two spans that must be common for a verdict to hold for both. */
const CARRYING_OVERLAP = 0.5

/** Where every review stands after a run. */
export interface MatchedReviews {
  /** By `Finding.id`. */
  readonly byFinding: ReadonlyMap<string, FindingReview>
  /** Both quotes still stand, but the engine reports no such finding now. */
  readonly kept: readonly FindingReview[]
  /** At least one of the quotes is gone. */
  readonly orphans: readonly FindingReview[]
}

/**
 * Gives each review back to its finding: by content key, else where both quotes still stand verbatim and
 * overlap a finding by half or more on both sides. `texts` holds the text of each source by id.
 */
export function matchReviews(
  findings: readonly Finding[],
  reviews: readonly FindingReview[],
  texts: ReadonlyMap<string, string>,
): MatchedReviews {
  const byFinding = new Map<string, FindingReview>()
  const ids = new Set(findings.map((finding) => finding.id))
  const unkeyed: FindingReview[] = []
  for (const review of reviews) {
    if (ids.has(review.key) && !byFinding.has(review.key)) byFinding.set(review.key, review)
    else unkeyed.push(review)
  }

  const kept: FindingReview[] = []
  const orphans: FindingReview[] = []
  for (const review of unkeyed) {
    const places = placesOf(review, texts)
    if (!places) {
      orphans.push(review)
      continue
    }
    const finding = bestOverlap(findings, byFinding, places)
    if (finding) byFinding.set(finding.id, review)
    else kept.push(review)
  }
  return { byFinding, kept, orphans }
}

interface Place extends Span {
  readonly sourceId: string
}

function placesOf(review: FindingReview, texts: ReadonlyMap<string, string>): readonly [Place, Place] | null {
  const [first, second] = review.anchors.map((anchor) => {
    const text = texts.get(anchor.sourceId)
    const span = text === undefined ? null : findAnchor(text, anchor)
    return span && { sourceId: anchor.sourceId, ...span }
  })
  return first && second ? [first, second] : null
}

function bestOverlap(
  findings: readonly Finding[],
  taken: ReadonlyMap<string, FindingReview>,
  [first, second]: readonly [Place, Place],
): Finding | null {
  let best: Finding | null = null
  let bestShare = 0
  for (const finding of findings) {
    if (taken.has(finding.id)) continue
    const share = Math.max(
      Math.min(sharedPart(first, finding.a), sharedPart(second, finding.b)),
      Math.min(sharedPart(first, finding.b), sharedPart(second, finding.a)),
    )
    if (share >= CARRYING_OVERLAP && share > bestShare) {
      best = finding
      bestShare = share
    }
  }
  return best
}

function sharedPart(place: Place, side: FindingSide): number {
  if (place.sourceId !== side.articleId) return 0
  const shared = Math.min(place.to, side.to) - Math.max(place.from, side.from)
  return Math.max(0, shared) / Math.max(place.to - place.from, side.to - side.from, 1)
}
