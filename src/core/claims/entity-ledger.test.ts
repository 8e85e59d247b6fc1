import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { wordsOf } from '../text/tokens'
import { buildLedger } from './entity-ledger'
import { rawMentions } from './entity-mentions'

/** Keys of all names in sentences of one article, by name. */
function keys(...sentences: readonly string[]): Readonly<Record<string, string | null>> {
  const read = sentences.map((text) => {
    const words = fixTags(wordsOf(text, { from: 0, to: text.length }))
    return { words, mentions: rawMentions(words, false) }
  })
  const ledger = buildLedger(read)
  return Object.fromEntries(
    read.flatMap(({ mentions }) => mentions.map((mention) => [mention.name, ledger.keyOf(mention)])),
  )
}

describe('buildLedger', () => {
  it('gives a person one key, by full name and surname', () => {
    expect(keys('They met Anna Lind in May.', 'Later Lind left.')).toEqual({
      'Anna Lind': 'person:lind',
      Lind: 'person:lind',
    })
  })

  it('keeps two people of one surname apart where the full name says so', () => {
    expect(keys('They met Anna Lind in May.', 'They met Omar Lind in June.')).toEqual({
      'Anna Lind': 'person:lind',
      'Omar Lind': 'person:omar-lind',
    })
  })

  it('does not take an organisation for a person', () => {
    expect(keys('They sued the Harbour Authority in May.')).toEqual({
      'Harbour Authority': 'name:harbour-authority',
    })
  })

  it('joins a name and the acronym behind it', () => {
    const found = keys('They joined the World Trade Union (WTU) in May.', 'Later the WTU voted.')
    expect(found['World Trade Union']).toBe('name:wtu')
    expect(found['WTU']).toBe('name:wtu')
  })

  it('does not join capitals that are no initials', () => {
    const found = keys('They joined the World Trade Union (OKF) in May.')
    expect(found['World Trade Union']).toBe('name:world-trade-union')
  })

  it('joins a state, its capital and its government', () => {
    const found = keys('They wrote to France and the Élysée.', 'Later Paris answered.')
    expect(found['France']).toBe('country:FR')
    expect(found['Paris']).toBe('country:FR')
  })

  it('does not trust a single capital at the start of a sentence', () => {
    expect(keys('Harbours closed.')['Harbours'] ?? null).toBeNull()
    expect(keys('Okafor closed it.', 'They thanked Okafor.')['Okafor']).toMatch(/okafor$/)
  })

  it('drops accents and marks from keys, not from names', () => {
    expect(keys('They met José O’Neill in May.')).toEqual({ "José O'Neill": 'person:oneil' })
  })
})
