import { describe, expect, it } from 'vitest'
import { NEXT_TO_JUDGE, type QueueFilter } from './queue'
import { filterOf, queryOf } from './queue-wish'

const SOURCES = [{ id: 'a' }, { id: 'b' }]
const TAGS = [{ id: 't' }]

describe('a kept queue', () => {
  it('comes back as it was', () => {
    const filters: readonly QueueFilter[] = [
      NEXT_TO_JUDGE,
      { group: 'agreements', state: 'judged', tag: 't', source: 'b' },
      { group: 'not-conflicts', state: 'all', tag: null, source: 'a' },
    ]
    for (const filter of filters) expect(filterOf(queryOf(filter), SOURCES, TAGS)).toEqual(filter)
  })

  it('is not limited by a source or tag that is gone', () => {
    const query = queryOf({ group: 'agreements', state: 'undecided', tag: 'gone', source: 'gone' })
    expect(filterOf(query, SOURCES, TAGS)).toEqual({
      group: 'agreements',
      state: 'undecided',
      tag: null,
      source: null,
    })
  })

  it('begins as a review does where it says nothing that is known', () => {
    expect(filterOf({}, SOURCES, TAGS)).toEqual(NEXT_TO_JUDGE)
    expect(filterOf({ group: 'feuds', state: 7, source: ['a'], more: true }, SOURCES, TAGS)).toEqual(
      NEXT_TO_JUDGE,
    )
  })
})
