import { describe, expect, it } from 'vitest'
import { countryAlias, countryName } from './countries'

describe('countryAlias', () => {
  it.each([
    ['Russia', 'country:RU', 'name'],
    ['Moscow', 'country:RU', 'capital'],
    ['Russian', 'country:RU', 'demonym'],
    ['Russians', 'country:RU', 'demonym'],
    ['Kremlin', 'country:RU', 'seat'],
    ['US', 'country:US', 'name'],
    ['U.S.', 'country:US', 'name'],
    ['United States', 'country:US', 'name'],
    ['Washington', 'country:US', 'capital'],
    ['White House', 'country:US', 'seat'],
    ['Pentagon', 'country:US', 'seat'],
    ['Downing Street', 'country:GB', 'seat'],
    ['Kiev', 'country:UA', 'capital'],
    ['Kyiv', 'country:UA', 'capital'],
    ['Brussels', 'union:EU', 'capital'],
    ['European Union', 'union:EU', 'name'],
    ['NATO', 'name:nato', 'name'],
    ['Democratic Republic of the Congo', 'country:CD', 'name'],
  ])('%s', (name, key, kind) => {
    expect(countryAlias(name)).toMatchObject({ key, kind, ambiguous: false })
  })

  it('marks names that need the article’s support', () => {
    expect(countryAlias('Georgia')?.ambiguous).toBe(true)
    expect(countryAlias('Jordan')?.ambiguous).toBe(true)
  })

  it('knows no other words, and minds capitals', () => {
    expect(countryAlias('us')).toBeNull()
    expect(countryAlias('Harbour')).toBeNull()
    expect(countryAlias('')).toBeNull()
    expect(countryAlias('constructor')).toBeNull()
  })

  it('names keys', () => {
    expect(countryName('country:UA')).toBe('Ukraine')
    expect(countryName('union:EU')).toBe('EU')
    expect(countryName('person:lind')).toBeNull()
  })
})
