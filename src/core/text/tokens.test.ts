import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixTags } from './fix-tags'
import { wordsOf } from './tokens'

const all = (text: string): ReturnType<typeof wordsOf> => wordsOf(text, { from: 0, to: text.length })

describe('wordsOf', () => {
  it('gives words, lemmas and places', () => {
    const text = 'The  ships haven’t left “port”.'
    const words = all(text)
    expect(words.map((w) => text.slice(w.from, w.to))).toEqual([
      'The',
      'ships',
      'have',
      'n’t',
      'left',
      '“',
      'port',
      '”',
      '.',
    ])
    expect(words.map((w) => w.lemma).slice(0, 5)).toEqual(['the', 'ship', 'have', 'not', 'leave'])
  })

  it('reads a range in place', () => {
    const text = 'Rain fell. The dam held.'
    expect(wordsOf(text, { from: 11, to: 24 }).map((w) => [w.text, w.from])).toEqual([
      ['The', 11],
      ['dam', 15],
      ['held', 19],
      ['.', 23],
    ])
  })

  it('reads over invisible characters inside a word', () => {
    const text = 'the agree\u200bment holds'
    expect(all(text).map((w) => [w.text, text.slice(w.from, w.to)])[1]).toEqual([
      'agreement',
      'agree\u200bment',
    ])
  })

  it('covers plain text without gaps: words and white space rebuild it', () => {
    const word = fc.constantFrom(
      'The',
      'harbour',
      "isn't",
      'open',
      ',',
      '3.5',
      '%',
      'U.S.',
      'Mr.',
      '“so”',
      'cannot',
      '—',
      'café',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (parts) => {
        const text = parts.join(' ')
        let rebuilt = ''
        let at = 0
        for (const w of all(text)) {
          expect(text.slice(at, w.from).trim()).toBe('')
          rebuilt += text.slice(at, w.to)
          at = w.to
        }
        expect(rebuilt).toBe(text)
      }),
      { seed: 3 },
    )
  })
})

describe('fixTags', () => {
  const tag = (text: string, word: string): string | undefined =>
    fixTags(all(text)).find((w) => w.lower === word)?.pos

  it.each([
    ['Officials left.', 'officials', 'NOUN'],
    ['The minister said that traffic flows freely.', 'flows', 'VERB'],
    ['Analysts note that prices fell.', 'note', 'VERB'],
    ['The political will to act was strong.', 'will', 'NOUN'],
    ['The mayor will act.', 'will', 'AUX'],
  ])('%s: %s is %s', (text, word, pos) => {
    expect(tag(text, word)).toBe(pos)
  })
})
