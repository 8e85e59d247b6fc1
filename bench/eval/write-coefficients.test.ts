import { describe, expect, it } from 'vitest'
import { withConstant, withRecord } from './write-coefficients'

const SOURCE = `export const FRUIT: Weights = {
  base: -1.2,
  sweet: 0.5,
}

export const SALT: Weights = {
  base: 3,
}

export const FROM = 0.36
`

describe('withRecord', () => {
  it('replaces the numbers of one record by name and nothing else', () => {
    const next = withRecord(SOURCE, 'FRUIT', [
      ['sweet', -0.25],
      ['base', 2],
    ])
    expect(next).toBe(SOURCE.replace('base: -1.2', 'base: 2').replace('sweet: 0.5', 'sweet: -0.25'))
  })

  it('refuses a name that is not there rather than losing a figure', () => {
    expect(() => withRecord(SOURCE, 'FRUIT', [['sour', 1]])).toThrow('no sour')
    expect(() => withRecord(SOURCE, 'VEG', [])).toThrow('no VEG')
  })
})

describe('withConstant', () => {
  it('replaces one number', () => {
    expect(withConstant(SOURCE, ['FROM', 0.4])).toContain('export const FROM = 0.4\n')
    expect(() => withConstant(SOURCE, ['TO', 1])).toThrow('no TO')
  })
})
