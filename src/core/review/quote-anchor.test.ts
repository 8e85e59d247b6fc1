import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorFor, findAnchor } from './quote-anchor'

const text =
  'The harbour board met on Monday. He declined to comment. The ferry does not run between November and March. ' +
  'Later the mayor spoke. He declined to comment. The meeting ended at noon.'

function anchorOf(quote: string, after = 0) {
  const from = text.indexOf(quote, after)
  return anchorFor(text, 's1', { from, to: from + quote.length })
}

describe('findAnchor', () => {
  it('finds the quote where it stood', () => {
    const anchor = anchorOf('The ferry does not run between November and March.')
    expect(findAnchor(text, anchor)).toEqual({ from: anchor.from, to: anchor.to })
  })

  it('follows an edit elsewhere', () => {
    const anchor = anchorOf('The ferry does not run between November and March.')
    const edited = `A new first paragraph. ${text}`
    const found = findAnchor(edited, anchor)
    expect(found && edited.slice(found.from, found.to)).toBe(anchor.quote)
    expect(found?.from).toBe(anchor.from + 23)
  })

  it('tells a repeated sentence apart by what surrounds it', () => {
    const second = anchorOf('He declined to comment.', 60)
    expect(second.from).toBeGreaterThan(100)
    const edited = text.replace('on Monday', 'on the first Monday of the month')
    expect(findAnchor(edited, second)?.from).toBe(second.from + 23)
  })

  it('does not move a short quote to a lookalike elsewhere', () => {
    const second = anchorOf('He declined to comment.', 60)
    const gone = text.replace(/Later the mayor.*$/u, 'The end of it.')
    expect(gone).toContain(second.quote)
    expect(findAnchor(gone, second)).toBeNull()
  })

  it('does not accept a changed word', () => {
    const anchor = anchorOf('The ferry does not run between November and March.')
    expect(findAnchor(text.replace('November', 'December'), anchor)).toBeNull()
  })

  it('finds a source that is nothing but the quote', () => {
    expect(findAnchor('It is open.', anchorFor('It is open.', 's1', { from: 0, to: 11 }))).toEqual({
      from: 0,
      to: 11,
    })
  })

  it('finds nothing for an empty quote', () => {
    expect(findAnchor(text, anchorFor(text, 's1', { from: 5, to: 5 }))).toBeNull()
  })

  it('never cuts a surrogate pair, and always finds its own text again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.nat(),
        (any, x, y) => {
          const units = [...any]
          const start = x % units.length
          const from = units.slice(0, start).join('').length
          const to = from + units.slice(start, start + 1 + (y % 80)).join('').length
          const anchor = anchorFor(any, 's1', { from, to })
          expect(anchor.prefix + anchor.suffix).not.toMatch(/\p{Cs}/u)
          const found = findAnchor(any, anchor)
          expect(found && any.slice(found.from, found.to)).toBe(anchor.quote)
        },
      ),
    )
  })
})
