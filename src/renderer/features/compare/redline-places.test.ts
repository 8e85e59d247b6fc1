import { describe, expect, it } from 'vitest'
import { compare, redline } from '../../../core'
import { linksOf } from './claim-marks'
import { changeWords, nextChange, redlineMarks, rowAt, shareWords, twoVersions } from './redline-places'

const A = 'Rain fell on Velden all night.\n\nThe harbour bridge in Velden was closed on Monday.'
const B = 'Rain fell on Velden all night.\n\nThe harbour bridge in Velden was not closed on Monday.'
const ROWS = redline({ text: A, cuts: [] }, { text: B, cuts: [] }).rows

describe('rowAt', () => {
  it('finds the paragraph of a place in the second text', () => {
    expect(rowAt(ROWS, 0)).toBe(0)
    expect(rowAt(ROWS, B.indexOf('Velden all'))).toBe(0)
    expect(rowAt(ROWS, B.indexOf('The harbour'))).toBe(1)
    expect(rowAt(ROWS, B.length - 1)).toBe(1)
    expect(rowAt([], 3)).toBeNull()
  })

  it('passes over paragraphs that only the first text has', () => {
    const rows = redline(
      { text: 'Old words.\n\nBoth have this.', cuts: [] },
      { text: 'Both have this.', cuts: [] },
    )
    expect(rows.rows).toHaveLength(2)
    expect(rowAt(rows.rows, 4)).toBe(1)
  })
})

describe('redlineMarks', () => {
  const comparison = compare(
    [A, B].map((text, index) => ({ id: `s${index}`, text, meta: {}, cutOverrides: [] })),
  )
  const conflict = comparison.findings.find(({ kind }) => kind === 'contradiction')
  const links = linksOf(comparison)

  it('puts a conflict at the paragraph in which the second source speaks of it, whichever is the second', () => {
    expect(conflict).toBeDefined()
    const of = (pair: readonly [string, string], rows = ROWS) =>
      redlineMarks(rows, links, comparison.claims, pair).get(1)
    expect(of(['s0', 's1'])).toContainEqual({ findingId: conflict?.id, kind: 'conflict' })
    const turned = redline({ text: B, cuts: [] }, { text: A, cuts: [] }).rows
    expect(of(['s1', 's0'], turned)).toContainEqual({ findingId: conflict?.id, kind: 'conflict' })
  })

  it('has no mark for findings with other sources', () => {
    expect(redlineMarks(ROWS, links, comparison.claims, ['s0', 'other']).size).toBe(0)
    expect(redlineMarks(ROWS, links, comparison.claims, ['other', 's1']).size).toBe(0)
  })
})

describe('nextChange', () => {
  it('goes from one to the next and stops at the ends', () => {
    expect(nextChange(3, null, 1)).toBe(0)
    expect(nextChange(3, null, -1)).toBe(2)
    expect(nextChange(3, 0, 1)).toBe(1)
    expect(nextChange(3, 2, 1)).toBeNull()
    expect(nextChange(3, 0, -1)).toBeNull()
    expect(nextChange(0, null, 1)).toBeNull()
    expect(nextChange(0, null, -1)).toBeNull()
  })
})

describe('what is said', () => {
  it('tells both sides of a change, or the one that there is', () => {
    expect(changeWords({ onlyA: 'open', onlyB: 'closed' }, 1, 4, ['A', 'C'])).toBe(
      'Change 2 of 4, only in A: “open”; only in C: “closed”',
    )
    expect(changeWords({ onlyA: '', onlyB: 'daily' }, 0, 1, ['A', 'B'])).toBe(
      'Change 1 of 1, only in B: “daily”',
    )
  })

  it('does not round a change away', () => {
    expect(shareWords(1)).toBe('100 % of the words in common')
    expect(shareWords(0.999)).toBe('99 % of the words in common')
    expect(shareWords(0.804)).toBe('80 % of the words in common')
  })
})

describe('twoVersions', () => {
  const comparison = compare([A, B].map((text, i) => ({ id: `s${i}`, text, meta: {}, cutOverrides: [] })))

  it('offers two sources that carry one text, where there are others than those on screen', () => {
    const copied = { ...comparison, copies: [['s1', 's3', 's4']] }
    expect(twoVersions(copied, ['s0', 's1'])).toEqual(['s1', 's3'])
    expect(twoVersions(copied, ['s1', 's3'])).toBeNull()
    expect(twoVersions(null, ['s0', 's1'])).toBeNull()
  })
})
