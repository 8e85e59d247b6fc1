import { describe, expect, it } from 'vitest'
import { judgedPoints } from '../../../core'
import { comparedTexts, reviewOf } from './overview-fixture'
import { cellOf, pairCells, pairWords } from './pair-cells'

const comparison = comparedTexts()
const { findings } = comparison
const { pairs } = judgedPoints(comparison, findings, new Map())

describe('pairCells', () => {
  it('counts points and the conflicts that stand, for each two sources', () => {
    const cells = pairCells(pairs, findings, new Map(), comparison)
    const cell = cellOf(cells, 's1', 's0')
    expect(cell).toMatchObject({ a: 's0', b: 's1', shared: 2, same: 0, differs: 1, denies: 1, judged: 0 })
    expect(cell?.conflicts).toHaveLength(2)
    expect(cellOf(cells, 's0', 's2')).toMatchObject({ shared: 1, same: 1, conflicts: [], missing: null })
    expect(cellOf(cells, 's0', 's0')).toBeUndefined()
  })

  it('goes by the verdicts', () => {
    const conflicts = cellOf(pairCells(pairs, findings, new Map(), comparison), 's0', 's1')?.conflicts ?? []
    const reviews = new Map(
      conflicts.map((one, i) => [one.id, reviewOf(one, { verdict: i === 0 ? 'conflict' : 'no-conflict' })]),
    )
    const judged = cellOf(pairCells(pairs, findings, reviews, comparison), 's0', 's1')
    expect(judged?.conflicts.map(({ id }) => id)).toEqual([conflicts[0]?.id])
    expect(judged?.judged).toBe(1)
  })

  it('says of two that were not compared that they were not', () => {
    const cells = pairCells(pairs, findings, new Map(), {
      notAnalysed: [
        { articles: ['s0', 's2'], reason: 'stopped', message: 'Stopped.' },
        { articles: ['s1'], reason: 'too-large', message: 'Too long.' },
      ],
    })
    expect(cells.map(({ missing }) => missing)).toEqual(['Too long.', 'Stopped.', 'Too long.'])
  })

  it('takes a conflict of three sources for one of each two', () => {
    const first = findings.find(({ kind, b }) => kind === 'contradiction' && b.articleId === 's1')
    if (!first) throw new RangeError('no conflict')
    const third = { ...first.b, articleId: 's2' }
    const cells = pairCells(pairs, [{ ...first, third }], new Map(), comparison)
    expect(cells.map(({ conflicts }) => conflicts.length)).toEqual([1, 1, 1])
  })
})

describe('copies of one text', () => {
  it('have the conflicts of their voice where they print its passage', () => {
    const first = findings.find(({ kind, b }) => kind === 'contradiction' && b.articleId === 's1')
    if (!first) throw new RangeError('no conflict')
    const copied = { ...first, also: [{ ...first.b, articleId: 's2' }] }
    const counts = (copies: readonly (readonly string[])[]) =>
      pairCells(pairs, [copied], new Map(), { notAnalysed: [], copies }).map(
        ({ conflicts }) => conflicts.length,
      )
    expect(counts([['s1', 's2']])).toEqual([1, 1, 0])
    expect(counts([])).toEqual([1, 0, 0])
  })
})

describe('pairWords', () => {
  it('names only what there is', () => {
    const cells = pairCells(pairs, findings, new Map(), comparison)
    expect(cells.map(pairWords)).toEqual(['1 differ, 1 denied', '1 the same', '1 denied'])
    const [cell] = cells
    expect(cell && pairWords({ ...cell, shared: 0 })).toBe('no shared point')
  })
})
