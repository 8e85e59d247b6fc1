import { describe, expect, it } from 'vitest'
import { pace } from './pace'

const MINUTE = 60_000

describe('pace', () => {
  it('is the verdicts an hour of the time that was worked', () => {
    expect(pace(0, [MINUTE, 2 * MINUTE, 3 * MINUTE])).toBe(60)
    expect(pace(0, [20_000, 40_000, 60_000, 80_000])).toBe(180)
  })

  it('leaves out what of a pause is longer than five minutes', () => {
    expect(pace(0, [MINUTE, 2 * MINUTE, 50 * MINUTE])).toBe(Math.round((3 * 60) / 7))
  })

  it('says nothing of fewer than three verdicts, or where the clock stood still', () => {
    expect(pace(0, [MINUTE, 2 * MINUTE])).toBeNull()
    expect(pace(MINUTE, [MINUTE, MINUTE, 0])).toBeNull()
  })
})
