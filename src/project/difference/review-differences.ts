import type { FindingReview, VerdictReason, VerdictValue } from '../../core'
import { choiceOf, codebookOf } from '../codebook'
import type { ProjectContents } from '../project-contents'
import type { TagRecord } from '../project-rows'
import { sameJson } from './same-json'
import { inReadingOrder } from './source-differences'

/** The finding that a difference is about, by what the reader knows it by. */
export interface ReviewedFinding {
  readonly key: string
  readonly quotes: readonly [string, string]
}

export interface GivenVerdict {
  readonly verdict: VerdictValue
  readonly reason: VerdictReason | null
  /** What the project's codebook calls it, where another choice than the plain one was taken. */
  readonly label?: string
}

/** A verdict that is given, changed or taken back: `from` is null where there was none, `to` where there is none. */
export interface VerdictDifference extends ReviewedFinding {
  readonly from: GivenVerdict | null
  readonly to: GivenVerdict | null
}

/** A note that is written, changed or removed; the empty text is none. */
export interface NoteDifference extends ReviewedFinding {
  readonly from: string
  readonly to: string
}

/** Which reading stands, or what two reviewers decided together, came, went or became another. */
export interface DecisionDifference extends ReviewedFinding {
  readonly what: 'resolution' | 'agreed'
  readonly change: 'added' | 'removed' | 'changed'
}

/** The names of the tags that a finding gets and loses. */
export interface FindingTagsDifference extends ReviewedFinding {
  readonly on: readonly string[]
  readonly off: readonly string[]
}

export interface ColleagueReviewDifference extends ReviewedFinding {
  readonly reviewerId: string
  readonly reviewerName: string
  readonly change: 'added' | 'removed' | 'changed'
}

export interface ReviewDifferences {
  readonly verdicts: readonly VerdictDifference[]
  readonly notes: readonly NoteDifference[]
  readonly findingTags: readonly FindingTagsDifference[]
  readonly decisions: readonly DecisionDifference[]
}

/** What differs in the reader's own reviews, in the order of the quotes in the sources. */
export function reviewDifferences(from: ProjectContents, to: ProjectContents): ReviewDifferences {
  const pairs = pairedBy((review) => review.key, from.reviews, to.reviews)
  const sorted = inOrderOfText(pairs, from, to)
  const namesBefore = namesOf(from.tags)
  const namesAfter = namesOf(to.tags)
  return {
    verdicts: sorted.flatMap(({ before, after, finding }) => {
      const [was, is] = [verdictOf(before, from), verdictOf(after, to)]
      return sameSaid(before, after) ? [] : [{ ...finding, from: was, to: is }]
    }),
    notes: sorted.flatMap(({ before, after, finding }) => {
      const [was, is] = [before?.note ?? '', after?.note ?? '']
      return was === is ? [] : [{ ...finding, from: was, to: is }]
    }),
    findingTags: sorted.flatMap(({ before, after, finding }) => {
      const [was, is] = [new Set(before?.tags), new Set(after?.tags)]
      const on = [...is].filter((id) => !was.has(id)).map((id) => namesAfter.get(id) ?? id)
      const off = [...was].filter((id) => !is.has(id)).map((id) => namesBefore.get(id) ?? id)
      return on.length + off.length === 0 ? [] : [{ ...finding, on, off }]
    }),
    decisions: sorted.flatMap(({ before, after, finding }) =>
      (['resolution', 'agreed'] as const).flatMap((what): DecisionDifference[] => {
        const [was, is] = [before?.[what], after?.[what]]
        if (sameJson(was, is)) return []
        return [{ ...finding, what, change: was ? (is ? 'changed' : 'removed') : 'added' }]
      }),
    ),
  }
}

/** What differs in what colleagues left, in the order of the quotes in the sources. */
export function colleagueDifferences(
  from: ProjectContents,
  to: ProjectContents,
): readonly ColleagueReviewDifference[] {
  const pairs = pairedBy((review) => review.id, from.colleagueReviews, to.colleagueReviews)
  return inOrderOfText(pairs, from, to).flatMap(({ before, after, finding }) => {
    const review = after ?? before
    if (!review) return []
    const change = before ? (after ? 'changed' : 'removed') : 'added'
    return [{ ...finding, reviewerId: review.reviewerId, reviewerName: review.reviewerName, change }]
  })
}

interface Pair<R extends FindingReview> {
  readonly before: R | undefined
  readonly after: R | undefined
}

/** Each review of `from` with that of `to`, where they say different things; sorted by id. */
function pairedBy<R extends FindingReview>(
  idOf: (review: R) => string,
  from: readonly R[],
  to: readonly R[],
): readonly Pair<R>[] {
  const before = new Map(from.map((review) => [idOf(review), review]))
  const after = new Map(to.map((review) => [idOf(review), review]))
  const all = new Set([...before.keys(), ...after.keys()])
  // Most are as they were: only the others are worth sorting.
  const differ = [...all].filter((id) => !saysSame(before.get(id), after.get(id)))
  return differ.sort().map((id) => ({ before: before.get(id), after: after.get(id) }))
}

function inOrderOfText<R extends FindingReview>(
  pairs: readonly Pair<R>[],
  from: ProjectContents,
  to: ProjectContents,
): readonly (Pair<R> & { readonly finding: ReviewedFinding })[] {
  const ids = [...inReadingOrder(to.sources), ...inReadingOrder(from.sources)].map((source) => source.id)
  const places = new Map([...new Set(ids)].map((id, place) => [id, place]))
  const found = pairs.flatMap((pair) => {
    const review = pair.after ?? pair.before
    if (!review) return []
    const [a, b] = review.anchors
    const place = places.get(a.sourceId) ?? places.size
    return [{ ...pair, place, at: a.from, finding: { key: review.key, quotes: [a.quote, b.quote] as const } }]
  })
  // The pairs come sorted by their ids, and sorting keeps that order where places are the same.
  return found.sort((a, b) => a.place - b.place || a.at - b.at)
}

function saysSame(a: FindingReview | undefined, b: FindingReview | undefined): boolean {
  if (!a || !b) return a === b
  const sameTags = a.tags.length === b.tags.length && a.tags.every((tag) => b.tags.includes(tag))
  const sameDecisions = sameJson([a.resolution, a.agreed], [b.resolution, b.agreed])
  return sameSaid(a, b) && a.note === b.note && sameTags && sameDecisions
}

/** Whether the verdict is the same, whatever the codebook calls it. */
function sameSaid(a: FindingReview | undefined, b: FindingReview | undefined): boolean {
  return (
    (a?.verdict ?? null) === (b?.verdict ?? null) &&
    (a?.reason ?? null) === (b?.reason ?? null) &&
    a?.choice === b?.choice
  )
}

function verdictOf(review: FindingReview | undefined, { project }: ProjectContents): GivenVerdict | null {
  if (!review?.verdict) return null
  const own = review.choice === undefined ? null : choiceOf(review, codebookOf(project))
  return { verdict: review.verdict, reason: review.reason, ...(own && { label: own.label }) }
}

function namesOf(tags: readonly TagRecord[]): ReadonlyMap<string, string> {
  return new Map(tags.map((tag) => [tag.id, tag.name]))
}
