import { useMemo, useState } from 'react'
import {
  type Comparison,
  type Finding,
  type FindingReview,
  listedFindings,
  type MatchedReviews,
  matchReviews,
  type Sensitivity,
} from '../../core'
import { type FilteredFindings, type FindingFilter, filterFindings } from './finding-filter'

/** What of a comparison's findings the reader sees. */
export interface ListedFindings {
  /** All of them, in rank order, listed or not. */
  readonly all: readonly Finding[]
  readonly reviews: MatchedReviews
  readonly filtered: FilteredFindings
  /** The weaker ones that the filter would show if they were listed; the same while they are. */
  readonly weaker: FilteredFindings
  readonly showsWeaker: boolean
  readonly showWeaker: (on: boolean) => void
  readonly isBelow: (finding: Finding) => boolean
  /** Ids of all that lie below the cut. */
  readonly weakerIds: ReadonlySet<string>
  /** All that are listed, whatever the filter: the same as before while nothing moves over the cut. */
  readonly listed: readonly Finding[]
}

const NONE: readonly Finding[] = []
const NO_REVIEWS: readonly FindingReview[] = []

/** Applies the project's cut and the filter. What somebody has judged is never below the cut. */
export function useListedFindings(
  comparison: Comparison | null,
  stored: readonly FindingReview[] | undefined,
  texts: ReadonlyMap<string, string>,
  sensitivity: Sensitivity,
  filter: FindingFilter,
): ListedFindings {
  const [showsWeaker, showWeaker] = useState(false)
  const all = comparison?.findings ?? NONE
  const reviews = useMemo(() => matchReviews(all, stored ?? NO_REVIEWS, texts), [all, stored, texts])
  const parted = useMemo(() => cut(all, reviews, sensitivity), [all, reviews, sensitivity])
  // Most verdicts move nothing over the cut. With lists of another identity every mark and ribbon would be made anew.
  const [kept, keep] = useState(parted)
  const lists = sameOr(kept, parted)
  if (lists !== kept) keep(lists)
  const [listed, below] = lists
  const shown = showsWeaker ? all : listed
  const filtered = useMemo(() => filterFindings(shown, reviews.byFinding, filter), [shown, reviews, filter])
  const weaker = useMemo(() => filterFindings(below, reviews.byFinding, filter), [below, reviews, filter])
  const weakerIds = useMemo(() => new Set(below.map(({ id }) => id)), [below])
  const isBelow = (finding: Finding) => weakerIds.has(finding.id)
  return { all, reviews, filtered, weaker, showsWeaker, showWeaker, isBelow, weakerIds, listed: shown }
}

type Cut = readonly [listed: readonly Finding[], below: readonly Finding[]]

/** `before`, where it has the same findings in the same order as `now`. */
export function sameOr(before: Cut, now: Cut): Cut {
  const isSame = now.every(
    (list, at) => list.length === before[at]?.length && list.every((one, i) => one === before[at]?.[i]),
  )
  return isSame ? before : now
}

/** Those above the cut and those below it, both in rank order. */
export function cut(all: readonly Finding[], reviews: MatchedReviews, sensitivity: Sensitivity): Cut {
  const above = new Set(listedFindings(all, sensitivity))
  const isListed = (finding: Finding) => above.has(finding) || reviews.byFinding.has(finding.id)
  return [all.filter(isListed), all.filter((finding) => !isListed(finding))]
}
