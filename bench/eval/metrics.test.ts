import { describe, expect, it } from 'vitest'
import { areaUnderCurve, averagePrecision, quality } from './metrics'

describe('quality', () => {
  it('gives precision, recall and their harmonic mean', () => {
    expect(quality(4, 3, 6)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 })
  })

  it('is nought, not undefined, where nothing was found or wanted', () => {
    expect(quality(0, 0, 5)).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(quality(5, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})

describe('areaUnderCurve', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    expect(areaUnderCurve([3, 2], [1, 0])).toBe(1)
    expect(areaUnderCurve([0], [1])).toBe(0)
    expect(areaUnderCurve([1], [1])).toBe(0.5)
    // 3 of the 4 pairs stand right, one is a tie.
    expect(areaUnderCurve([2, 1], [1, 0])).toBe(0.875)
  })

  it('is nought without rows of both kinds', () => {
    expect(areaUnderCurve([], [1])).toBe(0)
  })
})

describe('averagePrecision', () => {
  it('is the mean of the precision at each positive', () => {
    const rows = [
      { score: 0.9, positive: true },
      { score: 0.8, positive: false },
      { score: 0.7, positive: true },
    ]
    expect(averagePrecision(rows)).toBeCloseTo((1 + 2 / 3) / 2)
  })

  it('does not reward the order in which tied rows happen to stand in the file', () => {
    const tied = (positives: readonly boolean[]): number =>
      averagePrecision(positives.map((positive) => ({ score: 0, positive })))
    expect(tied([true, true, false, false])).toBeCloseTo(tied([false, false, true, true]))
  })
})
