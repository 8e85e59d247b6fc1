import { describe, expect, it } from 'vitest'
import { readLimit } from './read-limit'

const filled = (part: string): string => part.repeat(Math.ceil(250_000 / part.length))

describe('readLimit', () => {
  it('reads a text of usual length to its end', () => {
    expect(readLimit('The dam held.')).toBe(13)
    expect(readLimit('a'.repeat(130_000))).toBe(130_000)
  })

  it.each([
    ['a line', 'The dam held. The road did not\n', /\n$/],
    ['a sentence', 'The dam held. The road did not! ', /[.!] $/],
    ['a word', 'dam and road ', / $/],
  ])('stops behind %s', (_, part, end) => {
    const text = filled(part)
    const limit = readLimit(text)
    expect(text.slice(0, limit)).toMatch(end)
    expect(limit).toBeGreaterThan(128_000)
    expect(limit).toBeLessThanOrEqual(130_000)
  })

  it('stops at the limit where nothing ends, but never inside a character', () => {
    expect(readLimit('a'.repeat(250_000))).toBe(130_000)
    expect(readLimit(`a${'🙂'.repeat(150_000)}`)).toBe(129_999)
  })
})
