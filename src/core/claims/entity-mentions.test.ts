import { describe, expect, it } from 'vitest'
import { fixTags } from '../text/fix-tags'
import { wordsOf } from '../text/tokens'
import { type RawMention, rawMentions } from './entity-mentions'

const mentions = (text: string, titleCase = false): readonly RawMention[] =>
  rawMentions(fixTags(wordsOf(text, { from: 0, to: text.length })), titleCase)
const names = (text: string): readonly string[] => mentions(text).map(({ name }) => name)

describe('rawMentions', () => {
  it.each<readonly [string, readonly string[]]>([
    ['They met Anna Lind in May.', ['Anna Lind']],
    ['They met President Anna Lind on Monday.', ['Anna Lind']],
    ['They met Secretary of State Anna Lind.', ['Anna Lind']],
    ['They joined the Bank of Harbours.', ['Bank of Harbours']],
    ['They met Anna Lind and Omar Okafor.', ['Anna Lind', 'Omar Okafor']],
    ['They flew to France in June.', ['France']],
    ['The European vote failed.', []],
    ['They left.', []],
    ['They met on a Monday in May.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['They met in Paris.', true],
    ['They flew to Paris.', true],
    ['They criticised Paris for it.', false],
  ])('a capital as a town or a state: %s', (text, place) => {
    expect(mentions(text)[0]?.place).toBe(place)
  })

  it.each([
    ['They met George Washington.', null],
    ['They read the Washington Post.', null],
    ['They asked Washington for help.', 'country:US'],
    ['They moved to South America.', null],
    ['They moved to America.', 'country:US'],
  ])('a name that holds a state’s: %s', (text, key) => {
    expect(mentions(text)[0]?.alias?.key ?? null).toBe(key)
  })

  it('marks what stands first, where every word has a capital', () => {
    expect(mentions('Okafor met Lind.').map(({ initial }) => initial)).toEqual([true, false])
    expect(mentions('They said: “Okafor left.”').map(({ initial }) => initial)).toEqual([true])
  })

  it('marks what has a title, and takes no run of capitals from a headline', () => {
    expect(mentions('They met Mayor Lind.').map(({ titled }) => titled)).toEqual([true])
    expect(mentions('Harbour Board Meets Anna Lind', true).every(({ start, end }) => end - start === 1)).toBe(
      true,
    )
  })
})
