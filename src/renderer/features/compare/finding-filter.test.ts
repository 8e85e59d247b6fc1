import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind, FindingReview } from '../../../core'
import { EVERYTHING, filterFindings } from './finding-filter'

const finding = (id: string, kind: FindingKind, a: string, b: string, quote = ''): Finding => {
  const side = (articleId: string) => ({
    articleId,
    claimId: '',
    from: 0,
    to: 0,
    quote,
    cues: [],
    speaker: null,
    date: null,
  })
  return {
    id,
    kind,
    rule: 'negation',
    a: side(a),
    b: side(b),
    score: 1,
    similarity: 1,
    explanation: '',
    sharedTerms: [],
    guards: [],
  }
}
const findings = [
  finding('1', 'contradiction', 'x', 'y', 'The ferry sank'),
  finding('2', 'contradiction', 'y', 'z', 'The bridge held'),
  finding('3', 'time', 'x', 'y'),
  finding('4', 'agreement', 'x', 'z'),
]
const judged: FindingReview = {
  key: '1',
  verdict: 'conflict',
  reason: null,
  tags: [],
  note: '',
  anchors: [
    { sourceId: 'x', quote: '', prefix: '', suffix: '', from: 0, to: 0 },
    { sourceId: 'y', quote: '', prefix: '', suffix: '', from: 0, to: 0 },
  ],
  kindWhenJudged: 'contradiction',
}
const reviews = new Map([['1', judged]])
const ids = (filter: Partial<typeof EVERYTHING>) =>
  filterFindings(findings, reviews, { ...EVERYTHING, ...filter }).shown.map((f) => f.id)

describe('filterFindings', () => {
  it('shows a group in rank order and counts all three', () => {
    const all = filterFindings(findings, reviews, EVERYTHING)
    expect(all.shown.map((f) => f.id)).toEqual(['1', '2'])
    expect(all.counts).toEqual({ conflicts: 2, 'not-conflicts': 1, agreements: 1 })
  })
  it('keeps to a pair of sources whichever way round it is given', () => {
    expect(ids({ pair: ['z', 'y'] })).toEqual(['2'])
    expect(ids({ pair: ['y', 'x'], group: 'not-conflicts' })).toEqual(['3'])
  })
  it('tells judged from open', () => {
    expect(ids({ judged: 'open' })).toEqual(['2'])
    expect(ids({ judged: 'judged' })).toEqual(['1'])
  })
  it('finds words in the quotes', () => {
    expect(ids({ words: 'BRIDGE' })).toEqual(['2'])
    expect(ids({ words: 'tunnel' })).toEqual([])
  })
})
