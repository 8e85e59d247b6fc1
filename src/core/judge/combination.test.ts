import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GUARD_NAMES } from '../model/comparison'
import { type CombinationFeatures, combined, sameEvent } from './combination'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const featuresArb: fc.Arbitrary<CombinationFeatures> = fc.record({
  contradiction: share,
  entailment: share,
  reverseEntailment: share,
  ruleStrength: share,
  guard: fc.option(fc.constantFrom(...GUARD_NAMES)),
  agreement: fc.boolean(),
  similarity: share,
  cosine: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
})

describe('the combination of judge and rules', () => {
  it('is a probability that no guard raises, and that never falls as the judge or a rule sees more conflict', () => {
    fc.assert(
      fc.property(featuresArb, share, (features, more) => {
        const { conflict } = combined(features)
        expect(conflict).toBeGreaterThanOrEqual(0)
        expect(conflict).toBeLessThanOrEqual(1)
        const judged = { ...features, contradiction: Math.max(features.contradiction, more) }
        const ruled = { ...features, ruleStrength: Math.max(features.ruleStrength, more) }
        expect(combined(judged).conflict).toBeGreaterThanOrEqual(conflict)
        expect(combined(ruled).conflict).toBeGreaterThanOrEqual(conflict)
        expect(combined({ ...features, guard: null }).conflict).toBeGreaterThanOrEqual(conflict)
        expect(combined({ ...features, agreement: false }).conflict).toBeGreaterThanOrEqual(conflict)
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('is the same whichever text comes first', () => {
    fc.assert(
      fc.property(featuresArb, (features) => {
        const { entailment, reverseEntailment } = features
        const turned = { ...features, entailment: reverseEntailment, reverseEntailment: entailment }
        expect(combined(turned)).toEqual(combined(features))
      }),
      { seed: 12, numRuns: 100 },
    )
  })

  it('takes two texts for one event by words and sense', () => {
    const event = (similarity: number, cosine: number | null): number =>
      sameEvent({
        similarity,
        cosine,
        entailment: 0.1,
        reverseEntailment: 0.2,
        otherFigures: false,
        samePlace: false,
      })
    expect(event(0.6, 0.5)).toBeGreaterThan(event(0.2, 0.5))
    expect(event(0.4, 0.8)).toBeGreaterThanOrEqual(event(0.4, 0.2))
    expect(event(0.4, null)).toBeGreaterThan(0)
  })
})
