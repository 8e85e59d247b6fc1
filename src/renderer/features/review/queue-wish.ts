import type { SavedQuery } from '../../../project'
import { FINDING_GROUPS } from '../../findings/finding-filter'
import { NEXT_TO_JUDGE, QUEUE_STATES, type QueueFilter } from './queue'

/** Which findings are gone through, as plain fields to be kept. */
export function queryOf(filter: QueueFilter): SavedQuery {
  return { ...filter }
}

/**
 * Reads `queryOf`. What is missing or of another version is as at the beginning; a source or tag that the project does
 * not have any more is no limit.
 */
export function filterOf(
  query: SavedQuery,
  sources: readonly { readonly id: string }[],
  tags: readonly { readonly id: string }[],
): QueueFilter {
  const known = (rows: readonly { readonly id: string }[], wanted: unknown) =>
    rows.find(({ id }) => id === wanted)?.id ?? null
  return {
    group: FINDING_GROUPS.find((group) => group === query['group']) ?? NEXT_TO_JUDGE.group,
    state: QUEUE_STATES.find((state) => state === query['state']) ?? NEXT_TO_JUDGE.state,
    tag: known(tags, query['tag']),
    source: known(sources, query['source']),
  }
}
