import { describe, expect, it } from 'vitest'
import { type FindingReview, judgedPoints } from '../../../core'
import { linesByTag, plainLines } from './matrix-lines'
import { type MatrixRow, type MatrixWish, matrixRows, orderedRows } from './matrix-rows'
import { comparedTexts, reviewOf, rowOf, wordsIn } from './overview-fixture'
import { targetOfCell } from './target-of-cell'

const comparison = comparedTexts()
const wordsOf = wordsIn(comparison)

function rows(reviews: ReadonlyMap<string, FindingReview> = new Map()): readonly MatrixRow[] {
  const { findings } = comparison
  const { points } = judgedPoints(comparison, findings, reviews)
  return matrixRows({ points, findings, reviews, tagOrder: ['t2', 't1'], wordsOf })
}

function rowAbout(words: string, of = rows()): MatrixRow {
  const row = of.find((one) => one.words.includes(words))
  if (!row) throw new RangeError(`no row about ${words}`)
  return row
}

describe('matrixRows', () => {
  it('names a point by what the first source says, and counts its states', () => {
    const bridge = rowAbout('bridge')
    expect(bridge.words).toContain('was closed on Monday')
    expect(bridge.counts).toEqual({ says: 2, denies: 1, differs: 0, silent: 0, 'not-covered': 0 })
    expect(rowAbout('fire').counts).toMatchObject({ says: 1, differs: 1 })
  })

  it('has the conflicts that stand, and which of them are still open', () => {
    const { conflicts, open } = rowAbout('bridge')
    expect(conflicts.length).toBeGreaterThan(0)
    expect(open).toBe(conflicts.length)
    const first = conflicts[0]
    if (!first) throw new RangeError('no conflict')
    const confirmed = rowAbout(
      'bridge',
      rows(new Map([[first.id, reviewOf(first, { verdict: 'conflict' })]])),
    )
    expect(confirmed.open).toBe(open - 1)
    const cleared = new Map(conflicts.map((one) => [one.id, reviewOf(one, { verdict: 'no-conflict' })]))
    expect(rowAbout('bridge', rows(cleared)).conflicts).toEqual([])
  })

  it('has the tags of its findings in their order', () => {
    const first = rowAbout('bridge').conflicts[0]
    if (!first) throw new RangeError('no conflict')
    const tagged = new Map([[first.id, reviewOf(first, { tags: ['t1', 't2', 'gone'] })]])
    expect(rowAbout('bridge', rows(tagged)).tags).toEqual(['t2', 't1'])
    expect(rowAbout('fire', rows(tagged)).tags).toEqual([])
  })
})

const AGREED = rowOf('10', ['says', 'says', 'says'])
const DENIED = rowOf('20', ['says', 'denies', 'silent'])
const DIFFERS = rowOf('5', ['not-covered', 'says', 'differs'])
const ALL = [DIFFERS, DENIED, AGREED]
const ANY: MatrixWish = { order: 'disagreement', onlyDisagreement: false, words: '' }
const words = (id: string) => (id === 's1:20-99' ? 'Not a Bridge' : 'else')

describe('orderedRows', () => {
  it('puts conflicts before denials, denials before differences, differences before agreement', () => {
    const conflict = rowOf('90', ['says', 'differs'], { conflicts: comparison.findings.slice(0, 1) })
    expect(orderedRows([...ALL, conflict], ANY, words)).toEqual([conflict, DENIED, DIFFERS, AGREED])
  })

  it('follows the texts, or the number of sources that speak', () => {
    expect(orderedRows(ALL, { ...ANY, order: 'text' }, words)).toEqual([AGREED, DENIED, DIFFERS])
    expect(orderedRows(ALL, { ...ANY, order: 'sources' }, words)).toEqual([AGREED, DENIED, DIFFERS])
  })

  it('leaves out what is not asked for', () => {
    expect(orderedRows(ALL, { ...ANY, onlyDisagreement: true }, words)).toEqual([DENIED, DIFFERS])
    expect(orderedRows(ALL, { ...ANY, words: ' bridge' }, words)).toEqual([DENIED])
  })
})

describe('lines', () => {
  it('stand under each of their tags, those without one last', () => {
    const both = rowOf('1', ['says', 'says'], { tags: ['t2', 't1'] })
    const lines = linesByTag([AGREED, both], ['t2', 't3', 't1'])
    expect(
      lines.map((line) => (line.kind === 'tag' ? `${line.tagId}: ${line.count}` : line.row.point.id)),
    ).toEqual(['t2: 1', '1', 't1: 1', '1', 'null: 1', '10'])
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    expect(plainLines([AGREED, both]).map(({ kind }) => kind)).toEqual(['point', 'point'])
  })
})

describe('targetOfCell', () => {
  it('is the conflict that the source has part in', () => {
    const bridge = rowAbout('bridge')
    const target = targetOfCell(bridge, 's1')
    const shown = bridge.conflicts.find(({ id }) => target?.show === 'finding' && id === target.id)
    expect([shown?.a.articleId, shown?.b.articleId]).toContain('s1')
    expect(targetOfCell(bridge, null)).toEqual({ show: 'finding', id: bridge.conflicts[0]?.id })
  })

  it('is what the source says where nothing conflicts, and the point where it is silent', () => {
    expect(targetOfCell(AGREED, 's2')).toEqual({ show: 'claim', id: 's2:10-99' })
    expect(targetOfCell(DENIED, 's2')).toEqual({ show: 'claim', id: 's0:20-99' })
    expect(targetOfCell(rowOf('1', []), null)).toBeNull()
  })
})
