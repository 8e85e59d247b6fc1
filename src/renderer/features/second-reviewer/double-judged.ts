import { type Finding, type FindingReview, matchReviews } from '../../../core'
import { type Codebook, type ColleagueReviewRecord, choiceOf, type ReviewRecord } from '../../../project'

/** A finding on which two reviewers gave a verdict. */
export interface DoubleJudged {
  readonly key: string
  readonly mine: ReviewRecord
  readonly theirs: ColleagueReviewRecord
}

/** Another reviewer, with all that they left. */
export interface OtherReviewer {
  readonly id: string
  readonly name: string
  readonly reviews: readonly ColleagueReviewRecord[]
}

/** The reviewers whose reviews are in the project, by name. */
export function reviewersOf(rows: readonly ColleagueReviewRecord[]): readonly OtherReviewer[] {
  const byId = new Map<string, ColleagueReviewRecord[]>()
  for (const row of rows) byId.set(row.reviewerId, [...(byId.get(row.reviewerId) ?? []), row])
  return [...byId]
    .map(([id, reviews]) => ({ id, name: reviews[0]?.reviewerName || 'A colleague without a name', reviews }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The findings that both gave a verdict on: the same quotes, else the same finding of the present comparison (another
 * version may have cut the claims otherwise). In the order of the sources, as `mine` is given.
 */
export function doubleJudged(
  mine: readonly ReviewRecord[],
  theirs: readonly ColleagueReviewRecord[],
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): readonly DoubleJudged[] {
  const byKey = new Map(theirs.filter(isJudged).map((row) => [row.key, row]))
  const findingOfMine = invert(matchReviews(findings, mine, texts).byFinding)
  const theirsByFinding = matchReviews(findings, theirs, texts).byFinding
  return mine.filter(isJudged).flatMap((review) => {
    const finding = findingOfMine.get(review.key)
    const near = finding === undefined ? undefined : theirsByFinding.get(finding)?.key
    const other = byKey.get(review.key) ?? byKey.get(near ?? '')
    return other ? [{ key: review.key, mine: review, theirs: other }] : []
  })
}

/** Whether both were taken for the same verdict of the codebook. */
export function agree({ mine, theirs }: DoubleJudged, codebook: Codebook): boolean {
  return idOf(mine, codebook) === idOf(theirs, codebook)
}

/** The pair as numbers of the codebook's verdicts; -1 where it has none like it. */
export function asCategories({ mine, theirs }: DoubleJudged, codebook: Codebook): readonly [number, number] {
  const at = (row: FindingReview) => codebook.verdicts.findIndex(({ id }) => id === idOf(row, codebook))
  return [at(mine), at(theirs)]
}

function idOf(row: FindingReview, codebook: Codebook): string | null {
  return choiceOf(row, codebook)?.id ?? row.verdict
}

function isJudged({ verdict }: FindingReview): boolean {
  return verdict !== null
}

function invert(byFinding: ReadonlyMap<string, FindingReview>): ReadonlyMap<string, string> {
  return new Map([...byFinding].map(([finding, { key }]) => [key, finding]))
}
