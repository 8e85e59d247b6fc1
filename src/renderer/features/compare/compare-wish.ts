import type { SavedQuery } from '../../../project'
import {
  EVERYTHING,
  FINDING_GROUPS,
  type FindingFilter,
  FOUND_BY_FILTERS,
  JUDGED_FILTERS,
} from '../../findings/finding-filter'
import { MARK_KINDS, type MarkKind } from './display-blocks'

/** What is set in Compare: the findings that are listed, the columns, and the marks that are switched off. */
export interface CompareWish {
  readonly filter: FindingFilter
  /** Ids of the sources on screen, left to right. */
  readonly shown: readonly string[]
  readonly hidden: ReadonlySet<MarkKind>
}

/** What is set, as plain fields to be kept. "Only these two" is kept as such: it follows the columns. */
export function queryOf({ filter, shown, hidden }: CompareWish): SavedQuery {
  const { group, judged, foundBy, words, pair } = filter
  return {
    group,
    judged,
    foundBy,
    words,
    onlyPair: pair !== null,
    shown,
    hidden: MARK_KINDS.filter((kind) => hidden.has(kind)),
  }
}

/**
 * Reads `queryOf`. What is missing or of another version is as at the beginning; sources that the project does not have
 * any more are left out.
 */
export function wishOf(query: SavedQuery, sources: readonly { readonly id: string }[]): CompareWish {
  const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
  const wanted = listed(query['shown'])
  const shown = wanted.flatMap((id) => sources.find((source) => source.id === id)?.id ?? [])
  const [one, other, more] = shown
  const isPair = query['onlyPair'] === true && one !== undefined && other !== undefined && more === undefined
  return {
    filter: {
      group: FINDING_GROUPS.find((group) => group === query['group']) ?? EVERYTHING.group,
      judged: JUDGED_FILTERS.find((judged) => judged === query['judged']) ?? EVERYTHING.judged,
      foundBy: FOUND_BY_FILTERS.find((by) => by === query['foundBy']) ?? EVERYTHING.foundBy,
      words: typeof query['words'] === 'string' ? query['words'] : '',
      pair: isPair ? [one, other] : null,
    },
    shown,
    hidden: new Set(MARK_KINDS.filter((kind) => listed(query['hidden']).includes(kind))),
  }
}
