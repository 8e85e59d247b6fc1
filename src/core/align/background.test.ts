import { describe, expect, it } from 'vitest'
import { backgroundOf } from './background'

describe('backgroundOf', () => {
  it('holds rare words for more telling than frequent ones', () => {
    const told = ['the', 'city', 'harbour', 'schooner'].map((word) => backgroundOf(word, false).information)
    expect(told).toEqual([...told].sort((x, y) => x - y))
    expect(told[0]).toBe(0)
  })

  it('holds what it does not know for most telling', () => {
    expect(backgroundOf('veldenburg', false)).toEqual({ information: 1, vector: null })
  })

  it('takes a name for as telling as its rarest part', () => {
    const whole = backgroundOf('name:bank-of-velden', false).information
    expect(whole).toBe(backgroundOf('velden', false).information)
    expect(whole).toBeGreaterThan(backgroundOf('bank', false).information)
  })

  it('finds a state by its name and a form by its lemma', () => {
    expect(backgroundOf('country:NO', false).vector).toEqual(backgroundOf('norway', false).vector)
    expect(backgroundOf('climbers', false).vector).toEqual(backgroundOf('climber', false).vector)
    expect(backgroundOf('arrested', false).vector).toEqual(backgroundOf('arrest', false).vector)
  })

  it('has no direction for figures', () => {
    expect(backgroundOf('forty', true).vector).toBeNull()
  })
})
