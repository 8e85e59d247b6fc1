import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../claims/analyse-article'
import { compare } from '../compare'
import type { AnalysedArticle } from '../model/claim'
import type { Alignment } from '../model/comparison'
import { markMoved } from './moved-passages'

const SENTENCES = [
  'The harbour bridge was closed on Monday.',
  'Engineers found cracks in the northern tower.',
  'The mayor of Velden promised a new ferry.',
  'Fishermen asked for money from the province.',
  'A choir sang in the cathedral.',
] as const

function article(id: string, order: readonly number[]): AnalysedArticle {
  const text = order.map((index) => SENTENCES[index]).join(' ')
  return analyseArticle({ id, text, meta: {}, cutOverrides: [] })
}

/** Every sentence of `a` lined up with the same one of `b`. */
function lined(a: AnalysedArticle, orderA: readonly number[], b: AnalysedArticle, orderB: readonly number[]) {
  return orderA.map(
    (sentence, index): Alignment => ({
      a: a.claims.find((claim) => claim.sentence === index)?.id ?? '',
      b: b.claims.find((claim) => claim.sentence === orderB.indexOf(sentence))?.id ?? '',
      similarity: 1,
      relation: 'same',
    }),
  )
}

/** Which sentences are marked as moved. */
function moved(orderA: readonly number[], orderB: readonly number[]): readonly number[] {
  const a = article('a', orderA)
  const b = article('b', orderB)
  const marked = markMoved(lined(a, orderA, b, orderB), a, b)
  return orderA.filter((_, index) => marked[index]?.moved === true)
}

describe('markMoved', () => {
  it('marks nothing where both texts go the same way', () => {
    expect(moved([0, 1, 2, 3, 4], [0, 1, 2, 3, 4])).toEqual([])
    expect(moved([0, 2, 4], [0, 1, 2, 3, 4])).toEqual([])
  })

  it('marks the passage that was moved, not those that it passed', () => {
    expect(moved([0, 1, 2, 3, 4], [4, 0, 1, 2, 3])).toEqual([4])
    expect(moved([0, 1, 2, 3, 4], [1, 2, 3, 0, 4])).toEqual([0])
  })

  it('marks the same passage whichever text comes first', () => {
    const one = [0, 1, 2, 3]
    const other = [2, 3, 0, 1]
    const a = article('a', one)
    const b = article('b', other)
    const there = markMoved(lined(a, one, b, other), a, b)
    const back = markMoved(lined(b, other, a, one), b, a)
    const keys = (of: readonly Alignment[]): readonly string[] =>
      of.flatMap((found) => (found.moved === true ? [[found.a, found.b].sort().join(' ')] : [])).sort()
    expect(keys(there)).toHaveLength(2)
    expect(keys(back)).toEqual(keys(there))
  })

  it('leaves merely related claims alone', () => {
    const order = [0, 1]
    const a = article('a', order)
    const b = article('b', [1, 0])
    const related = lined(a, order, b, [1, 0]).map((found) => ({ ...found, relation: 'related' as const }))
    expect(markMoved(related, a, b).some((found) => found.moved)).toBe(false)
  })

  it('is part of a comparison', () => {
    const text = (order: readonly number[]): string => order.map((index) => SENTENCES[index]).join(' ')
    const { alignments, claims } = compare([
      { id: 'one', text: text([0, 1, 2, 3]), meta: {}, cutOverrides: [] },
      { id: 'two', text: text([3, 0, 1, 2]), meta: {}, cutOverrides: [] },
    ])
    const marked = alignments.filter((found) => found.moved)
    expect(marked).toHaveLength(1)
    expect(claims.find(({ id }) => id === marked[0]?.a)?.sentence).toBe(3)
  })
})
