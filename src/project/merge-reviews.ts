import { type FindingReview, findingKey } from '../core'
import { choiceOf } from './codebook'
import { sameJson } from './difference/same-json'
import type { Reviewer } from './file/project-file'
import type { MergedCodebook } from './merge-codebook'
import type { ProjectContents } from './project-contents'
import { type ColleagueReviewRecord, colleagueReviewId, type ReviewRecord } from './project-rows'
import { reviewIsEmpty } from './review-is-empty'
import { added, became, type RowChange } from './row-change'

/** How many findings the file had something to say on that was not here. */
export interface ReviewCounts {
  /** Findings on which colleagues' verdicts, notes or tags came in. */
  readonly colleaguesAdded: number
  /** Findings on which the colleague who saved the file has changed their mind since. */
  readonly colleaguesChanged: number
  /** Findings that had nothing of ours, or less, and now have what the same reviewer left in the file. */
  readonly ownFilled: number
  /** Findings on which the same reviewer says something else in the file: kept beside ours. */
  readonly ownApart: number
}

interface Merging {
  readonly ours: ProjectContents
  readonly theirs: ProjectContents
  readonly us: Reviewer
  readonly them: Reviewer
  /** Their ids to ours. */
  readonly sourceIds: ReadonlyMap<string, string>
  readonly tagIds: ReadonlyMap<string, string>
  readonly codebook: MergedCodebook
}

interface MergedReviews {
  readonly changes: readonly RowChange[]
  readonly counts: ReviewCounts
}

/** What the file says of findings, ours and theirs kept apart by who said it. */
export function mergeReviews(merging: Merging): MergedReviews {
  const { ours, theirs, us, them } = merging
  const here = (row: FindingReview): ReviewRecord => reviewHere(row, merging)
  const rows = new ReviewRows(ours)
  // One who is not known by an id is another: nothing is filled in on a guess.
  const isUs = (reviewerId: string) => reviewerId !== '' && reviewerId === us.id

  for (const row of theirs.reviews.map(here)) {
    if (!isUs(them.id)) rows.hear(colleagueRow(row, them), 'from-themselves')
    else if (rows.fill(row) === 'differs') rows.keepApart(colleagueRow(row, them))
  }
  for (const row of theirs.colleagueReviews) {
    const { reviewerId, reviewerName } = row
    if (isUs(reviewerId)) rows.fill(here(row))
    else rows.hear(colleagueRow(here(row), { id: reviewerId, name: reviewerName }), 'passed-on')
  }
  return { changes: rows.changes(), counts: rows.counts() }
}

/** The rows of ours as they come to be, and which of them the file changed. */
class ReviewRows {
  readonly #before: ProjectContents
  readonly #reviews: Map<string, ReviewRecord>
  readonly #colleagues: Map<string, ColleagueReviewRecord>
  /** Ids that this file has spoken on: a second word on the same finding does not undo the first. */
  readonly #heard = new Set<string>()
  readonly #apart = new Set<string>()

  constructor(ours: ProjectContents) {
    this.#before = ours
    this.#reviews = new Map(ours.reviews.map((row) => [row.key, row]))
    this.#colleagues = new Map(ours.colleagueReviews.map((row) => [row.id, row]))
  }

  /** Takes in what a colleague says. What they themselves say now counts for more than what others passed on. */
  hear(row: ColleagueReviewRecord, how: 'from-themselves' | 'passed-on'): void {
    if (reviewIsEmpty(row) || this.#heard.has(row.id)) return
    if (how === 'passed-on' && this.#colleagues.has(row.id)) return
    this.#heard.add(row.id)
    this.#colleagues.set(row.id, row)
  }

  keepApart(row: ColleagueReviewRecord): void {
    this.#apart.add(row.id)
    this.hear(row, 'from-themselves')
  }

  /** Puts in what our review of the finding lacks; tells whether the file says something else on what it has. */
  fill(row: ReviewRecord): 'same' | 'differs' {
    if (reviewIsEmpty(row)) return 'same'
    const present = this.#reviews.get(row.key)
    if (!present) {
      this.#reviews.set(row.key, row)
      return 'same'
    }
    const filled = filledReview(present, row)
    this.#reviews.set(row.key, filled)
    return saysAllOf(filled, row) ? 'same' : 'differs'
  }

  changes(): readonly RowChange[] {
    const { reviews, colleagueReviews } = this.#before
    const oldReviews = new Map(reviews.map((row) => [row.key, row]))
    const oldColleagues = new Map(colleagueReviews.map((row) => [row.id, row]))
    return [
      ...[...this.#reviews.values()].map((row) => {
        const old = oldReviews.get(row.key)
        return old ? became('reviews', old, row) : added('reviews', row)
      }),
      ...[...this.#colleagues.values()].map((row) => {
        const old = oldColleagues.get(row.id)
        return old ? became('colleagueReviews', old, row) : added('colleagueReviews', row)
      }),
    ].filter((change) => change !== null)
  }

  counts(): ReviewCounts {
    const counts = { colleaguesAdded: 0, colleaguesChanged: 0, ownFilled: 0, ownApart: 0 }
    for (const { store, key, before } of this.changes()) {
      if (store === 'reviews') counts.ownFilled += 1
      else if (this.#apart.has(key[1] ?? '')) counts.ownApart += 1
      else if (before === null) counts.colleaguesAdded += 1
      else counts.colleaguesChanged += 1
    }
    return counts
  }
}

/** `present` with what `row` has and it has not. */
function filledReview(present: ReviewRecord, row: ReviewRecord): ReviewRecord {
  const judged = present.verdict === null && row.verdict !== null ? row : present
  const resolution = present.resolution ?? row.resolution
  const agreed = present.agreed ?? row.agreed
  return {
    projectId: present.projectId,
    key: present.key,
    anchors: present.anchors,
    verdict: judged.verdict,
    reason: judged.reason,
    kindWhenJudged: judged.kindWhenJudged,
    tags: present.tags.length === 0 ? row.tags : present.tags,
    note: present.note === '' ? row.note : present.note,
    ...(judged.choice !== undefined && { choice: judged.choice }),
    ...(resolution && { resolution }),
    ...(agreed && { agreed }),
  }
}

/** Whether `ours` has all that `row` has, and nothing else in its place. */
function saysAllOf(ours: ReviewRecord, row: ReviewRecord): boolean {
  const sameVerdict = row.verdict === ours.verdict && row.reason === ours.reason && row.choice === ours.choice
  return (
    (row.verdict === null || sameVerdict) &&
    (row.note === '' || row.note === ours.note) &&
    row.tags.every((tag) => ours.tags.includes(tag)) &&
    (!row.resolution || sameJson(row.resolution, ours.resolution)) &&
    (!row.agreed || sameJson(row.agreed, ours.agreed))
  )
}

function colleagueRow(row: ReviewRecord, { id, name }: Reviewer): ColleagueReviewRecord {
  return { ...row, id: colleagueReviewId(id, row.key), reviewerId: id, reviewerName: name }
}

/** Their review as it reads here: sources and tags by our ids, and the key that names the same quotes here. */
function reviewHere(row: FindingReview, { ours, sourceIds, tagIds, codebook }: Merging): ReviewRecord {
  const [a, b] = row.anchors
  const here = [a, b].map((anchor) => ({
    ...anchor,
    sourceId: sourceIds.get(anchor.sourceId) ?? anchor.sourceId,
  }))
  const [hereA = a, hereB = b] = here
  const keyOf = (one: typeof a, other: typeof a) =>
    findingKey(
      { articleId: one.sourceId, quote: one.quote },
      { articleId: other.sourceId, quote: other.quote },
    )
  const choice = choiceHere(row, codebook)
  return {
    projectId: ours.projectId,
    // A key of another make (three sources) stays; the quotes lead back to its finding.
    key: row.key === keyOf(a, b) ? keyOf(hereA, hereB) : row.key,
    verdict: row.verdict,
    reason: row.reason === null ? null : (codebook.reasonIds.get(row.reason) ?? row.reason),
    tags: [...new Set(row.tags.map((tag) => tagIds.get(tag) ?? tag))],
    note: row.note,
    anchors: [hereA, hereB],
    kindWhenJudged: row.kindWhenJudged,
    ...(choice !== null && { choice }),
    ...(row.resolution && { resolution: row.resolution }),
    ...(row.agreed && {
      agreed: { ...row.agreed, choice: choiceHere(row.agreed, codebook) ?? row.agreed.verdict },
    }),
  }
}

/** What their choice is called here; null where it is the one that needs no name. */
function choiceHere(
  row: Pick<FindingReview, 'verdict' | 'choice'>,
  { theirs, verdictIds }: MergedCodebook,
): string | null {
  const own = choiceOf(row, theirs)
  const here = own && verdictIds.get(own.id)
  return here === undefined || here === row.verdict ? null : here
}
