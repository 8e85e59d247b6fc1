import { bucketOf, type Grain, gapWords, type TimelineEntry } from './timeline-entries'

/** One place in time with what each source has there. */
export interface TimelineBucket {
  /** `2019`, `2019-03` or `2019-03-16`. */
  readonly from: string
  /** How long after the bucket before it; empty where that is the next. */
  readonly gap: string
  /** Entries of each source, in the order of the sources. */
  readonly cells: readonly (readonly TimelineEntry[])[]
}

/** The places in time at a grain, in order. A year without a month stands before its months. */
export function timelineBuckets(
  entries: readonly TimelineEntry[],
  sourceIds: readonly string[],
  grain: Grain,
): readonly TimelineBucket[] {
  const byPlace = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    if (entry.from === null) continue
    const place = bucketOf(entry.from, grain)
    const known = byPlace.get(place)
    if (known) known.push(entry)
    else byPlace.set(place, [entry])
  }
  const places = [...byPlace.keys()].toSorted()
  return places.map((from, index) => {
    const before = places[index - 1]
    return {
      from,
      gap: before === undefined ? '' : gapWords(before, from),
      cells: sourceIds.map((id) => (byPlace.get(from) ?? []).filter(({ sourceId }) => sourceId === id)),
    }
  })
}

export const TIMELINE_SCOPES = ['all', 'points', 'conflicts'] as const
/** Everything with a time; only what several sources speak of; only what has part in a conflict. */
export type TimelineScope = (typeof TIMELINE_SCOPES)[number]

/** The entries that are wanted. When a source came out always is: it is what the others are seen against. */
export function entriesWithin(
  entries: readonly TimelineEntry[],
  scope: TimelineScope,
  isInPoint: (claimId: string) => boolean,
): readonly TimelineEntry[] {
  return entries.filter(
    ({ claimId, findingId }) =>
      claimId === null ||
      scope === 'all' ||
      (scope === 'conflicts' ? findingId !== null : isInPoint(claimId)),
  )
}
