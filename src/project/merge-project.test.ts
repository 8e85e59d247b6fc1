import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingKey } from '../core'
import { codebookOf, DEFAULT_CODEBOOK } from './codebook'
import { generatedProject } from './file/generated-project'
import { reviewRow, sourceRow } from './file/project-file-fixtures'
import type { JournalAct } from './journal-act'
import { planMerge } from './merge-project'
import type { ProjectContents } from './project-contents'
import { noContents, ProjectReplay, replay } from './project-replay'
import { colleagueReviewId, type ReviewRecord, type SourceRecord, type TagRecord } from './project-rows'
import type { RowChange } from './row-change'

const me = { id: 'me', name: 'Björn' }
const anna = { id: 'anna', name: 'Anna' }

function merging(changes: readonly RowChange[]): JournalAct {
  return { act: 'run', at: 't', kind: 'merge-project', label: 'merged', subject: '', args: {}, changes }
}
const undo: JournalAct = { ...merging([]), act: 'undo' }

function projectOf(projectId: string, rows: Partial<ProjectContents>): ProjectContents {
  const project = { id: projectId, name: projectId, createdAt: 't', updatedAt: 't', isSample: false }
  return { ...noContents(projectId), project, ...rows }
}

/** A verdict on the pair of quotes that stand in these sources. */
function verdictOn(a: string, b: string, projectId: string, fields: Partial<ReviewRecord>): ReviewRecord {
  const side = (sourceId: string, quote: string) => ({
    sourceId,
    quote,
    prefix: '',
    suffix: '',
    from: 0,
    to: 5,
  })
  const anchors = [side(a, 'It held'), side(b, 'It broke')] as const
  const key = findingKey({ articleId: a, quote: 'It held' }, { articleId: b, quote: 'It broke' })
  return { ...reviewRow(key, { anchors, tags: [], note: '', ...fields }, projectId) }
}

const tag = (id: string, name: string, projectId: string, position = 0): TagRecord => ({
  projectId,
  id,
  name,
  colour: `tag-${position + 1}`,
  position,
})
const source = (id: string, text: string, projectId: string, position = 0) => ({
  ...sourceRow(id, text, projectId),
  position,
  sha256: `hash of ${id} in ${projectId}`,
})

describe('planMerge', () => {
  const ours = projectOf('p', {
    sources: [source('s1', 'It held.', 'p', 3)],
    tags: [tag('t1', 'Scope', 'p')],
    reviews: [verdictOn('s1', 's2', 'p', { verdict: 'conflict', reason: null })],
  })

  it('knows a source by its hash or its text, adds the others behind ours, and re-keys what is said about them', () => {
    const theirs = projectOf('q', {
      sources: [
        { ...source('x1', 'It held, they say.', 'q'), sha256: 'hash of s1 in p' },
        source('x2', 'It broke.', 'q', 1),
      ],
      reviews: [verdictOn('x1', 'x2', 'q', { note: 'Other dam.' })],
    })
    const { changes, summary } = planMerge(ours, theirs, me, anna)
    const merged = replay(ours, [merging(changes)])
    expect(merged.sources.map((row) => [row.id, row.projectId, row.position])).toEqual([
      ['s1', 'p', 3],
      ['x2', 'p', 4],
    ])
    expect(merged.sources[0]).toEqual(ours.sources[0])
    const wanted = verdictOn('s1', 'x2', 'p', { note: 'Other dam.' })
    expect(merged.colleagueReviews).toEqual([
      { ...wanted, id: colleagueReviewId('anna', wanted.key), reviewerId: 'anna', reviewerName: 'Anna' },
    ])
    expect(summary).toMatchObject({ sourcesAdded: 1, sourcesKnown: 1, colleaguesAdded: 1, ownFilled: 0 })

    const byText = projectOf('q', { sources: [source('x1', 'It held.', 'q')] })
    expect(planMerge(ours, byText, me, anna).changes).toEqual([])
  })

  it('keeps two articles of one text two where they are two there', () => {
    const theirs = projectOf('q', {
      sources: [source('a', 'It held.', 'q'), source('b', 'It held.', 'q', 1)],
    })
    expect(planMerge(ours, theirs, me, anna).summary).toMatchObject({ sourcesAdded: 1, sourcesKnown: 1 })
  })

  it('gives another id to a source and a tag whose id is something else here', () => {
    const theirs = projectOf('q', {
      sources: [source('s1', 'Another text.', 'q')],
      tags: [tag('t1', 'Method', 'q')],
      reviews: [verdictOn('s1', 's9', 'q', { tags: ['t1'] })],
    })
    const merged = replay(ours, [merging(planMerge(ours, theirs, me, anna).changes)])
    expect(merged.sources.map((row) => [row.id, row.text])).toEqual([
      ['s1', 'It held.'],
      ['s1-2', 'Another text.'],
    ])
    expect(merged.tags.map((row) => [row.id, row.name])).toEqual([
      ['t1', 'Scope'],
      ['t1-2', 'Method'],
    ])
    expect(merged.colleagueReviews[0]).toMatchObject({ tags: ['t1-2'], anchors: [{ sourceId: 's1-2' }, {}] })
  })

  it('takes a tag of the same name for the same and keeps our colour', () => {
    const theirs = projectOf('q', {
      tags: [tag('y', ' scope ', 'q', 4)],
      reviews: [verdictOn('s1', 's2', 'q', { tags: ['y'] })],
    })
    const merged = replay(ours, [merging(planMerge(ours, theirs, me, anna).changes)])
    expect(merged.tags).toEqual(ours.tags)
    expect(merged.colleagueReviews[0]?.tags).toEqual(['t1'])
  })

  it('keeps the colleague’s verdict apart from ours on the same finding, and takes a newer word of theirs', () => {
    const say = (fields: Partial<ReviewRecord>) =>
      projectOf('p', { reviews: [verdictOn('s1', 's2', 'p', fields)] })
    const once = replay(ours, [merging(planMerge(ours, say({ verdict: 'no-conflict' }), me, anna).changes)])
    expect(once.reviews).toEqual(ours.reviews)
    expect(once.colleagueReviews).toMatchObject([
      { reviewerName: 'Anna', verdict: 'no-conflict', reason: 'time' },
    ])
    const plan = planMerge(once, say({ verdict: 'undecided', reason: null }), me, anna)
    expect(plan.summary).toMatchObject({ colleaguesAdded: 0, colleaguesChanged: 1 })
    expect(replay(once, [merging(plan.changes)]).colleagueReviews).toMatchObject([{ verdict: 'undecided' }])
  })

  it('passes on what a third reviewer said, but does not put it over what they said themselves', () => {
    const carl = { id: 'carl', name: 'Carl' }
    const row = verdictOn('s1', 's2', 'p', { verdict: 'undecided', reason: null })
    const passedOn = {
      ...row,
      id: colleagueReviewId('carl', row.key),
      reviewerId: 'carl',
      reviewerName: 'Carl',
    }
    const viaAnna = projectOf('p', { colleagueReviews: [passedOn] })
    const direct = projectOf('p', { reviews: [{ ...row, verdict: 'conflict' }] })
    expect(planMerge(ours, viaAnna, me, anna).summary.colleaguesAdded).toBe(1)
    const merged = replay(ours, [merging(planMerge(ours, direct, me, carl).changes)])
    expect(planMerge(merged, viaAnna, me, anna).changes).toEqual([])
  })

  it('fills in what the same reviewer left in another copy, and keeps apart what differs', () => {
    const other = projectOf('p', {
      reviews: [
        verdictOn('s1', 's2', 'p', { verdict: 'undecided', reason: null, note: 'Ask again.' }),
        verdictOn('s1', 's3', 'p', { verdict: 'conflict', reason: null }),
      ],
    })
    const { changes, summary } = planMerge(ours, other, me, me)
    const merged = replay(ours, [merging(changes)])
    expect(merged.reviews).toHaveLength(2)
    const [mine] = ours.reviews
    expect(merged.reviews.find((row) => row.key === mine?.key)).toEqual({ ...mine, note: 'Ask again.' })
    expect(merged.colleagueReviews).toMatchObject([
      { reviewerId: 'me', reviewerName: 'Björn', verdict: 'undecided' },
    ])
    expect(summary).toMatchObject({ ownFilled: 2, ownApart: 1, colleaguesAdded: 0 })
  })

  it('brings home what we said ourselves from a colleague’s file, without putting it over ours', () => {
    const row = verdictOn('s1', 's3', 'p', { verdict: 'conflict', reason: null })
    const file = projectOf('p', {
      colleagueReviews: [
        { ...row, id: colleagueReviewId('me', row.key), reviewerId: 'me', reviewerName: 'B.' },
      ],
    })
    const merged = replay(ours, [merging(planMerge(ours, file, me, anna).changes)])
    expect(merged.reviews).toContainEqual(row)
    expect(merged.colleagueReviews).toEqual([])
  })

  it('brings in notes and findings made by hand on the sources as they are called here, each once', () => {
    const passage = (sourceId: string, from: number) => ({
      sourceId,
      quote: 'It held',
      prefix: '',
      suffix: '',
      from,
      to: from + 5,
    })
    const note = {
      projectId: 'q',
      id: 'n',
      sourceId: 'x1',
      anchor: passage('x1', 0),
      note: 'Who?',
      tags: ['y'],
      at: 't',
    }
    const hand = {
      projectId: 'q',
      id: 'd',
      relation: 'match',
      a: passage('x1', 0),
      b: passage('x2', 0),
      at: 't',
    } as const
    const theirs = projectOf('q', {
      sources: [
        { ...source('x1', 'Other.', 'q'), sha256: 'hash of s1 in p' },
        source('x2', 'It broke.', 'q', 1),
      ],
      tags: [tag('y', 'scope', 'q')],
      annotations: [note, { ...note, id: 'n2' }],
      declared: [hand, { ...hand, id: 'd2', relation: 'conflict', a: hand.b, b: hand.a }],
    })
    // The id is taken by another note here.
    const here = {
      ...ours,
      annotations: [{ ...note, projectId: 'p', sourceId: 's1', anchor: null, note: 'Mine', tags: [] }],
    }
    const { changes, summary } = planMerge(here, theirs, me, anna)
    const merged = replay(here, [merging(changes)])
    expect(merged.annotations).toMatchObject([
      { id: 'n', note: 'Mine' },
      { id: 'n-2', note: 'Who?', sourceId: 's1', anchor: { sourceId: 's1' }, tags: ['t1'] },
    ])
    expect(merged.declared).toMatchObject([{ id: 'd', relation: 'match', a: { sourceId: 's1' } }])
    expect(summary).toMatchObject({ annotationsAdded: 1, declaredAdded: 1 })
    expect(planMerge(merged, theirs, me, anna).changes).toEqual([])
  })

  it('puts their own verdicts and reasons behind ours, and what they judged by them is called so here', () => {
    const grave = { id: 'g', label: 'Grave', meaning: 'conflict', key: '1', definition: '' } as const
    const irony = { id: 'i', label: 'Irony', letter: 'T', definition: '' }
    const codebook = { verdicts: [grave, ...DEFAULT_CODEBOOK.verdicts.slice(1)], reasons: [irony] }
    const theirs = projectOf('q', {
      reviews: [
        verdictOn('s1', 's2', 'q', { verdict: 'conflict', reason: null, choice: 'g' }),
        verdictOn('s1', 's3', 'q', { verdict: 'no-conflict', reason: 'i' }),
      ],
    })
    const file = { ...theirs, project: theirs.project && { ...theirs.project, codebook } }
    const { changes, summary } = planMerge(ours, file, me, anna)
    const merged = replay(ours, [merging(changes)])
    const { verdicts, reasons } = codebookOf(merged.project)
    expect(verdicts.slice(0, 3)).toEqual(DEFAULT_CODEBOOK.verdicts)
    // Our keys and letters stay ours.
    expect(verdicts[3]).toEqual({ ...grave, key: '4' })
    expect(reasons.at(-1)).toEqual({ ...irony, letter: '' })
    expect(new Set(merged.colleagueReviews.map(({ choice, reason }) => `${choice} ${reason}`))).toEqual(
      new Set(['g null', 'undefined i']),
    )
    expect(summary.choicesAdded).toBe(2)
    expect(planMerge(merged, file, me, anna).changes).toEqual([])
  })

  it('puts their tags under those that are here, and saved views beside ours', () => {
    const view = { id: 'v', name: 'Open', view: 'review', query: { open: true } } as const
    const theirs = projectOf('q', {
      tags: [tag('y', 'scope', 'q'), { ...tag('z', 'Harbour', 'q', 1), parentId: 'y', definition: 'Ports.' }],
    })
    const file = { ...theirs, project: theirs.project && { ...theirs.project, savedViews: [view] } }
    const merged = replay(ours, [merging(planMerge(ours, file, me, anna).changes)])
    expect(merged.tags[1]).toMatchObject({ name: 'Harbour', parentId: 't1', definition: 'Ports.' })
    expect(merged.project?.savedViews).toEqual([view])
    expect(planMerge(merged, file, me, anna).changes).toEqual([])
  })

  it('fills in a resolution that is not here, and keeps apart another one', () => {
    const resolution = { stands: 'a', why: 'Dated.', wouldChange: '', at: 't' } as const
    const file = projectOf('p', {
      reviews: [verdictOn('s1', 's2', 'p', { verdict: null, reason: null, resolution })],
    })
    const once = replay(ours, [merging(planMerge(ours, file, me, me).changes)])
    expect(once.reviews).toMatchObject([{ verdict: 'conflict', resolution }])
    const other = projectOf('p', {
      reviews: [verdictOn('s1', 's2', 'p', { resolution: { ...resolution, stands: 'b' } })],
    })
    const twice = replay(once, [merging(planMerge(once, other, me, me).changes)])
    expect(twice.reviews).toMatchObject([{ resolution }])
    expect(twice.colleagueReviews).toMatchObject([{ resolution: { stands: 'b' } }])
  })

  it('does not take two who have no id for one', () => {
    const file = projectOf('p', { reviews: [verdictOn('s1', 's3', 'p', {})] })
    const nobody = { id: '', name: '' }
    expect(planMerge(ours, file, nobody, nobody).summary).toMatchObject({ ownFilled: 0, colleaguesAdded: 1 })
  })
})

describe('merging any project into any other', () => {
  /** The other project’s rows under another id. */
  const renamed = (contents: ProjectContents, projectId: string): ProjectContents => ({
    projectId,
    project: contents.project && { ...contents.project, id: projectId },
    sources: contents.sources.map((row) => ({ ...row, projectId })),
    reviews: contents.reviews.map((row) => ({ ...row, projectId })),
    tags: contents.tags.map((row) => ({ ...row, projectId })),
    colleagueReviews: contents.colleagueReviews.map((row) => ({ ...row, projectId })),
    annotations: contents.annotations.map((row) => ({ ...row, projectId })),
    declared: contents.declared.map((row) => ({ ...row, projectId })),
    steps: [],
  })
  const reviewer = fc.constantFrom(me, anna, { id: '', name: '' })

  it('is one undoable step that keeps all of ours, brings all of theirs, and the second time changes nothing', () => {
    let changing = 0
    fc.assert(
      fc.property(generatedProject, generatedProject, reviewer, reviewer, (ours, theirs, us, them) => {
        const file = renamed(theirs, 'other')
        const { changes } = planMerge(ours, file, us, them)
        if (changes.length > 0) changing += 1
        const state = new ProjectReplay(ours)
        state.add(merging(changes))
        const merged = state.contents()

        for (const row of ours.sources) expect(merged.sources).toContainEqual(row)
        for (const row of ours.tags) expect(merged.tags).toContainEqual(row)
        for (const row of ours.annotations) expect(merged.annotations).toContainEqual(row)
        for (const row of ours.declared) expect(merged.declared).toContainEqual(row)
        for (const { note } of theirs.annotations) {
          expect(merged.annotations.some((row) => row.note === note)).toBe(true)
        }
        const labels = (contents: ProjectContents) =>
          codebookOf(contents.project).reasons.map(({ label }) => label)
        for (const label of labels(ours)) expect(labels(merged)).toContain(label)
        for (const row of ours.reviews) {
          const now = merged.reviews.find(({ key }) => key === row.key)
          if (row.verdict !== null) expect(now).toMatchObject({ verdict: row.verdict, reason: row.reason })
          if (row.note !== '') expect(now?.note).toBe(row.note)
          if (row.tags.length > 0) expect(now?.tags).toEqual(row.tags)
        }
        const isThere = ({ sha256, text }: SourceRecord) =>
          merged.sources.some((row) => row.sha256 === sha256 || row.text === text)
        for (const { sha256 } of theirs.sources) {
          expect(theirs.sources.some((row) => row.sha256 === sha256 && isThere(row))).toBe(true)
        }
        for (const row of [
          ...merged.sources,
          ...merged.tags,
          ...merged.reviews,
          ...merged.colleagueReviews,
          ...merged.annotations,
          ...merged.declared,
        ]) {
          expect(row.projectId).toBe(ours.projectId)
        }
        expect(planMerge(merged, file, us, them).changes).toEqual([])

        state.add(undo)
        expect({ ...state.contents(), steps: [] }).toEqual({ ...ours, steps: [] })
      }),
      { numRuns: 300, seed: 20_261_123 },
    )
    expect(changing).toBeGreaterThan(200)
  })
})
