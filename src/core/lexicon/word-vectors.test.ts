import { describe, expect, it } from 'vitest'
import { cosine, knownWords, wordRank, wordVector } from './word-vectors'

function nearness(a: string, b: string): number {
  const [first, second] = [wordVector(a.split(' ')), wordVector(b.split(' '))]
  if (!first || !second) throw new RangeError(`unknown: "${a}" or "${b}"`)
  return cosine(first, second)
}

describe('word vectors', () => {
  it('know forty thousand words, the frequent ones first', () => {
    expect(knownWords()).toBe(40_000)
    expect(wordRank('the')).toBe(0)
    expect(wordRank('harbour') ?? 0).toBeGreaterThan(wordRank('city') ?? 0)
    expect(wordRank('velden-am-see')).toBeNull()
  })

  it('have length 1 and are nearest to themselves', () => {
    expect(nearness('ferry', 'ferry')).toBeCloseTo(1, 5)
    expect(nearness('ferry', 'boat')).toBeLessThan(1)
  })

  it('tell related words from unrelated ones', () => {
    expect(nearness('ferry', 'boat')).toBeGreaterThan(0.5)
    expect(nearness('surgeon', 'hospital')).toBeGreaterThan(0.5)
    expect(nearness('ferry', 'philosophy')).toBeLessThan(0.3)
  })

  it('stand for names of several words', () => {
    expect(nearness('los angeles', 'california')).toBeGreaterThan(nearness('los angeles', 'vienna'))
    expect(wordVector(['qqqq', 'xyzzyx'])).toBeNull()
  })

  it('leave forms to their lemma', () => {
    expect(wordRank('climber')).not.toBeNull()
    expect(wordRank('climbers')).toBeNull()
    // A form that is a word of its own.
    expect(wordRank('meeting')).not.toBeNull()
  })
})
