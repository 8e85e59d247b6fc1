import { useMemo } from 'react'
import { type Finding, matchReviews } from '../../core'
import type { ColleagueReviewRecord } from '../../project'
import { useColleagueReviews } from '../storage/queries'

type ByFinding = ReadonlyMap<string, readonly ColleagueReviewRecord[]>

const NONE: ByFinding = new Map()

/** What other reviewers said on each finding, by `Finding.id`; found again like the reader's own verdicts. */
export function useColleagueVerdicts(
  projectId: string,
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): ByFinding {
  const rows = useColleagueReviews(projectId)
  return useMemo(
    () => (rows && rows.length > 0 ? colleaguesByFinding(rows, findings, texts) : NONE),
    [rows, findings, texts],
  )
}

/** Each reviewer's reviews are matched by themselves: two people may speak on one finding, one person only once. */
export function colleaguesByFinding(
  rows: readonly ColleagueReviewRecord[],
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): ByFinding {
  const byReviewer = new Map<string, ColleagueReviewRecord[]>()
  for (const row of rows) {
    const present = byReviewer.get(row.reviewerId)
    if (present) present.push(row)
    else byReviewer.set(row.reviewerId, [row])
  }
  const found = new Map<string, ColleagueReviewRecord[]>()
  for (const own of byReviewer.values()) {
    const byKey = new Map(own.map((row) => [row.key, row]))
    for (const [id, { key }] of matchReviews(findings, own, texts).byFinding) {
      const row = byKey.get(key)
      if (row) found.set(id, [...(found.get(id) ?? []), row])
    }
  }
  return found
}
