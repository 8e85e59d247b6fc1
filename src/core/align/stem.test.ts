import { describe, expect, it } from 'vitest'
import { stem } from './stem'

describe('stem', () => {
  it.each([
    ['negotiate', 'negotiation'],
    ['agree', 'agreement'],
    ['communicate', 'communication'],
    ['decide', 'decision'],
    ['extend', 'extension'],
    ['inspect', 'inspector'],
    ['racer', 'racers'],
  ])('%s and %s have one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  it.each([
    ['station', 'state'],
    ['party', 'part'],
    ['country:RU', 'country:RO'],
    ['2024', '2025'],
  ])('%s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})
