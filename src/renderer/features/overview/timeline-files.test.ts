import { describe, expect, it } from 'vitest'
import type { Measure } from './picture'
import { timelineBuckets } from './timeline-buckets'
import type { TimelineEntry } from './timeline-entries'
import { bucketsWithin, timelinePicture } from './timeline-picture'
import { targetOfEntries } from './timeline-target'

const measure: Measure = (words, size) => (words.length * size) / 2
const SOURCES = [{ id: 's0', letter: 'A', name: 'Paper', date: '2019', sameAs: [] }]

function entry(given: Partial<TimelineEntry>): TimelineEntry {
  return {
    id: String(given.from),
    kind: 'said',
    sourceId: 's0',
    claimId: 's0:1-2',
    words: 'The bridge was closed',
    time: null,
    from: '2019-03-04',
    findingId: null,
    ...given,
  }
}

const PUBLISHED = entry({ kind: 'published', claimId: null, words: 'Paper', from: '2019-05-17' })
const DENIED = entry({ findingId: 'f1', from: '2019-03-09' })

describe('timelinePicture', () => {
  const buckets = timelineBuckets([entry({}), DENIED, PUBLISHED], ['s0'], 'day')
  const wordsOf = (most?: number) =>
    timelinePicture('Timeline', buckets, SOURCES, measure, most).shapes.flatMap((shape) =>
      shape.kind === 'words' ? [shape.words] : [],
    )

  it('has dates, gaps, and what stands there with its mark', () => {
    const words = wordsOf()
    expect(words).toContain('4 Mar 2019')
    expect(words).toContain('5 days later')
    expect(words).toContain('# The bridge was closed')
    expect(words).toContain('comes out: Paper')
  })

  it('says what it leaves out where it would get too tall', () => {
    const { height } = timelinePicture('Timeline', buckets, SOURCES, measure)
    expect(bucketsWithin(buckets, height)).toBe(3)
    expect(bucketsWithin(buckets, height - 1)).toBe(2)
    expect(wordsOf(2)).not.toContain('comes out: Paper')
    expect(wordsOf(2).at(-1)).toContain('first 2 of 3')
  })
})

describe('targetOfEntries', () => {
  it('is a conflict before a claim, and a claim before a source', () => {
    expect(targetOfEntries([PUBLISHED, entry({}), DENIED])).toEqual({ show: 'finding', id: 'f1' })
    expect(targetOfEntries([PUBLISHED, entry({})])).toEqual({ show: 'claim', id: 's0:1-2' })
    expect(targetOfEntries([PUBLISHED])).toEqual({ show: 'sources', ids: ['s0'] })
    expect(targetOfEntries([])).toBeNull()
  })
})
