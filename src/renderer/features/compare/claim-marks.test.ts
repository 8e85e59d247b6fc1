import { describe, expect, it } from 'vitest'
import { type Claim, type Comparison, type Finding, type FindingKind, NO_SETTINGS } from '../../../core'
import { linksOf, marksFor } from './claim-marks'

const claim = (articleId: string, from: number): Claim => ({
  id: `${articleId}:${from}`,
  articleId,
  sentence: 0,
  spans: [{ from, to: from + 5 }],
  kind: 'factual',
  polarity: 'positive',
  modality: 'asserted',
  attribution: null,
  quantities: [],
  times: [],
  entities: [],
  cues: [],
  terms: [],
})
const side = (claimId: string) => ({
  articleId: claimId.split(':')[0] ?? '',
  claimId,
  from: 0,
  to: 5,
  quote: '',
  cues: [],
  speaker: null,
  date: null,
})
const finding = (id: string, kind: FindingKind, a: string, b: string): Finding => ({
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
})
const comparison: Comparison = {
  engine: 'test',
  settings: NO_SETTINGS,
  articles: [],
  claims: [claim('x', 0), claim('x', 10), claim('x', 20), claim('y', 0), claim('z', 0)],
  alignments: [
    { a: 'x:0', b: 'y:0', similarity: 1, relation: 'same' },
    { a: 'x:10', b: 'z:0', similarity: 0.6, relation: 'reworded' },
    { a: 'x:20', b: 'z:0', similarity: 0.3, relation: 'related' },
  ],
  groups: [],
  findings: [finding('f1', 'contradiction', 'x:0', 'y:0'), finding('f2', 'time', 'x:10', 'y:0')],
  notAnalysed: [],
  pairsDone: 3,
  pairsTotal: 3,
  judge: { identity: null, state: 'absent', pairs: 0, message: 'Not analysed by the judge: there is none.' },
}

describe('linksOf', () => {
  it('tells what stands elsewhere in the other source, with and without a finding', () => {
    const moved: Comparison = {
      ...comparison,
      alignments: comparison.alignments.map((alignment) => ({ ...alignment, moved: true })),
      findings: [finding('f3', 'agreement', 'y:0', 'x:0')],
    }
    expect(linksOf(moved).map((l) => [l.id, l.kind, l.letter])).toEqual([
      ['f3', 'moved', '⇅'],
      ['x:10|z:0', 'moved', '⇅'],
    ])
  })

  it('takes a conflict for a conflict wherever it stands', () => {
    const moved = { a: 'x:0', b: 'y:0', similarity: 1, relation: 'same', moved: true } as const
    const kinds = linksOf({ ...comparison, alignments: [moved] }).map((l) => l.kind)
    expect(kinds).toEqual(['conflict', 'guard'])
  })

  it('lists a pair with a finding once, and leaves loosely related pairs out', () => {
    expect(linksOf(comparison).map((l) => [l.id, l.kind, l.letter])).toEqual([
      ['f1', 'conflict', null],
      ['f2', 'guard', 'T'],
      ['x:10|z:0', 'reworded', null],
    ])
  })
})

describe('marksFor', () => {
  const links = linksOf(comparison)
  const marks = (shown: string[]) =>
    marksFor(comparison.claims, links, 'x', new Set(shown)).map((m) => [m.claimId, m.mark, m.letter])

  it('marks a claim by its strongest link to the sources on screen', () => {
    expect(marks(['x', 'y'])).toEqual([
      ['x:0', 'conflict', undefined],
      ['x:10', 'guard', 'T'],
      ['x:20', 'only', undefined],
    ])
  })

  it('has a mark of its own for what was moved, after what stands in its place', () => {
    const alignments = [
      { a: 'x:10', b: 'y:0', similarity: 1, relation: 'same', moved: true } as const,
      { a: 'x:10', b: 'z:0', similarity: 0.6, relation: 'reworded' } as const,
    ]
    const own = linksOf({ ...comparison, alignments, findings: [] })
    const markOf = (shown: string[]) =>
      marksFor(comparison.claims, own, 'x', new Set(shown)).find((m) => m.claimId === 'x:10')
    expect(markOf(['x', 'y'])).toEqual({ claimId: 'x:10', mark: 'moved', from: 10, to: 15 })
    expect(markOf(['x', 'y', 'z'])?.mark).toBe('reworded')
  })

  it('does not speak of sources that are not on screen', () => {
    expect(marks(['x', 'z'])).toEqual([
      ['x:0', 'only', undefined],
      ['x:10', 'reworded', undefined],
      ['x:20', 'only', undefined],
    ])
  })
})
