import { describe, expect, it } from 'vitest'
import { drawnRows, rowsOf } from './sheet-window'

const THOUSANDS = rowsOf(Array.from({ length: 5_000 }, () => 40))

describe('rowsOf', () => {
  it('puts rows of any height one below the other', () => {
    expect(rowsOf([10, 30, 20]).tops).toEqual([0, 10, 40, 60])
    expect(rowsOf([]).tops).toEqual([0])
  })
})

describe('drawnRows', () => {
  it('draws what is in sight and a little more, however many rows there are', () => {
    const drawn = drawnRows(THOUSANDS, 40_000, 400, 1_005)
    expect(drawn[0]).toBe(994)
    expect(drawn.at(-1)).toBe(1_016)
  })

  it('keeps the row with the focus, in order, wherever the reader scrolls', () => {
    expect(drawnRows(THOUSANDS, 40_000, 400, 3)[0]).toBe(3)
    expect(drawnRows(THOUSANDS, 40_000, 400, 4_999).at(-1)).toBe(4_999)
    expect(drawnRows(THOUSANDS, 40_000, 400, -1)).not.toContain(-1)
  })

  it('goes by the rows’ own heights', () => {
    const rows = rowsOf([1_000, ...Array.from({ length: 20 }, () => 10)])
    expect(drawnRows(rows, 0, 100, 0)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(drawnRows(rows, 1_105, 10, 0)[0]).toBe(0)
    expect(drawnRows(rows, 1_105, 10, 0)).toContain(11)
  })

  it('stays inside the sheet', () => {
    expect(drawnRows(rowsOf([]), 0, 500, 0)).toEqual([])
    expect(drawnRows(rowsOf([40, 40]), 0, 500, 0)).toEqual([0, 1])
    expect(drawnRows(rowsOf([40, 40]), 9_999, 500, 0)).toEqual([0, 1])
  })
})
