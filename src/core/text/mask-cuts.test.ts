import { describe, expect, it } from 'vitest'
import { maskCuts } from './mask-cuts'

describe('maskCuts', () => {
  it.each([
    ['nothing to cut', 'abc', [], 'abc'],
    ['one cut', 'abcdef', [{ from: 1, to: 3 }], 'a  def'],
    [
      'two cuts',
      'abcdef',
      [
        { from: 0, to: 1 },
        { from: 5, to: 6 },
      ],
      ' bcde ',
    ],
    ['line breaks stay', 'a\nb\r\nc', [{ from: 0, to: 6 }], ' \n \r\n '],
    [
      'overlapping cuts',
      'abcdef',
      [
        { from: 1, to: 4 },
        { from: 2, to: 5 },
      ],
      'a    f',
    ],
    [
      'one inside another',
      'abcdef',
      [
        { from: 1, to: 5 },
        { from: 2, to: 3 },
      ],
      'a    f',
    ],
  ] as const)('%s', (_, text, cuts, masked) => {
    expect(maskCuts(text, cuts)).toBe(masked)
    expect(masked).toHaveLength(text.length)
  })
})
