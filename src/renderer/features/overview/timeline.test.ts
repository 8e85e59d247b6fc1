import { describe, expect, it } from 'vitest'
import { compare } from '../../../core'
import { wordsIn } from './overview-fixture'
import { entriesWithin, timelineBuckets } from './timeline-buckets'
import { gapWords, placeInTime, timelineEntries } from './timeline-entries'

const TEXTS = [
  'The bridge in Velden was closed on 4 March 2019. It was built in 1962.',
  'The bridge in Velden was closed on 9 March 2019. Repairs took the whole of April 2019.',
]
const comparison = compare(
  TEXTS.map((text, i) => ({ id: `s${i}`, text, meta: { date: '2019-05-17' }, cutOverrides: [] })),
)
const conflict = comparison.findings.find(({ kind }) => kind === 'contradiction')
const SOURCES = [
  { id: 's0', name: 'Paper', date: '2019-05-17' },
  { id: 's1', name: 'Letter', date: null },
]
const entries = timelineEntries({
  sources: SOURCES,
  claims: comparison.claims,
  wordsOf: wordsIn(comparison, TEXTS),
  conflictOf: (id) =>
    conflict && [conflict.a.claimId, conflict.b.claimId].includes(id) ? conflict.id : null,
})

describe('timelineEntries', () => {
  it('stand by time, each with its source and words; what has no date last', () => {
    expect(entries.map(({ from, sourceId, kind }) => [from, sourceId, kind])).toEqual([
      ['1962', 's0', 'said'],
      ['2019-03-04', 's0', 'said'],
      ['2019-03-09', 's1', 'said'],
      ['2019-04', 's1', 'said'],
      ['2019-05-17', 's0', 'published'],
      [null, 's1', 'published'],
    ])
    expect(entries[1]?.words).toContain('closed on 4 March 2019')
    expect(entries[1]?.findingId).toBe(conflict?.id)
    expect(entries[0]?.findingId).toBeNull()
  })
})

describe('placeInTime', () => {
  it.each([
    ['2019-03-04', '2019-03-04', '2019-03-04'],
    ['2019-03-04', '2019-03-10', '2019-03-04'],
    ['2019-03-01', '2019-03-31', '2019-03'],
    ['2019-01-01', '2019-03-31', '2019-01'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['1990-01-01', '1999-12-31', '1990'],
    ['2019-03-04', null, '2019-03-04'],
    [null, '2019-03-04', '2019-03-04'],
    [null, null, null],
  ])('of %s to %s is %s', (start, end, place) => {
    expect(placeInTime({ start, end })).toBe(place)
  })
})

describe('timelineBuckets', () => {
  const shape = (grain: 'day' | 'month' | 'year') =>
    timelineBuckets(entries, ['s0', 's1'], grain).map(({ from, gap, cells }) => [
      from,
      gap,
      cells.map(({ length }) => length),
    ])

  it('has a place for each day, month or year that anything stands at', () => {
    expect(shape('day')).toEqual([
      ['1962', '', [1, 0]],
      ['2019-03-04', '57 years later', [1, 0]],
      ['2019-03-09', '5 days later', [0, 1]],
      ['2019-04', '', [0, 1]],
      ['2019-05-17', '', [1, 0]],
    ])
    expect(shape('month')).toEqual([
      ['1962', '', [1, 0]],
      ['2019-03', '57 years later', [1, 1]],
      ['2019-04', '', [0, 1]],
      ['2019-05', '', [1, 0]],
    ])
    expect(shape('year')).toEqual([
      ['1962', '', [1, 0]],
      ['2019', '57 years later', [2, 2]],
    ])
  })
})

describe('gapWords', () => {
  it('counts in what can be imagined', () => {
    expect(gapWords('2019-03-04', '2019-03-05')).toBe('')
    expect(gapWords('2019-03-04', '2019-03-06')).toBe('2 days later')
    expect(gapWords('2019-03-04', '2019-08-05')).toBe('5 months later')
    expect(gapWords('2019-03', '2022-01')).toBe('3 years later')
  })

  it('counts as finely as both are known', () => {
    expect(gapWords('2011', '2012')).toBe('')
    expect(gapWords('2014', '2017-11')).toBe('3 years later')
    expect(gapWords('2017-11', '2017-11-09')).toBe('')
    expect(gapWords('2017-11-09', '2018')).toBe('')
    expect(gapWords('2018', '2018-02-22')).toBe('')
    expect(gapWords('2018-02-22', '2018-06')).toBe('4 months later')
  })
})

describe('entriesWithin', () => {
  it('keeps when sources came out, whatever is asked for', () => {
    const kinds = (scope: 'all' | 'points' | 'conflicts') =>
      entriesWithin(entries, scope, (id) => id.startsWith('s1')).map(({ kind }) => kind)
    expect(kinds('all')).toHaveLength(entries.length)
    expect(kinds('points').filter((kind) => kind === 'said')).toHaveLength(2)
    expect(kinds('conflicts')).toEqual(['said', 'said', 'published', 'published'])
  })
})
