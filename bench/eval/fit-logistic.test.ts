import { describe, expect, it } from 'vitest'
import { type Example, fitLogistic } from './fit-logistic'

/** Counted examples: so many positive and so many negative ones with the same signs. */
function counted(signs: readonly number[], positives: number, negatives: number): readonly Example[] {
  return [
    { signs, positive: true, weight: positives },
    { signs, positive: false, weight: negatives },
  ]
}

describe('fitLogistic', () => {
  it('finds the odds that the examples have', () => {
    // Three to one without the sign, twelve to one with it: log-odds log 3, and log 4 more.
    const examples = [...counted([1, 0], 3, 1), ...counted([1, 1], 12, 1)]
    const [base = 0, sign = 0] = fitLogistic(examples, ['free', 'free'], 0)
    expect(base).toBeCloseTo(Math.log(3), 2)
    expect(sign).toBeCloseTo(Math.log(4), 2)
  })

  it('keeps to the direction that sense demands', () => {
    const examples = [...counted([1, 0], 3, 1), ...counted([1, 1], 12, 1)]
    const [base = 0, sign = 0] = fitLogistic(examples, ['free', 'down'], 0)
    expect(sign).toBe(0)
    expect(base).toBeCloseTo(Math.log(15 / 2), 2)
  })

  it('holds coefficients back the more, the greater the penalty, but never the base', () => {
    const examples = [...counted([1, 0], 1, 3), ...counted([1, 1], 3, 1)]
    const loose = fitLogistic(examples, ['free', 'free'], 0.01)[1] ?? 0
    const tight = fitLogistic(examples, ['free', 'free'], 1)[1] ?? 0
    expect(loose).toBeGreaterThan(tight)
    expect(tight).toBeGreaterThan(0)
    expect(fitLogistic(counted([1], 3, 1), ['free'], 10)[0]).toBeCloseTo(Math.log(3), 2)
  })
})
