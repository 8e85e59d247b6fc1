import { describe, expect, it } from 'vitest'
import { timeWords } from './time-words'

describe('timeWords', () => {
  const now = new Date(2024, 4, 20, 18, 0)

  it('says as much of the date as is needed', () => {
    expect(timeWords(new Date(2024, 4, 20, 9, 5).toISOString(), now)).toBe('today at 09:05')
    expect(timeWords(new Date(2024, 2, 2).toISOString(), now)).toBe('2 Mar')
    expect(timeWords(new Date(2023, 2, 2).toISOString(), now)).toBe('2 Mar 2023')
  })

  it('does not pretend to know a time that is none', () => {
    expect(timeWords('soon', now)).toBe('at an unknown time')
  })
})
