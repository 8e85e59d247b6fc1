import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samePartsOf } from './same-parts'

describe('samePartsOf', () => {
  it('is what there was where nothing changed', () => {
    const before = { rows: [{ id: 'a', tags: ['x'] }], count: 1, none: null }
    expect(samePartsOf(before, structuredClone(before))).toBe(before)
  })

  it('is what there was also where lists hold several things without a name', () => {
    const before = [
      { key: 'k', anchors: [{ quote: 'one', from: 1 }, { quote: 'other' }], spans: [[{ from: 0 }], []] },
    ]
    expect(samePartsOf(before, structuredClone(before))).toBe(before)
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(samePartsOf(value, structuredClone(value))).toBe(value)
      }),
    )
  })

  it('keeps the rows that did not change, also where one came before them or went', () => {
    const before = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]
    const [a, b] = before
    const kept = samePartsOf(before, [
      { id: 'c', n: 0 },
      { id: 'a', n: 1 },
      { id: 'b', n: 3 },
    ])
    expect(kept).toEqual([
      { id: 'c', n: 0 },
      { id: 'a', n: 1 },
      { id: 'b', n: 3 },
    ])
    expect(kept[1]).toBe(a)
    expect(kept[2]).not.toBe(b)
    const [only] = samePartsOf(before, [{ id: 'b', n: 2 }])
    expect(only).toBe(b)
  })

  it('tells a field that went from one that is not there, and order', () => {
    const before = { a: 1, b: undefined }
    expect(samePartsOf(before, { a: 1 })).not.toBe(before)
    expect(Object.keys(samePartsOf<object>(before, { a: 1 }))).toEqual(['a'])
    expect(samePartsOf([1, 2], [2, 1])).toEqual([2, 1])
    expect(samePartsOf([], {})).toEqual({})
    const map = new Map([['a', 1]])
    expect(samePartsOf(new Map(map), map)).toBe(map)
  })

  it('is always equal to what there is now', () => {
    const rows = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.jsonValue({ maxDepth: 3 }) }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(rows, rows, fc.jsonValue(), fc.jsonValue(), (one, other, left, right) => {
        expect(samePartsOf(one, other)).toEqual(other)
        expect(samePartsOf(left, right)).toEqual(right)
      }),
    )
  })
})
