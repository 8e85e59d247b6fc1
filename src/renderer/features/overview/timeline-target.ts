import type { CompareTarget } from '../../ui/compare-target'
import type { TimelineEntry } from './timeline-entries'

/** The first conflict among these, else the first claim, else the source that comes out, beside no other. */
export function targetOfEntries(entries: readonly TimelineEntry[]): CompareTarget | null {
  const conflict = entries.find(({ findingId }) => findingId !== null)?.findingId
  if (conflict) return { show: 'finding', id: conflict }
  const claim = entries.find(({ claimId }) => claimId !== null)?.claimId
  if (claim) return { show: 'claim', id: claim }
  const source = entries[0]?.sourceId
  return source === undefined ? null : { show: 'sources', ids: [source] }
}
