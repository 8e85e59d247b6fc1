import { describe, expect, it } from 'vitest'
import { passageState, shortQuote } from './passage-pair'

const LONE_HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const passage = (sourceId: string, from: number, to: number) => ({ sourceId, from, to })

describe('two passages that are put beside each other', () => {
  const first = passage('a', 0, 10)
  it('are taken one after the other', () => {
    expect(passageState(null, null)).toEqual({ step: 'none' })
    expect(passageState(null, first)).toEqual({ step: 'one', passage: first })
    expect(passageState(first, null)).toEqual({ step: 'waiting', first })
    const second = passage('b', 0, 10)
    expect(passageState(first, second)).toEqual({ step: 'two', first, second })
  })

  it('may stand in one source, but not over each other', () => {
    expect(passageState(first, first).step).toBe('waiting')
    expect(passageState(first, passage('a', 9, 20)).step).toBe('waiting')
    expect(passageState(first, passage('a', 10, 20)).step).toBe('two')
  })
})

describe('the quote in the bar', () => {
  it('is one line, and short', () => {
    expect(shortQuote('The ferry\n  sank. Later', { from: 0, to: 17 })).toBe('The ferry sank.')
    const long = shortQuote('ab '.repeat(200), { from: 0, to: 600 })
    expect(long.length).toBeLessThanOrEqual(90)
    expect(long).toMatch(/^(ab )+… (ab ?)+$/)
  })

  it('never has half a character', () => {
    for (let i = 0; i < 4; i++) {
      const text = `${'x'.repeat(i)}${'😀'.repeat(100)}`
      expect(shortQuote(text, { from: 0, to: text.length })).not.toMatch(LONE_HALF)
    }
  })
})
