import { describe, expect, it } from 'vitest'
import { wordsOf } from '../text/tokens'
import { kindOf } from './claim-kind'

function kind(
  text: string,
  ...rest: [role?: 'heading' | 'paragraph', modality?: 'asserted' | 'future', question?: boolean]
) {
  const [role = 'paragraph', modality = 'asserted', question = false] = rest
  const words = wordsOf(text, { from: 0, to: text.length })
  return kindOf(
    words,
    words.map((_, i) => i),
    role,
    modality,
    question,
  )
}

describe('kindOf', () => {
  it.each([
    ['The harbour closed', 'factual'],
    ['The harbour is ugly', 'opinion'],
    ['We believe the harbour closed', 'opinion'],
    ['They believe the harbour closed', 'factual'],
    ['Unfortunately, the harbour closed', 'opinion'],
  ])('%s: %s', (text, expected) => {
    expect(kind(text)).toBe(expected)
  })

  it('goes by the place on the page, then by the mark, then by the words', () => {
    expect(kind('Is the harbour ugly', 'heading', 'asserted', true)).toBe('heading')
    expect(kind('Is the harbour ugly', 'paragraph', 'asserted', true)).toBe('question')
    expect(kind('The harbour will be ugly', 'paragraph', 'future')).toBe('opinion')
    expect(kind('The harbour will close', 'paragraph', 'future')).toBe('prediction')
  })
})
