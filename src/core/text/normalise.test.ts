import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, normaliseForComparison, originalSpan } from './normalise'

describe('normalise', () => {
  it.each([
    ['“so”', '"so"'],
    ['don’t', "don't"],
    ['1914–1918', '1914-1918'],
    ['a\u00a0b', 'a b'],
    ['agree\u00admen\u200bt', 'agreement'],
    ['cafe\u0301', 'café'],
    ['x\ud800y', 'x?y'],
    ['😀', '😀'],
  ])('%j -> %j', (original, reading) => {
    expect(normalise(original).text).toBe(reading)
  })

  it('leads back to the original', () => {
    const original = 'the cafe\u0301 is o\u200bpen'
    const reading = normalise(original)
    const at = reading.text.indexOf('café')
    const span = originalSpan(reading, { from: at, to: at + 4 })
    expect(original.slice(span.from, span.to)).toBe('cafe\u0301')
  })

  it('maps every character of any text into it, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }), (units) => {
        const original = String.fromCharCode(...units)
        const { text, from, to } = normalise(original)
        expect(from).toHaveLength(text.length)
        expect(to).toHaveLength(text.length)
        for (let i = 0; i < text.length; i++) {
          expect(to[i]).toBeGreaterThan(from[i] ?? -1)
          expect(to[i]).toBeLessThanOrEqual(original.length)
          expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0)
        }
      }),
      { seed: 1 },
    )
  })
})

describe('normaliseForComparison', () => {
  it('makes like quotes equal', () => {
    expect(normaliseForComparison(' “No—\n deal” ')).toBe(normaliseForComparison('"No- deal"'))
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normaliseForComparison(text)
        expect(normaliseForComparison(once)).toBe(once)
      }),
      { seed: 2 },
    )
  })
})
