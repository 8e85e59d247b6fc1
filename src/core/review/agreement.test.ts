import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf } from './agreement'

/** The pairs that a table of counts stands for. */
function pairsOf(table: readonly (readonly number[])[]): (readonly [number, number])[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, (): readonly [number, number] => [i, j])),
  )
}

describe('Cohen’s kappa', () => {
  it('is that of the textbook: 20 and 15 the same, 5 and 10 not', () => {
    const { count, observed, expected, kappa, table } = agreementOf(
      pairsOf([
        [20, 5],
        [10, 15],
      ]),
      2,
    )
    expect(count).toBe(50)
    expect(table).toEqual([
      [20, 5],
      [10, 15],
    ])
    expect(observed).toBeCloseTo(0.7)
    expect(expected).toBeCloseTo(0.5)
    expect(kappa).toBeCloseTo(0.4)
  })

  it('tells apart two tables with the same share of agreement', () => {
    const even = agreementOf(
      pairsOf([
        [45, 15],
        [25, 15],
      ]),
      2,
    )
    const skewed = agreementOf(
      pairsOf([
        [25, 35],
        [5, 35],
      ]),
      2,
    )
    expect(even.observed).toBeCloseTo(skewed.observed ?? 0)
    expect(even.kappa).toBeCloseTo(0.1304, 4)
    expect(skewed.kappa).toBeCloseTo(0.2593, 4)
  })

  it('is one where they always agree, and none where there is nothing to explain', () => {
    expect(
      agreementOf(
        pairsOf([
          [3, 0],
          [0, 4],
        ]),
        2,
      ),
    ).toMatchObject({ kappa: 1, interval: [1, 1] })
    expect(
      agreementOf(
        pairsOf([
          [3, 0],
          [0, 0],
        ]),
        2,
      ),
    ).toMatchObject({ kappa: null, observed: 1 })
    expect(agreementOf([], 3)).toMatchObject({ count: 0, kappa: null, observed: null, interval: null })
    expect(
      agreementOf(
        [
          [0, 9],
          [-1, 0],
          [0.5, 0],
        ],
        2,
      ).count,
    ).toBe(0)
  })

  it('has the interval that the slope of kappa in each cell gives (delta method, worked out by differences)', () => {
    const cell = fc.integer({ min: 1, max: 40 })
    const row = fc.tuple(cell, cell, cell)
    fc.assert(
      fc.property(fc.tuple(row, row, row), (table) => {
        const { kappa, interval, count } = agreementOf(pairsOf(table), 3)
        const shares = table.map((cells) => cells.map((value) => value / count))
        const kappaOf = (p: readonly (readonly number[])[]) => {
          const total = p.flat().reduce((sum, value) => sum + value, 0)
          const po = p.reduce((sum, cells, i) => sum + (cells[i] ?? 0), 0) / total
          const pe = p.reduce((sum, cells, i) => {
            const across = cells.reduce((all, value) => all + value, 0)
            const down = p.reduce((all, other) => all + (other[i] ?? 0), 0)
            return sum + (across * down) / (total * total)
          }, 0)
          return (po - pe) / (1 - pe)
        }
        const STEP = 1e-6
        const moved = (i: number, j: number, by: number) =>
          shares.map((cells, r) => cells.map((value, c) => (r === i && c === j ? value + by : value)))
        let mean = 0
        let square = 0
        for (const [i, cells] of shares.entries()) {
          for (const [j, share] of cells.entries()) {
            const slope = (kappaOf(moved(i, j, STEP)) - kappaOf(moved(i, j, -STEP))) / (2 * STEP)
            mean += share * slope
            square += share * slope * slope
          }
        }
        const reach = 1.959964 * Math.sqrt((square - mean * mean) / count)
        expect(kappa).toBeCloseTo(kappaOf(shares), 9)
        if (interval && kappa !== null && interval[1] < 1 && interval[0] > -1) {
          expect(interval[1] - kappa).toBeCloseTo(reach, 5)
          expect(kappa - interval[0]).toBeCloseTo(reach, 5)
        }
      }),
    )
  })
})
