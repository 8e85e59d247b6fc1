import { describe, expect, it } from 'vitest'
import { matchWords } from './match-words'

describe('matchWords', () => {
  it('says what stands beside what is read', () => {
    expect(matchWords('A', [{ letter: 'B', quote: ' The lights were dark ' }])).toBe(
      'B, beside A: “The lights were dark”.',
    )
  })

  it('says in which sources nothing belongs to it', () => {
    const none = (letter: string) => ({ letter, quote: null })
    expect(matchWords('A', [none('B')])).toBe('Nothing in sight in A has a counterpart in B.')
    expect(matchWords('B', [none('A'), none('C'), none('D')])).toBe(
      'Nothing in sight in B has a counterpart in A, C or D.',
    )
  })

  it('says both where some have it and some do not', () => {
    expect(
      matchWords('A', [
        { letter: 'B', quote: null },
        { letter: 'C', quote: 'Dark.' },
      ]),
    ).toBe('C, beside A: “Dark.”. Nothing in sight in A has a counterpart in B.')
  })
})
