import { describe, expect, it } from 'vitest'
import { judgedPoints, tableAsCsv } from '../../../core'
import { matrixRows } from './matrix-rows'
import { matrixData, matrixTable, pairData, pairTable } from './overview-data'
import { comparedTexts, reviewOf, TEXTS, wordsIn } from './overview-fixture'
import { pairCells } from './pair-cells'
import type { Overview } from './use-overview'

const comparison = comparedTexts()
const { findings } = comparison
const conflict = findings.find(({ kind, a }) => kind === 'contradiction' && a.quote.includes('bridge'))
if (!conflict) throw new RangeError('no conflict')
const reviews = new Map([[conflict.id, reviewOf(conflict, { verdict: 'conflict', tags: ['t1'] })]])
const wordsOf = wordsIn(comparison)
const { points, pairs } = judgedPoints(comparison, findings, reviews)
const rows = matrixRows({ points, findings, reviews, tagOrder: ['t1'], wordsOf })
const overview: Overview = {
  projectName: 'Velden',
  comparison: {
    ...comparison,
    notAnalysed: [{ articles: ['s2'], reason: 'stopped', message: 'Stopped.' }],
  },
  sources: TEXTS.map((_, i) => ({
    id: `s${i}`,
    letter: 'ABC'.charAt(i),
    name: `Paper ${i}`,
    date: null,
    sameAs: [],
  })),
  tags: [{ id: 't1', projectId: 'p', name: 'Bridge', colour: 'tag-1', position: 0 }],
  rows,
  pairs,
  findings,
  reviews,
  claimOf: (id) => comparison.claims.find((claim) => claim.id === id),
  wordsOf,
  nameOf: (key) => key,
}

describe('matrix as a table', () => {
  const [head, ...lines] = matrixTable(rows, overview)
  it('has two columns for each source, the state and the words', () => {
    expect(head).toHaveLength(5 + 2 * 3)
    const bridge = lines.find(([, words]) => String(words).includes('bridge'))
    expect(bridge?.slice(4)).toEqual([
      'Bridge',
      'says',
      expect.stringContaining('was closed'),
      'denies',
      expect.stringContaining('was not closed'),
      'says',
      expect.stringContaining('was closed'),
    ])
    expect(bridge?.[3]).toBe(1)
  })

  it('is a row for each point in CSV', () => {
    expect(
      tableAsCsv([head ?? [], ...lines])
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(rows.length + 1)
  })
})

describe('matrix as data', () => {
  it('has every claim at its place, the verdicts, and what was not analysed', () => {
    const data = JSON.parse(matrixData(rows, overview))
    expect(data.points).toHaveLength(rows.length)
    for (const point of data.points) {
      for (const { source, claims } of point.cells) {
        for (const { words, spans } of claims) {
          const text = TEXTS[Number(source.slice(1))] ?? ''
          expect(text.slice(spans[0].from, spans.at(-1).to)).toBe(words)
        }
      }
    }
    expect(JSON.stringify(data)).toContain(`{"id":"${conflict.id}","verdict":"conflict"}`)
    expect(data.notAnalysed).toHaveLength(1)
  })
})

describe('pairs', () => {
  const cells = pairCells(pairs, findings, reviews, overview.comparison)
  it('are a table with figures and what was not analysed', () => {
    const [head, first, second] = pairTable(cells, overview)
    expect(head).toHaveLength(9)
    expect(first?.slice(0, 6)).toEqual(['A: Paper 0', 'B: Paper 1', 2, 0, 1, 1])
    expect(second?.at(-1)).toBe('Stopped.')
  })

  it('are data that name the conflicts', () => {
    const data = JSON.parse(pairData(cells, overview))
    expect(JSON.stringify(data.pairs)).toContain(`["${conflict.id}"`)
    expect(data.format).toBe('counterclaim-source-pairs')
  })
})
