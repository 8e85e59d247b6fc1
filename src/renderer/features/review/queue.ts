import type { Finding, FindingReview } from '../../../core'
import { type FindingGroup, groupOf } from '../../findings/finding-filter'
import { sourcesOf } from '../../findings/finding-sides'

export const QUEUE_STATES = ['open', 'undecided', 'judged', 'all'] as const
export type QueueState = (typeof QUEUE_STATES)[number]

/** Which findings are gone through. */
export interface QueueFilter {
  readonly group: FindingGroup
  readonly state: QueueState
  /** A tag's id; null for all. */
  readonly tag: string | null
  /** A source's id; null for all. */
  readonly source: string | null
}

export const NEXT_TO_JUDGE: QueueFilter = { group: 'conflicts', state: 'open', tag: null, source: null }

type Reviews = ReadonlyMap<string, FindingReview>

function concerns(finding: Finding, review: FindingReview | undefined, filter: QueueFilter): boolean {
  if (groupOf(finding) !== filter.group) return false
  if (filter.tag !== null && !review?.tags.includes(filter.tag)) return false
  return filter.source === null || sourcesOf(finding).includes(filter.source)
}

function isIn(state: QueueState, review: FindingReview | undefined): boolean {
  const verdict = review?.verdict ?? null
  if (state === 'all') return true
  if (state === 'open') return verdict === null
  return state === 'undecided' ? verdict === 'undecided' : verdict !== null
}

/**
 * The findings to go through, in rank order, those set aside last. Those that were looked at in this sitting stay where
 * they are, also when the verdict that was given takes them out of the filter: one can go back to them.
 */
export function queueOf(
  findings: readonly Finding[],
  reviews: Reviews,
  filter: QueueFilter,
  seen: readonly string[],
  aside: readonly string[],
): readonly Finding[] {
  const wanted = findings.filter((finding) => {
    const review = reviews.get(finding.id)
    return seen.includes(finding.id)
      ? groupOf(finding) === filter.group
      : concerns(finding, review, filter) && isIn(filter.state, review)
  })
  const last = aside.flatMap((id) => wanted.filter((finding) => finding.id === id))
  return [...wanted.filter((finding) => !aside.includes(finding.id)), ...last]
}

/** How much of what the filter is about has a verdict, whatever the filter's state. */
export function progressOf(
  findings: readonly Finding[],
  reviews: Reviews,
  filter: QueueFilter,
): { readonly judged: number; readonly total: number } {
  const all = findings.filter((finding) => concerns(finding, reviews.get(finding.id), filter))
  const judged = all.filter((finding) => isIn('judged', reviews.get(finding.id)))
  return { judged: judged.length, total: all.length }
}

/** How many findings each state has, the rest of the filter as it is. */
export function stateCounts(
  findings: readonly Finding[],
  reviews: Reviews,
  filter: QueueFilter,
): Readonly<Record<QueueState, number>> {
  const counts = { open: 0, undecided: 0, judged: 0, all: 0 }
  for (const finding of findings) {
    const review = reviews.get(finding.id)
    if (!concerns(finding, review, filter)) continue
    for (const state of QUEUE_STATES) if (isIn(state, review)) counts[state] += 1
  }
  return counts
}

/**
 * The finding that comes after (`by` 1) or before (-1) the one at hand. After the last it begins again with those that
 * were passed over without a verdict; null where nothing is left to go to.
 */
export function stepFrom(
  queue: readonly Finding[],
  reviews: Reviews,
  atHand: string | null,
  by: 1 | -1,
): Finding | null {
  const at = queue.findIndex((finding) => finding.id === atHand)
  if (at < 0) return queue[0] ?? null
  const next = queue[at + by]
  if (next || by < 0) return next ?? null
  const open = (finding: Finding) => finding.id !== atHand && !reviews.get(finding.id)?.verdict
  return queue.find(open) ?? null
}
