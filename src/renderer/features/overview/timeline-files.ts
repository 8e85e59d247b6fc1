import { timeWords } from '../../../core'
import { dateWords } from '../../ui/date-words'
import { overviewJson } from './overview-data'
import type { TimelineBucket } from './timeline-buckets'
import type { TimelineEntry } from './timeline-entries'
import { bucketsWithin, timelinePicture } from './timeline-picture'
import type { Overview } from './use-overview'
import type { Exportable } from './use-save-overview'

/** The timeline that is on screen as files. */
export function timelineAs(
  buckets: readonly TimelineBucket[],
  entries: readonly TimelineEntry[],
  overview: Overview,
): Exportable {
  return {
    name: `${overview.projectName} timeline`,
    picture: (measure, height) =>
      timelinePicture(
        `${overview.projectName}: who says what when`,
        buckets,
        overview.sources,
        measure,
        height === null ? buckets.length : bucketsWithin(buckets, height),
      ),
    table: () => timelineTable(entries, overview),
    data: () => timelineData(entries, overview),
  }
}

/** Every entry as a row, also those without a place in time. */
export function timelineTable(
  entries: readonly TimelineEntry[],
  { sources, claimOf }: Overview,
): readonly (readonly (string | number)[])[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return [
    ['from', 'when', 'kind', 'source', 'words', 'speaker', 'read as', 'conflict'],
    ...entries.map(({ from, kind, sourceId, claimId, words, time, findingId }) => [
      from ?? '',
      dateWords(from) ?? 'not placed',
      kind === 'published' ? 'comes out' : 'says',
      `${sourceOf.get(sourceId)?.letter ?? '?'}: ${sourceOf.get(sourceId)?.name ?? sourceId}`,
      words,
      (claimId !== null && claimOf(claimId)?.attribution?.speaker) || '',
      time ? timeWords(time) : '',
      findingId ?? '',
    ]),
  ]
}

/** Every entry as data, with first and last day as they were read. */
export function timelineData(entries: readonly TimelineEntry[], overview: Overview): string {
  return overviewJson(overview, 'counterclaim-timeline', {
    entries: entries.map(({ kind, sourceId, claimId, words, from, time, findingId }) => ({
      kind,
      source: sourceId,
      claim: claimId,
      words,
      from,
      time,
      conflict: findingId,
    })),
  })
}
