import { describe, expect, it } from 'vitest'
import { digitValue, scaleValue, unitValue } from './number-words'

describe('digitValue', () => {
  it.each([
    ['7', 7],
    ['12,500', 12_500],
    ['1,234,567.5', 1_234_567.5],
    ['3.50', 3.5],
    ['0', 0],
    // Groups of two, a bare point and signs are no numbers here.
    ['12,50', null],
    ['1,2345', null],
    ['.5', null],
    ['5.', null],
    ['-5', null],
    ['1.2.3', null],
    ['12a', null],
    ['', null],
  ])('%s', (text, value) => {
    expect(digitValue(text)).toBe(value)
  })
})

describe('number words', () => {
  it.each([
    ['zero', 0],
    ['twelve', 12],
    ['ninety', 90],
    ['half', 0.5],
    ['hundred', null],
    ['fifth', null],
  ])('unit %s', (word, value) => {
    expect(unitValue(word)).toBe(value)
  })

  it.each([
    ['dozen', 12],
    ['hundred', 100],
    ['bn', 1e9],
    ['mln', 1e6],
    ['trillion', 1e12],
    ['ten', null],
    ['metre', null],
  ])('scale %s', (word, value) => {
    expect(scaleValue(word)).toBe(value)
  })
})
