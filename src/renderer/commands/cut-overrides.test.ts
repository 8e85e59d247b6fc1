import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CutOverride, Span } from '../../core'
import { withCutOverride } from './cut-overrides'

const LENGTH = 40

/** The overrides as one letter a character: the plain model that the spans must agree with. */
function letters(overrides: readonly CutOverride[]): string[] {
  const result: string[] = new Array(LENGTH).fill('-')
  for (const { from, to, cut } of overrides) result.fill(cut ? 'x' : 'o', from, to)
  return result
}

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

describe('withCutOverride', () => {
  it('splits an older override around the new one', () => {
    expect(withCutOverride([{ from: 0, to: 10, cut: true }], { from: 4, to: 6 }, false)).toEqual([
      { from: 0, to: 4, cut: true },
      { from: 4, to: 6, cut: false },
      { from: 6, to: 10, cut: true },
    ])
  })

  it('joins neighbours that say the same', () => {
    expect(withCutOverride([{ from: 0, to: 4, cut: true }], { from: 4, to: 6 }, true)).toEqual([
      { from: 0, to: 6, cut: true },
    ])
  })

  it('lets the last word win at every character, sorted, apart and never empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(span, fc.constantFrom(true, false, null)), { maxLength: 12 }),
        (words) => {
          let overrides: readonly CutOverride[] = []
          const expected = letters([])
          for (const [where, cut] of words) {
            overrides = withCutOverride(overrides, where, cut)
            expected.fill(cut === null ? '-' : cut ? 'x' : 'o', where.from, where.to)
          }
          expect(letters(overrides)).toEqual(expected)
          for (const [index, one] of overrides.entries()) {
            expect(one.from).toBeLessThan(one.to)
            expect(one.from).toBeGreaterThanOrEqual(overrides[index - 1]?.to ?? 0)
          }
        },
      ),
    )
  })
})
