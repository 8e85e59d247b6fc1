import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from './segment'

const sentences = (text: string): readonly string[] =>
  segment(text, [], true).sentences.map((s) => text.slice(s.from, s.to))

describe('sentences', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Rain fell. The dam held.', ['Rain fell.', 'The dam held.']],
    ['Dr. Lind met Mr. Hale. They left.', ['Dr. Lind met Mr. Hale.', 'They left.']],
    ['Anna B. Lind spoke.', ['Anna B. Lind spoke.']],
    [
      'The U.S. Navy left. It left the U.S. The port is empty.',
      ['The U.S. Navy left.', 'It left the U.S.', 'The port is empty.'],
    ],
    ['It cost $3.50 in all. It is gone.', ['It cost $3.50 in all.', 'It is gone.']],
    ['“Stay here.” He stayed.', ['“Stay here.”', 'He stayed.']],
    ['“Why?” she asked.', ['“Why?” she asked.']],
    ['He paused ... and went on.', ['He paused ... and went on.']],
    ['The dam (built in 1931. Or so.) held.', ['The dam (built in 1931. Or so.) held.']],
    ['No deal was reached.Talks go on.', ['No deal was reached.', 'Talks go on.']],
    [
      'See www.example.com or mail Anna.Lind@example.com now.',
      ['See www.example.com or mail Anna.Lind@example.com now.'],
    ],
    ['It fell.[12] It rose.', ['It fell.[12]', 'It rose.']],
    ['1) One boat 2) Two boats', ['1) One boat', '2) Two boats']],
    ['The firm paid Hale & Co. at noon.', ['The firm paid Hale & Co. at noon.']],
    ['They met at 6 p.m. The room was full.', ['They met at 6 p.m.', 'The room was full.']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('survives words that have grown together', () => {
    expect(sentences('No agreementwas reached. Talks go on.')).toEqual([
      'No agreementwas reached.',
      'Talks go on.',
    ])
  })
})

describe('blocks', () => {
  const roles = (text: string): readonly string[] => {
    const { blocks } = segment(text, [])
    return blocks.map((b) => `${b.role}: ${text.slice(b.from, b.to)}`)
  }

  it('tells headings, paragraphs and bullets apart', () => {
    expect(roles('The plan\n\nIt is aimed at:\n\n• Homes\n- Jobs\n\nIt failed.')).toEqual([
      'heading: The plan',
      'paragraph: It is aimed at:',
      'bullet: • Homes',
      'bullet: - Jobs',
      'paragraph: It failed.',
    ])
    expect(roles('# The plan\nIt failed.')).toEqual(['heading: # The plan', 'paragraph: It failed.'])
    expect(roles('What comes next?\n\nNobody knows.')).toEqual([
      'heading: What comes next?',
      'paragraph: Nobody knows.',
    ])
  })

  it('takes numbered lines in a row for a list, a numbered line alone for a heading', () => {
    expect(roles('1. Homes\n2. Jobs\n\nIt failed.')).toEqual([
      'bullet: 1. Homes',
      'bullet: 2. Jobs',
      'paragraph: It failed.',
    ])
    expect(roles('1. Homes\n\nThere are none.')).toEqual(['heading: 1. Homes', 'paragraph: There are none.'])
  })

  it('joins lines that a mail program broke', () => {
    const text =
      'The harbour board said on Friday that the two northern piers\nwould be closed to traffic for the whole of the coming winter\nand that no date had been set for their opening.'
    expect(segment(text, []).sentences).toHaveLength(1)
    expect(segment('It was a cold\nnight in the town.', []).sentences).toHaveLength(1)
  })

  it('has no headings in a bare text', () => {
    expect(segment('The plan\n\nIt failed.', [], true).blocks.map((b) => b.role)).toEqual([
      'paragraph',
      'paragraph',
    ])
  })

  it('links bullets to the sentence that introduces them', () => {
    const { sentences: found } = segment('Talks aim at:\n• Peace\n• Trade\n\nThey failed.', [])
    expect(found.map((s) => s.introducedBy)).toEqual([undefined, 0, 0, undefined])
  })

  it('leaves out what is cut and reads over a cut inside a sentence', () => {
    const text = 'The dam [note: old] held. Ad'
    const cuts = [
      { from: 8, to: 19, reason: 'editor-note' as const },
      { from: 26, to: 28, reason: 'navigation' as const },
    ]
    const found = segment(text, cuts).sentences
    expect(found.map((s) => text.slice(s.from, s.to))).toEqual(['The dam [note: old] held.'])
  })
})

describe('properties', () => {
  it('puts every character that is not white space into one sentence, in order', () => {
    const part = fc.constantFrom(
      'Rain',
      'fell',
      '.',
      'Mr.',
      'U.S.',
      '\n',
      '\n\n',
      '“',
      '”',
      '(',
      ')',
      '...',
      '•',
      '1.',
      'He',
      '3.5',
      '?',
      '!',
      '[1]',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        let at = 0
        for (const s of segment(text, []).sentences) {
          expect(text.slice(at, s.from).trim()).toBe('')
          at = s.to
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { seed: 4 },
    )
  })
})
