import { describe, expect, it } from 'vitest'
import { counted, countedFirst } from './counted'

describe('counted', () => {
  it('writes few as words and many as figures', () => {
    expect(counted(0, 'source')).toBe('no sources')
    expect(counted(1, 'source')).toBe('one source')
    expect(counted(12, 'reply', 'replies')).toBe('twelve replies')
    expect(counted(1034, 'word')).toBe('1,034 words')
    expect(countedFirst(7, 'conflict')).toBe('Seven conflicts')
  })
})
