import { useMemo } from 'react'
import type { Finding, FindingReview } from '../../core'
import type { TagRecord } from '../../project'
import { type ReviewActions, reviewActions, targetOf } from './review-actions'
import { useRun } from './use-run'

interface ActionsOn {
  readonly projectId: string
  readonly finding: Finding | null
  readonly review: FindingReview | undefined
  readonly texts: ReadonlyMap<string, string>
  readonly allTags: readonly TagRecord[]
}

/**
 * What can be done with a finding; null where there is none. The same while only its verdict, tags or notes change: with
 * other actions every field around it would be drawn again.
 */
export function useReviewActions(on: ActionsOn): ReviewActions | null {
  const { projectId, finding, review, texts, allTags } = on
  const run = useRun()
  const key = review?.key
  const anchors = review?.anchors
  const kindWhenJudged = review?.kindWhenJudged
  return useMemo(() => {
    if (!finding) return null
    const isJudged = key !== undefined && anchors && kindWhenJudged
    const target = isJudged ? { key, anchors, kindWhenJudged } : targetOf(finding, texts)
    return reviewActions({ projectId, target, allTags, run })
  }, [projectId, finding, key, anchors, kindWhenJudged, texts, allTags, run])
}
