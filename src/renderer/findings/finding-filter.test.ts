import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind, FindingReview } from '../../core'
import { EVERYTHING, filterFindings, filterOnScreen, neighbourOf } from './finding-filter'

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
    place: 'between-sources',
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
  it('tells what only the judge sees from what rules found', () => {
    const own: Finding = { ...finding('5', 'contradiction', 'x', 'y'), rule: 'judge' }
    const by = (foundBy: 'all' | 'rules' | 'judge') =>
      filterFindings([...findings, own], reviews, { ...EVERYTHING, foundBy }).shown.map(({ id }) => id)
    expect([by('all'), by('rules'), by('judge')]).toEqual([['1', '2', '5'], ['1', '2'], ['5']])
  })
  it('finds words in the quotes', () => {
    expect(ids({ words: 'BRIDGE' })).toEqual(['2'])
    expect(ids({ words: 'tunnel' })).toEqual([])
  })
})

describe('neighbourOf', () => {
  const [one, two, three, four] = [1, 2, 3, 4].map((n) => finding(`c${n}`, 'contradiction', 'x', 'y'))
  const agreement = finding('agreed', 'agreement', 'x', 'y')
  if (!one || !two || !three || !four) throw new Error('four findings are made above')
  const all = [one, two, three, four, agreement]
  const next = (shown: readonly Finding[], id: string | null, by: 1 | -1) =>
    neighbourOf(all, shown, id, by)?.id

  it('goes up and down and stays at the ends', () => {
    expect(next([one, two], 'c1', 1)).toBe('c2')
    expect(next([one, two], 'c2', 1)).toBe('c2')
    expect(next([one, two], 'c1', -1)).toBe('c1')
  })
  it('goes on from a finding that judging has taken out of the list', () => {
    expect(next([one, two, four], 'c3', 1)).toBe('c4')
    expect(next([one, two, four], 'c3', -1)).toBe('c2')
    expect(next([one, two], 'c4', 1)).toBe('c2')
  })
  it('begins at the top with nothing chosen, and in another group', () => {
    expect(next([two, three], null, 1)).toBe('c2')
    expect(next([agreement], 'c3', 1)).toBe('agreed')
    expect(next([], 'c3', 1)).toBeUndefined()
  })
})

describe('filterOnScreen', () => {
  const everywhere = () => true
  it('follows the columns, and keeps the last pair where there are three', () => {
    const filter = { ...EVERYTHING, pair: ['x', 'y'] as const }
    expect(filterOnScreen(filter, ['y', 'z'], everywhere).pair).toEqual(['y', 'z'])
    expect(filterOnScreen(filter, null, everywhere).pair).toEqual(['x', 'y'])
    expect(filterOnScreen(EVERYTHING, ['y', 'z'], everywhere).pair).toBeNull()
  })
  it('falls away with a source that is gone', () => {
    const filter = { ...EVERYTHING, pair: ['x', 'y'] as const }
    expect(filterOnScreen(filter, null, (id) => id !== 'y').pair).toBeNull()
  })
})
