import { describe, expect, it } from 'vitest'
import { segment } from '../../text/segment'
import cases from './sentences.json'

interface SentenceCase {
  readonly id: string
  readonly text: string
  readonly sentences: readonly string[]
}

describe('golden sentences', () => {
  it.each<SentenceCase>(cases)('$id', ({ text, sentences }) => {
    const found = segment(text, []).sentences.map(({ from, to }) => text.slice(from, to).replace(/\s+/g, ' '))
    expect(found).toEqual(sentences)
  })

  it('lose no character that is not white space', () => {
    for (const { text } of cases) {
      const kept = segment(text, []).sentences.map(({ from, to }) => text.slice(from, to))
      expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }
  })
})
