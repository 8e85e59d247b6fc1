import { describe, expect, it } from 'vitest'
import { canonicalUnit, currencyOf, inBaseUnit } from './units'

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
    ['percentage', 'points', 'percent-point', 2],
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

describe('inBaseUnit', () => {
  it.each([
    ['kilometre', 5, 'metre', 5000],
    ['square-mile', 1, 'square-metre', 2_589_988.11034],
    ['cubic-metre', 2, 'litre', 2000],
    ['month', 12, 'second', 31_557_600],
    ['mile-per-hour', 10, 'metre-per-second', 4.4704],
    ['degree-fahrenheit', 32, 'celsius', 0],
    ['gigawatt', 2, 'watt', 2e9],
    ['basis-point', 50, 'percent-point', 0.5],
    ['EUR', 7, 'EUR', 7],
  ])('%s', (unit, value, base, converted) => {
    expect(inBaseUnit(unit, value)).toEqual({ unit: base, value: converted })
  })

  it.each(['', 'person', 'percent', 'ordinal', 'house', 'degree', 'square-dance'])('none of "%s"', (unit) => {
    expect(inBaseUnit(unit, 3)).toBeNull()
  })

  it.each([
    ['miles', 'per', 'hour', 'mile-per-hour', 3],
    ['km', '/', 'h', 'kilometre-per-hour', 3],
    ['square', 'miles', '', 'square-mile', 2],
    ['km', '²', '', 'square-kilometre', 2],
    ['°', 'c', '', 'degree-celsius', 2],
    ['gigawatt', 'hours', '', 'gigawatt-hour', 2],
    ['nautical', 'miles', '', 'nautical-mile', 2],
  ])('%s %s %s', (word, next, third, unit, size) => {
    expect(canonicalUnit(word, next, third)).toEqual({ unit, size })
  })
})
