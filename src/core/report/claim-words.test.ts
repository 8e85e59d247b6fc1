import { describe, expect, it } from 'vitest'
import type { Quantity, TimeReference } from '../model/claim'
import { cueRoleWords, quantityWords, timeWords } from './claim-words'

function quantity(fields: Partial<Quantity>): Quantity {
  return { from: 0, to: 1, value: 1, upper: 1, unit: '', comparator: 'exactly', ...fields }
}

function time(fields: Partial<TimeReference>): TimeReference {
  return { from: 0, to: 1, start: null, end: null, grain: 'day', ...fields }
}

describe('quantityWords', () => {
  it('says comparator, value, unit and what that is in the base unit', () => {
    expect(quantityWords(quantity({ value: 12_000_000, upper: 12_000_000, unit: 'crown' }))).toBe(
      '12,000,000; unit: crown',
    )
    const base = { value: 1609.344, upper: 3218.688, unit: 'metre' }
    expect(quantityWords(quantity({ value: 1, upper: 2, unit: 'mile', comparator: 'more-than', base }))).toBe(
      'more than 1 to 2; unit: mile; more than 1,609.344 to 3,218.688 metre',
    )
  })

  it('does not repeat a base unit that is the unit itself, and says no unit where there is none', () => {
    expect(
      quantityWords(
        quantity({ value: 5, upper: 5, unit: 'metre', base: { value: 5, upper: 5, unit: 'metre' } }),
      ),
    ).toBe('5; unit: metre')
    expect(quantityWords(quantity({ value: 1999, upper: 1999, comparator: 'at-most' }))).toBe('at most 1,999')
  })

  it('groups thousands before the point only', () => {
    expect(quantityWords(quantity({ value: 0.12345678, upper: 0.12345678 }))).toBe('0.1235')
    expect(quantityWords(quantity({ value: 1234567.5, upper: 1234567.5 }))).toBe('1,234,567.5')
    expect(quantityWords(quantity({ value: 1e24, upper: 1e24 }))).toBe('1e+24')
  })
})

describe('timeWords', () => {
  it('says a day, a month, a year and any other interval as readers do', () => {
    const said = (start: string, end: string, grain: TimeReference['grain']) =>
      timeWords(time({ start, end, grain }))
    expect(said('2021-03-04', '2021-03-04', 'day')).toBe('4 March 2021, to the day')
    expect(said('2021-02-01', '2021-02-28', 'month')).toBe('February 2021, to the month')
    expect(said('2021-01-01', '2021-12-31', 'year')).toBe('2021, to the year')
    expect(said('2021-03-01', '2021-03-07', 'week')).toBe('1 March 2021 to 7 March 2021, to the week')
    expect(said('2019-01-01', '2021-12-31', 'vague')).toBe('1 January 2019 to 31 December 2021, roughly')
  })

  it('says what a time was counted from, and that it could not be placed', () => {
    expect(timeWords(time({ start: '2021-03-04', end: '2021-03-04', relative: true }))).toContain(
      'counted from the source’s date',
    )
    expect(timeWords(time({ relative: true }))).toBe('not placed: the source’s date is unknown')
    expect(timeWords(time({}))).toBe('not placed in time')
    expect(timeWords(time({ end: '2021-03-04' }))).toBe('until 4 March 2021, to the day')
    expect(timeWords(time({ start: '2021-03-04' }))).toBe('from 4 March 2021, to the day')
  })
})

describe('cueRoleWords', () => {
  it('has words for the roles and calls the others by name', () => {
    expect(cueRoleWords('implicit-negation')).toBe('denies by its meaning')
    expect(cueRoleWords('some-new-role')).toBe('some new role')
  })
})
