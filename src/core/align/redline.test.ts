import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReadable, type Redline, redline } from './redline'

const of = (a: string, b: string): Redline => redline({ text: a, cuts: [] }, { text: b, cuts: [] })

/** A row as text: -[only in the first], +[only in the second]. */
function shown({ rows }: Redline): readonly string[] {
  const signs = { same: '', 'only-a': '-', 'only-b': '+' } as const
  return rows.map((row) =>
    row.map(({ kind, text }) => (kind === 'same' ? text : `${signs[kind]}[${text}]`)).join(''),
  )
}

describe('redline', () => {
  it('puts what the first has otherwise in its place in the second', () => {
    expect(shown(of('The old ferry sails.', 'The ferry sails daily.'))).toEqual([
      'The -[old] ferry sails +[daily].',
    ])
    expect(shown(of('The ferry is open today.', 'The ferry is closed today.'))).toEqual([
      'The ferry is -[open]+[closed] today.',
    ])
  })

  it('keeps a paragraph that only one text has as a paragraph', () => {
    const both = 'Rain fell on the port.'
    const more = 'Nobody was hurt at all.'
    const end = 'Work goes on tomorrow.'
    expect(shown(of(`${both}\n\n${more}\n\n${end}`, `${both}\n\n${end}`))).toEqual([both, `-[${more}]`, end])
    expect(shown(of(`${both}\n\n${end}`, `${both}\n\n${more}\n\n${end}`))).toEqual([both, `+[${more}]`, end])
  })

  it('takes case, quotes, dashes and breaks of lines for no change', () => {
    const result = of('“Yes” – the mayor\nsaid.', '"yes" — The mayor said.')
    expect(result.changes).toEqual([])
    expect(result.share).toBe(1)
    expect(shown(result)).toEqual(['"yes" — The mayor said.'])
  })

  it('leaves out what is cut of either text, and keeps the places of the rest', () => {
    const a = { text: 'Share this\nThe ferry sails.', cuts: [{ from: 0, to: 10 }] }
    const b = { text: 'The ferry sails.\nRead more', cuts: [{ from: 17, to: 26 }] }
    const result = redline(a, b)
    expect(result.changes).toEqual([])
    expect(shown(result)).toEqual(['The ferry sails.'])
    expect(redline(b, a).rows[0]?.find(({ text }) => text.includes('ferry'))?.from).toBe(11)
  })

  it('lists each change with the words of both sides', () => {
    const { changes } = of('Two boats left the harbour at noon.', 'Three boats left the harbour.')
    expect(changes).toEqual([
      { onlyA: 'Two', onlyB: 'Three' },
      { onlyA: 'at noon', onlyB: '' },
    ])
  })

  it('does not leave one small word between two rewritten halves', () => {
    const { changes } = of(
      'He left early in spite of the heavy storm outside today.',
      'She came late because nobody told her the way over here.',
    )
    expect(changes).toHaveLength(1)
    expect(changes[0]?.onlyA).toContain('of the heavy')
  })

  it('leaves a paragraph’s first word where it is, whatever was taken out above', () => {
    const gone = 'Nobody would say why the firm kept silent for so long.'
    const first = `${gone}\n\nVarkell once had a great many workers.`
    const { rows } = of(first, 'Varkell now employs three cooks.')
    expect(rows[0]?.map(({ text }) => text)).toEqual([gone])
    expect(rows[1]?.[0]).toMatchObject({ kind: 'same', text: 'Varkell ' })
  })

  it('says how much is in common, and what is too little to be read', () => {
    expect(of('', '').share).toBe(0)
    const near = of('One two three four five.', 'One two three four six.')
    expect(near.share).toBeCloseTo(10 / 12)
    expect(isReadable(near)).toBe(true)
    expect(isReadable(of('Rain fell on the port.', 'Bread became dearer.'))).toBe(false)
  })

  it('gives up on long texts with nothing in common', () => {
    const words = (letter: string) => Array.from({ length: 1600 }, (_, i) => `${letter}${i}`).join(' ')
    expect(of(words('a'), words('b'))).toEqual({ rows: [], changes: [], share: 0 })
  })

  it('has every word of both texts once, in order', () => {
    const text = fc
      .array(fc.constantFrom('the', 'ferry', 'sails', 'old', 'port', 'and', '.', '\n'), { maxLength: 60 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pieces = of(a, b).rows.flat()
        const wordsOf = (side: 'only-a' | 'only-b') =>
          pieces
            .filter(({ kind }) => kind === 'same' || kind === side)
            .map((piece) => piece.text)
            .join(' ')
            .match(/\S+/g) ?? []
        expect(wordsOf('only-a')).toEqual(a.match(/\S+/g) ?? [])
        expect(wordsOf('only-b')).toEqual(b.match(/\S+/g) ?? [])
      }),
    )
  })
})
