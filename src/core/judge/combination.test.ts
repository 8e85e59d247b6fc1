import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CombinationFeatures, combined, sameEvent } from './combination'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const featuresArb: fc.Arbitrary<CombinationFeatures> = fc.record({
  contradiction: share,
  entailment: share,
  reverseEntailment: share,
  ruleStrength: share,
  guardedStrength: share,
  judgeGuarded: fc.boolean(),
  agreement: fc.boolean(),
  similarity: share,
  cosine: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
})

describe('the combination of judge and rules', () => {
  it('is a probability, and never falls as the judge or a rule sees more conflict', () => {
    fc.assert(
      fc.property(featuresArb, share, (features, more) => {
        const { conflict } = combined(features)
        expect(conflict).toBeGreaterThanOrEqual(0)
        expect(conflict).toBeLessThanOrEqual(1)
        const judged = { ...features, contradiction: Math.max(features.contradiction, more) }
        const ruled = { ...features, ruleStrength: Math.max(features.ruleStrength, more) }
        expect(combined(judged).conflict).toBeGreaterThanOrEqual(conflict)
        expect(combined(ruled).conflict).toBeGreaterThanOrEqual(conflict)
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('takes two texts for one event by words and sense', () => {
    expect(sameEvent(0.4, null)).toBe(0.4)
    expect(sameEvent(0.4, 0.8)).toBeGreaterThan(sameEvent(0.4, 0.2))
    expect(sameEvent(0.6, -1)).toBeGreaterThanOrEqual(0)
  })
})
