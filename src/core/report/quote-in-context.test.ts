import { describe, expect, it } from 'vitest'
import type { ComparedArticle, FindingSide } from '../model/comparison'
import { quoteInContext } from './quote-in-context'

const TEXT = 'One came. A member said that no boat runs now, friends. Two went.'

function article(text: string): ComparedArticle {
  const sentences = [...text.matchAll(/\S[^.]*\./gu)].map((match, index) => ({
    from: match.index,
    to: match.index + match[0].length,
    index,
    block: 0,
    role: 'paragraph' as const,
  }))
  return { id: 's1', meta: {}, date: null, cuts: [], blocks: [], sentences }
}

function side(text: string, quote: string, cues: readonly (readonly [number, number])[]): FindingSide {
  const from = text.indexOf(quote)
  const placed = cues.map(([start, end]) => ({ from: from + start, to: from + end, role: 'negation' }))
  return {
    articleId: 's1',
    claimId: 'c',
    from,
    to: from + quote.length,
    quote,
    cues: placed,
    speaker: null,
    date: null,
  }
}

describe('quoteInContext', () => {
  it('gives the rest of the sentence and one sentence on each side', () => {
    const quote = side(TEXT, 'no boat runs now', [[0, 2]])
    expect(quoteInContext(TEXT, article(TEXT), quote)).toEqual({
      before: 'One came. A member said that ',
      parts: [
        { text: 'no', cue: true },
        { text: ' boat runs now', cue: false },
      ],
      after: ', friends. Two went.',
    })
  })

  it('loses no character of the quote where cues overlap, touch, or reach beyond it', () => {
    const quote = side(TEXT, 'no boat runs now', [
      [8, 99],
      [3, 7],
      [4, 9],
      [-5, 2],
      [3, 7],
    ])
    const { parts } = quoteInContext(TEXT, article(TEXT), quote)
    expect(parts.map((part) => part.text).join('')).toBe('no boat runs now')
    expect(parts.filter((part) => part.cue).map((part) => part.text)).toEqual(['no', 'boat', ' r', 'uns now'])
  })

  it('keeps the context of a page without sentence ends short', () => {
    const long = `${'word '.repeat(500)}no boat runs now ${'word '.repeat(500)}.`
    const { before, after } = quoteInContext(long, article(long), side(long, 'no boat runs now', []))
    expect(before).toHaveLength(401)
    expect(before.startsWith('…')).toBe(true)
    expect(after).toHaveLength(401)
  })

  it('shows the bare quote of an article that was not analysed', () => {
    const bare = quoteInContext(TEXT, undefined, side(TEXT, 'Two went.', []))
    expect(bare).toEqual({ before: '', parts: [{ text: 'Two went.', cue: false }], after: '' })
  })
})
