import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../claims/analyse-article'
import type { Article } from '../model/article'
import { EVERY_RULE } from './judging'
import { pairFindings } from './pair-findings'

function read(id: string, text: string): Parameters<typeof pairFindings>[0] {
  const article: Article = { id, text, meta: {}, cutOverrides: [] }
  return { article, analysed: analyseArticle(article) }
}

describe('kept alignments', () => {
  it('call the same only what has the same words in the same forms', () => {
    const relation = (a: string, b: string): string | undefined =>
      pairFindings(read('a', a), read('b', b), EVERY_RULE).alignments[0]?.relation
    expect(relation('The “old” bridge was closed.', 'The "old" bridge was closed.')).toBe('same')
    expect(relation('The old bridge was closed.', 'The old bridge is closed.')).toBe('reworded')
    expect(relation('The lamps on the pier were working.', 'The lamps on the pier were dark.')).toBe(
      'reworded',
    )
  })

  it('are the nearest few of each claim, and every one with a finding', () => {
    const numbers = [11, 12, 13, 14, 15, 16, 17, 18]
    const lines = numbers.map((count) => `The northern bridge of Velden has ${count} lamps.`)
    const result = pairFindings(read('a', lines.join(' ')), read('b', lines.join(' ')), EVERY_RULE)
    const kept = new Set(result.alignments.map(({ a, b }) => `${a} ${b}`))
    expect(result.findings.length).toBeGreaterThan(0)
    expect(result.findings.filter(({ a, b }) => !kept.has(`${a.claimId} ${b.claimId}`))).toEqual([])

    const plain = lines.map((line) => line.replace(/ \d+/, ''))
    const many = pairFindings(read('a', plain.join(' ')), read('b', plain.join(' ')), EVERY_RULE).alignments
    const ofFirst = many.filter(({ a }) => a === many[0]?.a)
    expect(ofFirst.length).toBeGreaterThanOrEqual(3)
    expect(many.length).toBeLessThan(plain.length ** 2)
  })
})
