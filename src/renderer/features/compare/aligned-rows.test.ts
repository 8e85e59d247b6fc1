import { describe, expect, it } from 'vitest'
import { type Claim, compare, judgedPoints } from '../../../core'
import { type AlignedRow, alignedRows, rowOfClaims } from './aligned-rows'
import { linksOf } from './claim-marks'

const LINK = 'There is no ferry link between Marsk and Oland.'
const OPEN = 'A ferry link between Marsk and Oland is open.'
const BOATS = 'The storm destroyed 40 boats in the harbour.'
const FEWER = 'The storm destroyed 25 boats in the harbour.'
const BREAD = 'Bread became dearer this week in all shops.'

function rowsOf(texts: readonly string[], withAlone = false, shown = texts.map((_, i) => `s${i}`)) {
  const articles = texts.map((text, i) => ({
    id: `s${i}`,
    text,
    meta: { date: '2024-05-17' },
    cutOverrides: [],
  }))
  const comparison = compare(articles)
  const { points } = judgedPoints(comparison, comparison.findings, new Map(), { withAlone: true })
  const input = { points, claims: comparison.claims, links: linksOf(comparison), shown, withAlone }
  const rows = alignedRows({ ...input, notAnalysed: comparison.notAnalysed })
  const words = (claim: Claim) =>
    claim.spans.map(({ from, to }) => texts[Number(claim.articleId.slice(1))]?.slice(from, to)).join(' … ')
  const show = ({ cells }: AlignedRow) =>
    cells.map(({ claims }) => claims.map(({ claim }) => words(claim)).join(' / '))
  return { rows, input, show, findings: comparison.findings }
}

const plain = (text: string) => text.replace(/\.$/u, '')

describe('alignedRows', () => {
  it('puts what the sources say on a point beside each other, as the base goes on', () => {
    const { rows, show } = rowsOf([`${LINK} ${BOATS}`, `${FEWER} ${OPEN}`])
    expect(rows.map(show)).toEqual([
      [plain(LINK), plain(OPEN)],
      [plain(BOATS), plain(FEWER)],
    ])
    const other = rowsOf([`${LINK} ${BOATS}`, `${FEWER} ${OPEN}`], false, ['s1', 's0'])
    expect(other.rows.map(other.show)).toEqual([
      [plain(FEWER), plain(BOATS)],
      [plain(OPEN), plain(LINK)],
    ])
  })

  it('marks each claim as it stands to the others, with the finding that it leads to', () => {
    const { rows, findings } = rowsOf([LINK, OPEN])
    const cells = rows[0]?.cells ?? []
    expect(cells.map(({ claims }) => claims[0]?.mark)).toEqual(['conflict', 'conflict'])
    expect(cells.map(({ claims }) => claims[0]?.findingId)).toEqual([findings[0]?.id, findings[0]?.id])
    expect(cells[1]?.state).toBe('denies')
  })

  it('has what only one source says where that is wanted, in its place in that source', () => {
    const texts = [`${LINK} ${BOATS}`, `${OPEN} ${BREAD} ${FEWER}`]
    expect(rowsOf(texts).rows).toHaveLength(2)
    const { rows, show } = rowsOf(texts, true)
    expect(rows.map(show)).toEqual([
      [plain(LINK), plain(OPEN)],
      ['', plain(BREAD)],
      [plain(BOATS), plain(FEWER)],
    ])
    expect(rows[1]?.cells[1]?.claims[0]).toMatchObject({ mark: 'only', findingId: null })
    const first = rowsOf([LINK, `${BREAD} ${OPEN}`], true)
    expect(first.rows.map(first.show)[0]).toEqual(['', plain(BREAD)])
  })

  it('keeps to the sources on screen', () => {
    const { rows, show } = rowsOf([`${LINK} ${BOATS}`, OPEN, FEWER], false, ['s0', 's1'])
    expect(rows.map(show)).toEqual([[plain(LINK), plain(OPEN)]])
  })

  it('does not call silent what was not compared with those that speak', () => {
    const { input, rows } = rowsOf([`${LINK} ${BREAD}`, OPEN], true)
    const missing = { articles: ['s0', 's1'], reason: 'stopped', message: '' } as const
    const states = (all: readonly AlignedRow[]) => all.map(({ cells }) => cells[1]?.state)
    expect(states(rows)).toEqual(['denies', 'not-covered'])
    expect(states(alignedRows({ ...input, notAnalysed: [missing] }))).toEqual(['denies', 'not-analysed'])
  })
})

describe('rowOfClaims', () => {
  it('is the row with both claims, else with one, else none', () => {
    const { rows } = rowsOf([`${LINK} ${BOATS}`, `${OPEN} ${FEWER}`])
    const id = (row: number, column: number) => rows[row]?.cells[column]?.claims[0]?.claim.id ?? ''
    expect(rowOfClaims(rows, id(1, 0), id(1, 1))).toBe(1)
    expect(rowOfClaims(rows, id(0, 1), 'gone')).toBe(0)
    expect(rowOfClaims(rows, 'gone', 'gone too')).toBe(-1)
  })
})
