import type { Claim, TimeReference } from '../../../core'

export const GRAINS = ['day', 'month', 'year'] as const
export type Grain = (typeof GRAINS)[number]

/** Something on the timeline: a source comes out, or says what happened when. */
export interface TimelineEntry {
  readonly id: string
  readonly kind: 'published' | 'said'
  readonly sourceId: string
  /** Null where the source comes out. */
  readonly claimId: string | null
  readonly words: string
  /** What it was read from, as the claim has it; null where the source comes out. */
  readonly time: TimeReference | null
  /** First day as far as it is known: `2019`, `2019-03`, `2019-03-16`; null where it has no place in time. */
  readonly from: string | null
  /** A conflict that stands and that the claim has part in. */
  readonly findingId: string | null
}

/** Everything that entries are made from. */
export interface TimelineInput {
  /** Sources in their order; `date` may be cut, and is null where unknown. */
  readonly sources: readonly { readonly id: string; readonly name: string; readonly date: string | null }[]
  readonly claims: readonly Claim[]
  readonly wordsOf: (claimId: string) => string
  /** The first conflict that stands and that a claim has part in. */
  readonly conflictOf: (claimId: string) => string | null
}

/** All that the sources place in time, by time, then in the order of sources and texts; what has no place last. */
export function timelineEntries(input: TimelineInput): readonly TimelineEntry[] {
  const published = input.sources.map(
    ({ id, name, date }): TimelineEntry => ({
      id: `published ${id}`,
      kind: 'published',
      sourceId: id,
      claimId: null,
      words: name,
      time: null,
      from: date !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? date : null,
      findingId: null,
    }),
  )
  const order = new Map(input.sources.map(({ id }, index) => [id, index]))
  const said = input.claims
    .filter(({ times, articleId, kind }) => times.length > 0 && kind !== 'question' && order.has(articleId))
    .flatMap((claim) =>
      onePerPlace(claim).map(
        ([from, time]): TimelineEntry => ({
          id: `${claim.id} ${time.from}`,
          kind: 'said',
          sourceId: claim.articleId,
          claimId: claim.id,
          words: input.wordsOf(claim.id),
          time,
          from,
          findingId: input.conflictOf(claim.id),
        }),
      ),
    )
  const place = ({ sourceId }: TimelineEntry) => order.get(sourceId) ?? 0
  return [...published, ...said].toSorted((one, other) => {
    if (one.from !== other.from) {
      if (one.from === null || other.from === null) return one.from === null ? 1 : -1
      return one.from < other.from ? -1 : 1
    }
    return place(one) - place(other)
  })
}

/** A claim that names one day twice stands there once. */
function onePerPlace({ times }: Claim): readonly (readonly [string | null, TimeReference])[] {
  const places = new Map<string | null, TimeReference>()
  for (const time of times) {
    const from = placeInTime(time)
    if (!places.has(from)) places.set(from, time)
  }
  return [...places]
}

/** Longer than this many days it is no longer a day, or a month, but the next coarser. */
const LONGEST_DAY = 8
const LONGEST_MONTH = 92

/** The first day of a time, cut to what is known of it; of "until June" the end is all that is known. */
export function placeInTime({ start, end }: Pick<TimeReference, 'start' | 'end'>): string | null {
  const first = start ?? end
  if (first === null) return null
  if (start === null || end === null) return first
  const days = daysBetween(start, end)
  if (days <= LONGEST_DAY) return first
  return first.slice(0, days <= LONGEST_MONTH ? 7 : 4)
}

/** The place in time of an entry where years, months or days are told apart: what is known less finely stays so. */
export function bucketOf(from: string, grain: Grain): string {
  return from.slice(0, { year: 4, month: 7, day: 10 }[grain])
}

/**
 * How long after `before` it is, as finely as both are known: `3 days later`; empty where it is the next day, month or
 * year, or where one lies within the other.
 */
export function gapWords(before: string, after: string): string {
  const known = Math.min(before.length, after.length)
  const [one, other] = [before.slice(0, known), after.slice(0, known)]
  if (one === other) return ''
  const months = monthsBetween(one, other)
  const days = daysBetween(firstDay(one), firstDay(other))
  const [count, unit] =
    known === 10 && days < 60
      ? [days, 'days']
      : known > 4 && months < 24
        ? [months, 'months']
        : [Number(other.slice(0, 4)) - Number(one.slice(0, 4)), 'years']
  return count > 1 ? `${count} ${unit} later` : ''
}

function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`
}

function monthsBetween(before: string, after: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1)
  return month(after) - month(before)
}

const DAY_MS = 24 * 60 * 60 * 1000

function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS)
}
