import { describe, expect, it } from 'vitest'
import { isPartialDate } from './partial-date'

describe('isPartialDate', () => {
  it.each(['2023', '2023-03', '2023-03-02', '2024-02-29', '0987-12-31'])('takes %s', (typed) => {
    expect(isPartialDate(typed)).toBe(true)
  })

  it.each([
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    '2023-3-2',
    '2 March 2023',
    '2023-03-02T10:00',
  ])('does not take %s', (typed) => {
    expect(isPartialDate(typed)).toBe(false)
  })
})
