import { describe, expect, it } from 'vitest'
import { principalAxes } from './principal-axes.mjs'

/** Points on a slanting ellipse round the origin: long along (3, 4), short across it. */
function ellipse() {
  return Array.from({ length: 360 }, (_, degree) => {
    const along = 10 * Math.cos((degree * Math.PI) / 180)
    const across = 2 * Math.sin((degree * Math.PI) / 180)
    return Float64Array.of(0.6 * along - 0.8 * across, 0.8 * along + 0.6 * across)
  })
}

describe('principalAxes', () => {
  it('finds the widest direction first, pointing where its largest part is positive', () => {
    const [first, second] = principalAxes(ellipse())
    expect(first?.[0]).toBeCloseTo(0.6, 6)
    expect(first?.[1]).toBeCloseTo(0.8, 6)
    expect(second?.[0]).toBeCloseTo(0.8, 6)
    expect(second?.[1]).toBeCloseTo(-0.6, 6)
  })

  it('gives unit vectors at right angles to each other', () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      Float64Array.from({ length: 5 }, (__, j) => Math.sin(i * (j + 1)) + (j === 2 ? i / 10 : 0)),
    )
    const axes = principalAxes(rows)
    for (const [i, a] of axes.entries()) {
      for (const [j, b] of axes.entries()) {
        const product = a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0)
        expect(product).toBeCloseTo(i === j ? 1 : 0, 8)
      }
    }
  })
})
