import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextWish } from './search-pattern'
import { searchTexts } from './search-texts'

function found(texts: readonly string[], words: string, how: Partial<TextWish> = {}) {
  const wish = { words, isPattern: false, wholeWords: false, matchCase: false, ...how }
  const answer = searchTexts(texts, wish, 100)
  if ('problem' in answer) throw new Error(answer.problem)
  return answer.hits.map(({ text, from, to }) => (texts[text] ?? '').slice(from, to))
}

describe('plain words', () => {
  it('are found in every text, whatever their case, in text order', () => {
    expect(found(['The ferry. A FERRY', 'no boat', 'Ferry'], 'ferry')).toEqual(['ferry', 'FERRY', 'Ferry'])
    expect(found(['The ferry. A FERRY'], 'FERRY', { matchCase: true })).toEqual(['FERRY'])
  })

  it('are found over line ends and no-break spaces', () => {
    expect(found(['12\u00A0million\n  crowns'], ' 12 million crowns ')).toEqual(['12\u00A0million\n  crowns'])
  })

  it('are found in whatever form the source has quotation marks, apostrophes and dashes', () => {
    expect(found(['the mayor’s “word” – or'], `mayor's "word" - or`)).toEqual(['mayor’s “word” – or'])
  })

  it('are whole where that is asked for, also in other alphabets', () => {
    expect(found(['art, party, art.'], 'art', { wholeWords: true })).toEqual(['art', 'art'])
    expect(found(['мир мирный'], 'мир', { wholeWords: true })).toEqual(['мир'])
  })

  it('never act as an expression', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (words) => {
        fc.pre(words.trim() !== '')
        expect(found([`before ${words.trim()} after`], words, { matchCase: true })).toContain(words.trim())
      }),
    )
  })
})

describe('an expression', () => {
  it('finds what it describes, and a line by its ends', () => {
    expect(found(['two piers, three piers'], '(two|three) p', { isPattern: true })).toEqual([
      'two p',
      'three p',
    ])
    expect(found(['a\nb\na'], '^a$', { isPattern: true })).toEqual(['a', 'a'])
  })

  it('has its own alternatives kept together when only whole words are wanted', () => {
    expect(found(['cat catalogue dog dogma'], 'cat|dog', { isPattern: true, wholeWords: true })).toEqual([
      'cat',
      'dog',
    ])
  })

  it('never finds nothing at all', () => {
    expect(found(['abc'], 'x*', { isPattern: true })).toEqual([])
  })

  it.each(['(a', 'a)(b', '[', '*'])('is refused in plain words: %s', (words) => {
    const wish = { words, isPattern: true, wholeWords: false, matchCase: false }
    expect(searchTexts(['a'], wish, 10)).toEqual({
      problem: expect.stringContaining('not a regular expression'),
    })
  })
})

describe('many places', () => {
  it('are all counted, and listed up to the limit', () => {
    const wish = { words: 'a', isPattern: false, wholeWords: false, matchCase: false }
    const answer = searchTexts(['aaa', 'aa'], wish, 4)
    expect(answer).toMatchObject({
      counts: [3, 2],
      hits: [{ text: 0 }, { text: 0 }, { text: 0 }, { text: 1 }],
    })
  })

  it('are none where nothing is looked for', () => {
    expect(found(['a b'], '  ')).toEqual([])
  })
})
