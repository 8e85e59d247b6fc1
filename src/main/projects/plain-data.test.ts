import { describe, expect, it } from 'vitest'
import { isPlainData } from './plain-data'

describe('isPlainData', () => {
  it('takes what JSON gives back as it was', () => {
    for (const value of [
      null,
      'x',
      '\ud800 alone',
      0,
      -1.5,
      true,
      [],
      {},
      [{ a: [1, { b: null }] }],
      { a: undefined },
      Object.assign(Object.create(null), { a: 1 }),
    ])
      expect(isPlainData(value), JSON.stringify(value)).toBe(true)
  })

  it('refuses what JSON would change or cannot write', () => {
    const cycle: Record<string, unknown> = {}
    cycle['again'] = cycle
    for (const value of [
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      new Date(0),
      new Map(),
      new Uint8Array(1),
      [undefined],
      new Array(2),
      cycle,
      Symbol('x'),
      () => 1,
      JSON.parse('{"a": {"__proto__": {"polluted": true}}}'),
    ])
      expect(isPlainData(value)).toBe(false)
  })

  it('stops at its limits, however deep, many or long', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 1_000_000; level += 1) deep = [deep]
    expect(isPlainData(deep)).toBe(false)
    const limits = { characters: 10, values: 4, depth: 2 }
    expect(isPlainData([[['x']]], limits)).toBe(false)
    expect(isPlainData([['x']], limits)).toBe(true)
    expect(isPlainData([1, 2, 3], limits)).toBe(true)
    expect(isPlainData([1, 2, 3, 4], limits)).toBe(false)
    expect(isPlainData(new Array(4_000_000_000), limits)).toBe(false)
    expect(isPlainData({ name: '1234567' }, limits)).toBe(false)
    expect(isPlainData({ name: '123456' }, limits)).toBe(true)
  })
})
