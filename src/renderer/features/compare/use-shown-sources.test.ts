import { describe, expect, it } from 'vitest'
import { withBoth } from './use-shown-sources'

const ids = ['a', 'b', 'c', 'd', 'e']

describe('withBoth', () => {
  it('keeps the base first when it is one of the two', () => {
    expect(withBoth(['c', 'a'], 'a', 'c', ids)).toEqual(['c', 'a'])
    expect(withBoth(['c', 'a'], 'b', 'c', ids)).toEqual(['c', 'b'])
  })
  it('puts two that were not on screen in the order of the project', () => {
    expect(withBoth(['a', 'b'], 'e', 'd', ids)).toEqual(['d', 'e'])
  })
  it('keeps as many columns as there were, the pair side by side', () => {
    expect(withBoth(['a', 'b', 'c'], 'a', 'd', ids)).toEqual(['a', 'd', 'b'])
    expect(withBoth(['a', 'b', 'c'], 'd', 'e', ids)).toEqual(['d', 'e', 'a'])
  })
})
