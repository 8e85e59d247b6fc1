import { describe, expect, it } from 'vitest'
import { canonicalUnit, currencyOf } from './units'

describe('canonicalUnit', () => {
  it.each([
    // Spellings and plurals of one unit are one.
    ['km', 'wide', 'kilometre', 1],
    ['kilometers', '', 'kilometre', 1],
    ['kilometres', '', 'kilometre', 1],
    ['%', '', 'percent', 1],
    ['percent', 'of', 'percent', 1],
    ['per', 'cent', 'percent', 2],
    // A change in points is not a change in per cent.
    ['percentage', 'points', 'percentage-point', 2],
    ['percentage', 'of', 'percent', 1],
    ['us', 'dollars', 'USD', 2],
    ['euros', '', 'EUR', 1],
    ['people', '', 'person', 1],
    ['ton', '', 'tonne', 1],
  ])('%s %s', (word, next, unit, size) => {
    expect(canonicalUnit(word, next)).toEqual({ unit, size })
  })

  it.each([
    ['per', 'day'],
    ['us', 'troops'],
    ['ships', ''],
    ['', ''],
  ])('%s %s is no unit', (word, next) => {
    expect(canonicalUnit(word, next)).toBeNull()
  })
})

describe('currencyOf', () => {
  it.each([
    ['$', 'USD'],
    ['us$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['roubles', 'RUB'],
    ['metre', null],
  ])('%s', (sign, code) => {
    expect(currencyOf(sign)).toBe(code)
  })
})
