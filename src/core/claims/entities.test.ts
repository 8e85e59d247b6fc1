import { describe, expect, it } from 'vitest'
import { analyseArticle } from './analyse-article'
import { analyseText } from './analyse-text'

const keys = (text: string): readonly string[] =>
  analyseText('t', text).claims.flatMap((claim) => claim.entities.map((entity) => entity.key))

describe('entities', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Russia and the U.S. signed the pact.', ['country:RU', 'country:US']],
    ['Moscow and Washington signed the pact.', ['country:RU', 'country:US']],
    ['The Kremlin and the White House disagree.', ['country:RU', 'country:US']],
    ['The US and the United States are one.', ['country:US', 'country:US']],
    ['Kiev and Kyiv are one city.', ['country:UA', 'country:UA']],
    ['Ukrainian and French envoys met.', ['country:UA', 'country:FR']],
    ['Downing Street called the British envoy.', ['country:GB', 'country:GB']],
    ['The EU and NATO met.', ['union:EU', 'name:nato']],
    // A capital as a town.
    ['The pact was signed in Washington.', ['place:washington']],
    ['He flew to Moscow.', ['place:moscow']],
    // Persons, towns and words that look like states.
    ['George Washington crossed the river.', ['person:washington']],
    ['Michael Jordan retired.', ['person:jordan']],
    ['The Washington Post reported it.', ['name:washington-post']],
    ['They told us to leave.', []],
    // Names.
    ['The World Trade Union (WTU) met. The WTU voted.', ['name:wtu', 'name:wtu', 'name:wtu']],
    ['President Anna Lind spoke. Lind was firm.', ['person:lind', 'person:lind']],
    ['Secretary of State Anna Lind spoke.', ['person:lind']],
    ['The visitors left.', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it('takes an ambiguous name for a state only where the article supports it', () => {
    expect(keys('Voters in Georgia and Florida chose a governor.')).toContain('name:georgia')
    expect(keys('Tbilisi and Georgia are linked.')).toEqual(['country:GE', 'country:GE'])
  })

  it('names its keys readably', () => {
    const { entityNames } = analyseText('t', 'Moscow met President Anna Lind. Lind left.')
    expect(entityNames).toEqual({ 'country:RU': 'Russia', 'person:lind': 'Anna Lind' })
  })

  it('trusts no capitals of headlines', () => {
    const text =
      'Harbour Plan Divides Town Council\n\nThe plan for the harbour divides the council of the town, officials say.'
    expect(analyseArticle({ id: 'a', text, meta: {}, cutOverrides: [] }).entityNames).toEqual({})
  })

  it('makes one term of a name, with its key as lemma', () => {
    const terms = analyseText('t', 'The United States signed.').claims[0]?.terms ?? []
    expect(terms.map((term) => term.lemma)).toEqual(['the', 'country:US', 'sign'])
  })
})
