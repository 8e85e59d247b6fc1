import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../findings/finding-filter'
import { type CompareWish, queryOf, wishOf } from './compare-wish'

const SOURCES = ['a', 'b', 'c'].map((id) => ({ id }))
const wish: CompareWish = {
  filter: { group: 'agreements', judged: 'open', foundBy: 'rules', words: 'piers', pair: ['c', 'a'] },
  shown: ['c', 'a'],
  hidden: new Set(['same', 'only']),
}

describe('a kept comparison', () => {
  it('comes back as it was', () => {
    expect(wishOf(queryOf(wish), SOURCES)).toEqual(wish)
    const plain: CompareWish = { filter: EVERYTHING, shown: ['a', 'b', 'c'], hidden: new Set() }
    expect(wishOf(queryOf(plain), SOURCES)).toEqual(plain)
  })

  it('asks for the same whatever order marks were switched off in', () => {
    const other: CompareWish = { ...wish, hidden: new Set(['only', 'same']) }
    expect(queryOf(other)).toEqual(queryOf(wish))
  })

  it('leaves out sources that are gone, and with one of the two "only these two"', () => {
    const here = wishOf(queryOf(wish), [{ id: 'a' }, { id: 'b' }])
    expect(here.shown).toEqual(['a'])
    expect(here.filter).toEqual({ ...wish.filter, pair: null })
  })

  it('has "only these two" with two columns only', () => {
    const three = { ...queryOf(wish), shown: ['a', 'b', 'c'] }
    expect(wishOf(three, SOURCES).filter.pair).toBeNull()
  })

  it('is as at the beginning where it says nothing that is known', () => {
    const beginning = { filter: EVERYTHING, shown: [], hidden: new Set() }
    expect(wishOf({}, SOURCES)).toEqual(beginning)
    const strange = { group: 'feuds', judged: 1, foundBy: null, words: true, shown: 'a', hidden: ['all'] }
    expect(wishOf(strange, SOURCES)).toEqual(beginning)
  })
})
