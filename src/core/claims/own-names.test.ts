import { describe, expect, it } from 'vitest'
import { compare } from '../compare'
import type { LedgerEntry } from '../model/comparison'
import { analyseArticle } from './analyse-article'
import { ledgerKey } from './own-names'

function entry(name: string, ...aliases: readonly string[]): LedgerEntry {
  return { id: name, name, aliases }
}

/** Keys of all names of a text, by the words that name them. */
function keys(text: string, ...ledger: readonly LedgerEntry[]): Readonly<Record<string, string>> {
  const { claims } = analyseArticle({ id: 'a', text, meta: {}, cutOverrides: [] }, ledger)
  return Object.fromEntries(
    claims.flatMap(({ entities }) => entities.map(({ key, from, to }) => [text.slice(from, to), key])),
  )
}

describe('names that the reader has put together', () => {
  it('are one in every article, whatever else it says', () => {
    const own = entry('Varkell Marine Works', 'Varkell Group')
    const one = keys('They paid the Varkell Group in May.', own)
    const other = keys('They paid Varkell Marine Works in June.', own)
    expect(one['Varkell Group']).toBe('name:varkell-marine-works')
    expect(other['Varkell Marine Works']).toBe('name:varkell-marine-works')
  })

  it('may be words that are no names: “the ministry”', () => {
    const own = entry('Ministry of Ports', 'the ministry')
    const found = keys('The ministry paid the harbour in May.', own)
    expect(found['The ministry']).toBe(ledgerKey(own))
    expect(keys('The ministry paid the harbour in May.')['The ministry']).toBeUndefined()
  })

  it('take a person’s surname along', () => {
    const own = entry('Anna Lind', 'Iron Lady')
    const found = keys('They met Anna Lind in May. Later Lind left. They thanked the Iron Lady.', own)
    expect(new Set(Object.values(found))).toEqual(new Set([ledgerKey(own)]))
    expect(ledgerKey(own)).toMatch(/^person:/)
  })

  it('join a state where one of them is its name', () => {
    const own = entry('The Bear', 'Russia')
    expect(ledgerKey(own)).toBe('country:RU')
    expect(keys('They wrote to The Bear and to Moscow in May.', own)).toMatchObject({
      'The Bear': 'country:RU',
      Moscow: 'country:RU',
    })
  })

  it('are not sought inside longer names, nor in other letters', () => {
    const own = entry('Orion', 'US')
    const found = keys('They told us of Orion Street in May.', own)
    expect(found['us']).toBeUndefined()
    expect(Object.values(found)).not.toContain(ledgerKey(own))
  })

  it('of two entries with one name the first counts', () => {
    const first = entry('Alpha Bank', 'The House')
    const found = keys('They paid The House in May.', first, entry('Beta Bank', 'The House'))
    expect(found['The House']).toBe(ledgerKey(first))
  })
})

describe('a comparison with names put together', () => {
  const texts = ['The Orion Group owns the Selby yard.', 'Castor Holding does not own the Selby yard.']
  const articles = texts.map((text, i) => ({ id: `s${i}`, text, meta: {}, cutOverrides: [] }))
  const conflicts = (ledger: readonly LedgerEntry[]) =>
    compare(articles, { rulesOff: [], ownOpposites: [], ledger }).findings.filter(
      ({ kind }) => kind === 'contradiction',
    ).length

  it('finds the conflict that two names hid', () => {
    expect(conflicts([])).toBe(0)
    expect(conflicts([entry('Orion Group', 'Castor Holding')])).toBe(1)
  })
})
