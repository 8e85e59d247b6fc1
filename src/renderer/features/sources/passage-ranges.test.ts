import { describe, expect, it } from 'vitest'
import { partOf } from './passage-ranges'

describe('partOf', () => {
  it('is what a stretch holds of a span, counted in the stretch', () => {
    expect(partOf({ from: 12, to: 18 }, 10, 20)).toEqual({ from: 2, to: 8 })
    expect(partOf({ from: 5, to: 40 }, 10, 20)).toEqual({ from: 0, to: 20 })
  })

  it('is null where they only touch', () => {
    expect(partOf({ from: 5, to: 10 }, 10, 20)).toBeNull()
    expect(partOf({ from: 30, to: 31 }, 10, 20)).toBeNull()
  })
})
