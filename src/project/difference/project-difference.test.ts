import { describe, expect, it } from 'vitest'
import type { ProjectContents } from '../project-contents'
import type { ReviewRecord, SourceRecord, TagRecord } from '../project-rows'
import { isSame, projectDifference } from './project-difference'

const P = 'p'
const source = (id: string, position: number, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  projectId: P,
  position,
  text: `Text of ${id}`,
  meta: { title: `Title ${id}` },
  cutOverrides: [],
  fileName: null,
  sha256: id,
  notes: [],
  importedAt: 't',
  ...more,
})
const review = (key: string, from: number, more: Partial<ReviewRecord> = {}): ReviewRecord => ({
  projectId: P,
  key,
  verdict: null,
  reason: null,
  tags: [],
  note: '',
  anchors: [
    { sourceId: 'a', quote: `${key} says`, prefix: '', suffix: '', from, to: from + 1 },
    { sourceId: 'b', quote: `${key} denies`, prefix: '', suffix: '', from: 0, to: 1 },
  ],
  kindWhenJudged: 'contradiction',
  ...more,
})
const tag = (id: string, name: string): TagRecord => ({
  projectId: P,
  id,
  name,
  colour: 'tag-1',
  position: 0,
})
const now: ProjectContents = {
  projectId: P,
  project: { id: P, name: 'Dam', createdAt: 't0', updatedAt: 't9', isSample: false },
  sources: [source('a', 0), source('b', 1), source('c', 2)],
  reviews: [
    review('k1', 40, { verdict: 'conflict', note: 'Ask' }),
    review('k2', 10, { verdict: 'conflict', tags: ['t1'] }),
    review('k3', 20, { note: 'See page 3' }),
  ],
  tags: [tag('t1', 'Money'), tag('t2', 'Dates')],
  colleagueReviews: [],
  annotations: [],
  declared: [],
  steps: [],
}
const finding = (key: string) => ({ key, quotes: [`${key} says`, `${key} denies`] })

describe('projectDifference', () => {
  it('says what came, what went and what is otherwise, in the order of the sources and their text', () => {
    const then: ProjectContents = {
      ...now,
      project: {
        id: P,
        name: 'Weir',
        createdAt: 't0',
        updatedAt: 't1',
        isSample: false,
        engine: { rulesOff: ['negation'], ownOpposites: [{ a: 'on', b: 'off' }], sensitivity: 'sure' },
      },
      sources: [
        source('a', 5, {
          meta: { title: 'Renamed', date: '2023' },
          cutOverrides: [{ from: 0, to: 2, cut: true }],
        }),
        source('b', 0),
        source('d', 6, { meta: {}, fileName: 'd.txt' }),
      ],
      reviews: [
        review('k1', 40, { verdict: 'no-conflict', reason: 'time', note: 'Ask again' }),
        review('k2', 10, { tags: ['t2'] }),
        review('k4', 30, { verdict: 'undecided' }),
      ],
      tags: [tag('t1', 'Cash'), tag('t2', 'Dates'), tag('t3', 'Places')],
      colleagueReviews: [
        { ...review('k1', 40, { verdict: 'conflict' }), id: 'r/k1', reviewerId: 'r', reviewerName: 'Ada' },
      ],
    }
    expect(projectDifference(now, then)).toEqual({
      name: { from: 'Dam', to: 'Weir' },
      sources: [
        { id: 'd', name: 'd.txt', change: 'added', aspects: [] },
        { id: 'c', name: 'Title c', change: 'removed', aspects: [] },
        { id: 'a', name: 'Renamed', change: 'changed', aspects: ['details', 'cuts'] },
      ],
      reordered: true,
      verdicts: [
        { ...finding('k2'), from: { verdict: 'conflict', reason: null }, to: null },
        { ...finding('k4'), from: null, to: { verdict: 'undecided', reason: null } },
        {
          ...finding('k1'),
          from: { verdict: 'conflict', reason: null },
          to: { verdict: 'no-conflict', reason: 'time' },
        },
      ],
      notes: [
        { ...finding('k3'), from: 'See page 3', to: '' },
        { ...finding('k1'), from: 'Ask', to: 'Ask again' },
      ],
      findingTags: [{ ...finding('k2'), on: ['Dates'], off: ['Money'] }],
      tags: [
        { id: 't1', name: 'Cash', change: 'changed', formerName: 'Money', aspects: [] },
        { id: 't3', name: 'Places', change: 'added', formerName: null, aspects: [] },
      ],
      settings: [
        { setting: 'rule', rule: 'negation', on: false },
        { setting: 'opposites', pair: { a: 'on', b: 'off' }, change: 'added' },
        { setting: 'sensitivity', from: 'balanced', to: 'sure' },
      ],
      colleagues: [{ ...finding('k1'), reviewerId: 'r', reviewerName: 'Ada', change: 'added' }],
      decisions: [],
      annotations: [],
      declared: [],
    })
  })

  it('takes no notice of times, of gaps between positions and of the order in which fields and rows were written', () => {
    const then: ProjectContents = {
      ...now,
      project: now.project && {
        ...now.project,
        updatedAt: 't1',
        engine: { sensitivity: 'balanced', ownOpposites: [], rulesOff: [] },
      },
      sources: [source('c', 9), source('b', 4), source('a', 2)],
      reviews: [...now.reviews].reverse(),
    }
    expect(isSame(projectDifference(now, then))).toBe(true)
    expect(isSame(projectDifference(now, { ...then, tags: [] }))).toBe(false)
  })
})
