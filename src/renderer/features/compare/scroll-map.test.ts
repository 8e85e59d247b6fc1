import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapHeight, risingPairs } from './scroll-map'

describe('risingPairs', () => {
  it('leaves out a passage that moved', () => {
    const pairs = [
      { a: 10, b: 20 },
      { a: 30, b: 300 },
      { a: 50, b: 60 },
      { a: 90, b: 95 },
    ]
    expect(risingPairs(pairs)).toEqual([
      { a: 10, b: 20 },
      { a: 50, b: 60 },
      { a: 90, b: 95 },
    ])
  })

  it('always rises on both sides', () => {
    const pair = fc.record({ a: fc.nat(500), b: fc.nat(500) })
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const run = risingPairs(pairs)
        run.slice(1).forEach((p, i) => {
          expect(p.a).toBeGreaterThan(run[i]?.a ?? -1)
          expect(p.b).toBeGreaterThan(run[i]?.b ?? -1)
        })
        expect(run.length > 0).toBe(pairs.length > 0)
      }),
    )
  })
})

describe('mapHeight', () => {
  const run = [{ a: 100, b: 400 }]
  it('meets the pair, and runs straight between pair and ends', () => {
    expect(mapHeight(100, run, 1000, 1000)).toBe(400)
    expect(mapHeight(50, run, 1000, 1000)).toBe(200)
    expect(mapHeight(550, run, 1000, 1000)).toBe(700)
  })
  it('stays at the end when it is scrolled past', () => {
    expect(mapHeight(1200, run, 1000, 900)).toBe(900)
  })
  it('lies between the two pairs around it, and never falls', () => {
    const step = fc.record({ a: fc.integer({ min: 1, max: 90 }), b: fc.integer({ min: 1, max: 90 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(4_000), fc.nat(40), (steps, height, more) => {
        let at = { a: 0, b: 0 }
        const rising = steps.map((by) => (at = { a: at.a + by.a, b: at.b + by.b }))
        const [endA, endB] = [at.a + 50, at.b + 70]
        const there = mapHeight(height, rising, endA, endB)
        const below = rising.filter(({ a }) => a <= height).at(-1)?.b ?? 0
        const above = rising.find(({ a }) => a >= height)?.b ?? endB
        expect(there).toBeGreaterThanOrEqual(Math.min(below, above))
        expect(there).toBeLessThanOrEqual(Math.max(below, above))
        expect(mapHeight(height + more, rising, endA, endB)).toBeGreaterThanOrEqual(there - 1e-9)
      }),
    )
  })
})
