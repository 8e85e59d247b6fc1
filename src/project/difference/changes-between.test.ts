import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentsAs } from '../contents-as'
import type { JournalAct } from '../journal-act'
import type { ProjectContents } from '../project-contents'
import { noContents, replay } from '../project-replay'
import { colleagueReviewId, type ReviewRecord } from '../project-rows'
import { added, type RowChange } from '../row-change'
import { changesBetween } from './changes-between'
import { isSame, projectDifference } from './project-difference'
import { sameJson } from './same-json'

const P = 'p'
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const words = fc.oneof(fc.constantFrom('', 'dam', 'weir'), fc.string({ unit: 'grapheme', maxLength: 12 }))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
/** Leaves fields out where they have no value, as rows do. */
const defined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]: [string, unknown]) => value !== undefined))

const anchor = fc.record({
  sourceId: id,
  quote: words,
  prefix: fc.constant(''),
  suffix: fc.constant(''),
  from: fc.nat(9),
  to: fc.nat(9),
})
const review: fc.Arbitrary<ReviewRecord> = fc.record({
  projectId: fc.constant(P),
  key: id,
  verdict: fc.constantFrom(null, 'conflict', 'no-conflict', 'undecided'),
  reason: fc.constantFrom(null, 'time', 'scope', 'wording'),
  tags: fc.uniqueArray(id, { maxLength: 3 }),
  note: words,
  anchors: fc.tuple(anchor, anchor),
  kindWhenJudged: fc.constantFrom('contradiction', 'agreement', 'time'),
})
const source = fc.record({
  projectId: fc.constant(P),
  id,
  position: fc.nat(4),
  text: words,
  meta: fc.record({ title: maybe(words), author: maybe(words), date: maybe(words) }).map(defined),
  cutOverrides: fc.array(fc.record({ from: fc.nat(4), to: fc.nat(9), cut: fc.boolean() }), { maxLength: 2 }),
  fileName: fc.option(words),
  sha256: words,
  notes: fc.array(words, { maxLength: 2 }),
  importedAt: fc.constantFrom('t1', 't2'),
})
const tag = fc.record({
  projectId: fc.constant(P),
  id,
  name: words,
  colour: fc.constantFrom('tag-1', 'tag-2'),
  position: fc.nat(4),
})
const annotation = fc.record({
  projectId: fc.constant(P),
  id,
  sourceId: id,
  anchor: fc.option(anchor),
  note: words,
  tags: fc.uniqueArray(id, { maxLength: 2 }),
  at: fc.constantFrom('t1', 't2'),
})
const declared = fc.record({
  projectId: fc.constant(P),
  id,
  relation: fc.constantFrom('conflict' as const, 'match' as const, 'apart' as const),
  a: anchor,
  b: anchor,
  at: fc.constantFrom('t1', 't2'),
})
const engine = fc.record({
  rulesOff: fc.uniqueArray(fc.constantFrom('negation' as const, 'judge' as const), { maxLength: 2 }),
  ownOpposites: fc.array(fc.record({ a: words, b: words }), { maxLength: 2 }),
  sensitivity: fc.constantFrom('sure' as const, 'balanced' as const, 'everything' as const),
})
const project = fc
  .record({ name: words, updatedAt: fc.constantFrom('t1', 't2'), engine: maybe(engine) })
  .map(({ engine: settings, ...rest }) => ({
    ...rest,
    id: P,
    createdAt: 't0',
    isSample: false,
    ...(settings && { engine: settings }),
  }))

const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))

const contents: fc.Arbitrary<ProjectContents> = fc
  .record({
    project: fc.option(project, { freq: 8 }),
    sources: fc.uniqueArray(source, { selector: (row) => row.id, maxLength: 4 }),
    reviews: fc.uniqueArray(review, { selector: (row) => row.key, maxLength: 4 }),
    tags: fc.uniqueArray(tag, { selector: (row) => row.id, maxLength: 4 }),
    colleagues: fc.uniqueArray(fc.tuple(fc.constantFrom('r1', 'r2'), review), {
      selector: ([reviewer, row]) => `${reviewer}/${row.key}`,
      maxLength: 4,
    }),
    annotations: fc.uniqueArray(annotation, { selector: (row) => row.id, maxLength: 3 }),
    declared: fc.uniqueArray(declared, { selector: (row) => row.id, maxLength: 3 }),
  })
  .map(({ colleagues, annotations, declared, ...rows }) => ({
    projectId: P,
    project: rows.project,
    sources: byId(rows.sources),
    reviews: [...rows.reviews].sort((a, b) => (a.key < b.key ? -1 : 1)),
    tags: byId(rows.tags),
    colleagueReviews: byId(
      colleagues.map(([reviewerId, row]) => ({
        ...row,
        id: colleagueReviewId(reviewerId, row.key),
        reviewerId,
        reviewerName: reviewerId.toUpperCase(),
      })),
    ),
    annotations: byId(annotations),
    declared: byId(declared),
    steps: [],
  }))

function act(changes: readonly RowChange[]): JournalAct {
  return { act: 'run', at: 't', kind: 'restore-contents', label: 'x', subject: '', args: {}, changes }
}
const undo: JournalAct = { ...act([]), act: 'undo' }
const rowsOf = (state: ProjectContents) => ({ ...state, steps: [] })
/** As the changes come back from the journal. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('changesBetween', () => {
  it('turns one state into the other, and backwards gives the first back, also after being written as JSON', () => {
    fc.assert(
      fc.property(contents, contents, (now, then) => {
        const changes = written(changesBetween(now, then))
        expect(rowsOf(replay(now, [act(changes)]))).toEqual(then)
        expect(rowsOf(replay(now, [act(changes), undo]))).toEqual(now)
      }),
      { numRuns: 500 },
    )
  })

  it('touches no row twice, and none that is the same', () => {
    fc.assert(
      fc.property(contents, contents, (now, then) => {
        const changes = changesBetween(now, then)
        const touched = changes.map(({ store, key }) => JSON.stringify([store, key]))
        expect(new Set(touched).size).toBe(touched.length)
        expect(changes.filter(({ before, after }) => sameJson(before, after))).toEqual([])
        expect(changesBetween(then, written(then))).toEqual([])
      }),
    )
  })

  it('holds only the fields that differ', () => {
    const tagRow = { projectId: P, id: 'a', name: 'Dam', colour: 'tag-1', position: 0 }
    const now = { ...noContents(P), tags: [tagRow] }
    const then = { ...noContents(P), tags: [{ ...tagRow, name: 'Weir' }] }
    expect(changesBetween(now, then)).toEqual([
      { store: 'tags', key: [P, 'a'], before: { name: 'Dam' }, after: { name: 'Weir' } },
    ])
  })

  it('refuses states of different projects', () => {
    expect(() => changesBetween(noContents('p'), noContents('q'))).toThrow('different projects')
  })
})

describe('projectDifference', () => {
  it('names something wherever rows differ in more than times and what only the engine reads', () => {
    fc.assert(
      fc.property(contents, contents, (now, then) => {
        const difference = projectDifference(now, then)
        expect(isSame(projectDifference(then, written(then)))).toBe(true)
        if (changesBetween(now, then).length === 0) expect(isSame(difference)).toBe(true)
        const counted = difference.sources.filter(({ change }) => change !== 'changed').length
        const gone = now.sources.filter(({ id: own }) => !then.sources.some((row) => row.id === own)).length
        const come = then.sources.filter(({ id: own }) => !now.sources.some((row) => row.id === own)).length
        expect(counted).toBe(gone + come)
        const judged = (state: ProjectContents) => state.reviews.filter((row) => row.verdict !== null).length
        const given = difference.verdicts.filter(({ from }) => from === null).length
        const taken = difference.verdicts.filter(({ to }) => to === null).length
        expect(judged(now) + given - taken).toBe(judged(then))
      }),
      { numRuns: 300 },
    )
  })

  it('is the other way round what it was, with the same number of entries in every list', () => {
    fc.assert(
      fc.property(contents, contents, (now, then) => {
        const sizes = (difference: object) =>
          Object.values(difference).map((part: unknown) =>
            Array.isArray(part) ? part.length : Boolean(part),
          )
        expect(sizes(projectDifference(then, now))).toEqual(sizes(projectDifference(now, then)))
      }),
    )
  })
})

describe('contentsAs', () => {
  it('is the same project under another id, whose steps still go both ways', () => {
    fc.assert(
      fc.property(contents, contents, (start, end) => {
        const state = replay({ ...start }, [act(changesBetween(start, end))])
        const copy = contentsAs(state, 'q')
        expect(JSON.stringify(copy).includes('"projectId":"p"')).toBe(false)
        expect(contentsAs(copy, P)).toEqual(state)
        expect(rowsOf(replay(copy, [undo]))).toEqual(rowsOf(contentsAs(start, 'q')))
      }),
    )
  })

  it('takes a project along that a step added', () => {
    const row = { id: P, name: 'Dam', createdAt: 't', updatedAt: 't', isSample: false }
    const state = replay(noContents(P), [act([added('projects', row)])])
    expect(replay(contentsAs(state, 'q'), [undo]).project).toBeNull()
    expect(contentsAs(state, 'q').steps[0]?.changes).toEqual([added('projects', { ...row, id: 'q' })])
  })
})
