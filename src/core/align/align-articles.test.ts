import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../claims/analyse-article'
import type { AnalysedArticle } from '../model/claim'
import { alignArticles, viewsOf } from './align-articles'

function article(id: string, text: string): AnalysedArticle {
  return analyseArticle({ id, text, meta: {}, cutOverrides: [] })
}

const HERALD = article(
  'herald',
  'The harbour bridge was closed on Monday. Engineers found cracks in the northern tower. The mayor of Velden promised a new ferry. A choir sang in the cathedral.',
)
const COURIER = article(
  'courier',
  'Engineers discovered cracks in the northern tower of the bridge. The harbour bridge was closed on Monday. Velden will get a new ferry, its mayor promised. The price of bread rose.',
)

function wordsOf(of: AnalysedArticle, id: string): string {
  return (
    viewsOf(of)
      .find((view) => view.claim.id === id)
      ?.terms.map((term) => term.lemma)
      .join(' ') ?? ''
  )
}

describe('alignArticles', () => {
  const alignments = alignArticles(HERALD, COURIER)

  it('puts the same claim first and says that it is the same', () => {
    const [first] = alignments
    expect(first?.relation).toBe('same')
    expect(wordsOf(HERALD, first?.a ?? '')).toContain('close')
    expect(wordsOf(COURIER, first?.b ?? '')).toContain('close')
  })

  it('tells reworded claims from merely related ones', () => {
    const cracks = alignments.find(
      ({ a, b }) => wordsOf(HERALD, a).includes('crack') && wordsOf(COURIER, b).includes('crack'),
    )
    expect(cracks?.relation).toBe('reworded')
  })

  it('leaves out claims that share nothing', () => {
    const choir = alignments.filter(({ a }) => wordsOf(HERALD, a).includes('choir'))
    expect(choir).toEqual([])
  })

  it('falls in likeness from first to last', () => {
    const order = alignments.map(({ similarity }) => similarity)
    expect(order).toEqual([...order].sort((x, y) => y - x))
  })

  it('keeps eight partners and more of a claim', () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `The northern bridge of Velden was painted by crew ${index + 1}.`,
    )
    const one = article('one', 'The northern bridge of Velden was painted.')
    const many = article('many', lines.join(' '))
    expect(alignArticles(one, many).length).toBeGreaterThanOrEqual(8)
  })
})
