import { describe, expect, it } from 'vitest'
import { linesOf } from './lines'
import { maskCuts } from './mask-cuts'

describe('linesOf', () => {
  it('gives trimmed lines at their places, with the blank lines around them', () => {
    const text = '\n  One \r\nTwo\n\n\tThree'
    expect(linesOf(text).map((l) => [l.text, text.slice(l.from, l.to), l.afterBlank, l.beforeBlank])).toEqual(
      [
        ['One', 'One', true, false],
        ['Two', 'Two', false, true],
        ['Three', 'Three', true, true],
      ],
    )
  })

  it('finds none in white space', () => {
    expect(linesOf(' \n\r\n\u2028 ')).toEqual([])
  })
})

describe('maskCuts', () => {
  it('blanks cuts and keeps length and line breaks', () => {
    expect(maskCuts('ab\ncd ef', [{ from: 1, to: 4 }])).toBe('a \n d ef')
  })

  it('bears cuts that overlap or reach beyond the end', () => {
    expect(
      maskCuts('abcdef', [
        { from: 1, to: 3 },
        { from: 2, to: 4 },
        { from: 5, to: 9 },
      ]),
    ).toBe('a   e ')
    expect(maskCuts('abc', [])).toBe('abc')
  })
})
