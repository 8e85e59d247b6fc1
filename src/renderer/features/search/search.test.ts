import { describe, expect, it } from 'vitest'
import { compare } from '../../../core'
import type { AnnotationRecord, ReviewRecord, SourceRecord, TagRecord } from '../../../project'
import { searchTexts } from '../../engine/search-texts'
import { type SearchMatter, searchItems } from './search-items'
import { context, foundWords, searchGroups } from './search-results'
import { NO_SEARCH, queryOf, type SearchPlace, wishOf } from './search-wish'

const TEXTS = [
  'The harbour bridge in Velden was closed on Monday.\nThe fire in Velden destroyed 40 houses.',
  'The harbour bridge in Velden was not closed on Monday.\nThe fire in Velden destroyed 25 houses.',
] as const

function sourceOf(text: string, index: number): SourceRecord {
  return {
    id: `s${index}`,
    projectId: 'p',
    position: index,
    text,
    meta: { date: `2024-05-${17 + index}`, title: `Paper ${index}`, publisher: 'The Velden Post' },
    cutOverrides: [],
    fileName: null,
    sha256: '',
    notes: [],
    importedAt: '2024-05-20T00:00:00.000Z',
  }
}

const sources = TEXTS.map(sourceOf)
const comparison = compare(
  sources.map(({ id, text, meta, cutOverrides }) => ({ id, text, meta, cutOverrides })),
)
const conflict = comparison.findings.find(({ kind }) => kind === 'contradiction')
if (!conflict) throw new Error('the two sources have no conflict')

const anchors = [conflict.a, conflict.b].map(({ articleId, quote, from, to }) => {
  return { sourceId: articleId, quote, from, to, prefix: '', suffix: '' }
})
const [first, second] = anchors
if (!first || !second) throw new Error('a finding has two sides')

const review: ReviewRecord = {
  projectId: 'p',
  key: conflict.id,
  verdict: 'conflict',
  reason: null,
  tags: ['t1'],
  note: 'Ask the harbour master',
  anchors: [first, second],
  kindWhenJudged: conflict.kind,
  resolution: { stands: 'a', why: 'The log of the lock says so', wouldChange: 'Another log', at: '' },
}
const annotation: AnnotationRecord = {
  id: 'n1',
  projectId: 'p',
  sourceId: 's1',
  anchor: second,
  note: 'Who counted the houses?',
  tags: ['t1'],
  at: '',
}
const tags: readonly TagRecord[] = [
  { id: 't1', projectId: 'p', name: 'Harbour', colour: 'tag-1', position: 0, definition: 'ships and quays' },
  { id: 't2', projectId: 'p', name: 'Fire brigade', colour: 'tag-2', position: 1 },
]
const matter: SearchMatter = { sources, reviews: [review], annotations: [annotation], tags, comparison }

function find(words: string, where: SearchPlace = 'everything') {
  const items = searchItems(matter, where)
  const answer = searchTexts(
    items.map(({ text }) => text),
    { ...NO_SEARCH, words },
    100,
  )
  if ('problem' in answer) throw new Error(answer.problem)
  return searchGroups(answer, items, sources, comparison)
}

describe('what is found', () => {
  it('is grouped by source, then notes, then tags, with counts', () => {
    const groups = find('harbour')
    expect(groups.map(({ letter, name, count }) => [letter, name, count])).toEqual([
      ['A', 'Paper 0', 1],
      ['B', 'Paper 1', 1],
      [null, 'Notes on findings', 1],
      [null, 'Tags', 2],
    ])
    expect(foundWords(groups)).toBe('Five places in two sources, notes on findings, tags')
  })

  it('leads from a text to the passage, and to the claim that it stands in', () => {
    const [place] = find('houses', 'texts').flatMap(({ results }) => results)
    const from = TEXTS[0].indexOf('houses')
    expect(place?.target.passage).toEqual({ sourceId: 's0', span: { from, to: from + 6 } })
    const claimId = place?.target.compare?.show === 'claim' ? place.target.compare.id : ''
    const claim = comparison.claims.find(({ id }) => id === claimId)
    expect(TEXTS[0].slice(claim?.spans[0]?.from, claim?.spans.at(-1)?.to)).toContain('destroyed 40 houses')
  })

  it('leads from a note to its finding, or its passage', () => {
    const [note] = find('harbour master', 'notes').flatMap(({ results }) => results)
    expect(note).toMatchObject({ label: 'Note on a finding', target: { compare: { id: conflict.id } } })
    expect(note?.about).toContain(conflict.a.quote)
    const [reading] = find('log of the lock', 'notes').flatMap(({ results }) => results)
    expect(reading?.label).toBe('Why a reading stands')
    const [passage] = find('who counted', 'notes').flatMap(({ results }) => results)
    expect(passage?.target.passage).toEqual({ sourceId: 's1', span: { from: second.from, to: second.to } })
  })

  it('leads from a tag to all that it is given to, and says where it is given to nothing', () => {
    const labels = (words: string) =>
      find(words, 'tags').flatMap(({ results }) => results.map(({ label }) => label))
    expect(labels('quays')).toEqual(['Tag of a finding', 'Tag of a passage'])
    expect(labels('brigade')).toEqual(['Tag that is given to nothing'])
  })

  it('leads to the passage where the finding is no longer there', () => {
    const items = searchItems({ ...matter, comparison: null }, 'notes')
    expect(items.find(({ label }) => label === 'Note on a finding')?.target).toEqual({
      passage: { sourceId: first.sourceId, span: { from: first.from, to: first.to } },
      compare: null,
    })
  })

  it('is in claims each by itself, and in details of a source', () => {
    for (const { text } of searchItems(matter, 'claims')) expect(text).not.toContain('\n')
    expect(find('velden post').flatMap(({ results }) => results.map(({ label }) => label))).toEqual([
      'Publisher',
      'Publisher',
    ])
  })

  it('is nothing, in words', () => {
    expect(foundWords(find('zeppelin'))).toBe('Nothing found')
  })
})

describe('the context of a place', () => {
  it('is its line, cut at words', () => {
    const text = `other line\n${'word '.repeat(60)}HERE ${'after '.repeat(60)}\nnext line`
    const at = text.indexOf('HERE')
    const { before, lit, after } = context(text, at, at + 4)
    expect(lit).toBe('HERE')
    expect(before).toMatch(/^…word (?:word )+$/u)
    expect(after).toMatch(/^ (?:after )+after…$/u)
    expect(text).toContain(`${before.slice(1)}${lit}${after.slice(0, -1)}`)
  })

  it('has no ellipsis where the line is short', () => {
    expect(context('a\nb c d\ne', 4, 5)).toEqual({ before: 'b ', lit: 'c', after: ' d' })
  })
})

describe('a search that is kept', () => {
  it('is read as it was', () => {
    const wish = { ...NO_SEARCH, words: 'a', isPattern: true, where: 'notes', openIn: 'compare' } as const
    expect(wishOf(queryOf(wish))).toEqual(wish)
  })

  it('is a new one where it is of another version', () => {
    expect(wishOf({ words: 7, where: 'moon' })).toEqual(NO_SEARCH)
    expect(wishOf(undefined)).toEqual(NO_SEARCH)
  })
})
