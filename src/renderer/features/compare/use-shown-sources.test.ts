import { describe, expect, it } from 'vitest'
import { withAll } from './use-shown-sources'

const ids = ['a', 'b', 'c', 'd', 'e']

describe('withAll', () => {
  it('keeps the base first when it is one of the two', () => {
    expect(withAll(['c', 'a'], ['a', 'c'], ids)).toEqual(['c', 'a'])
    expect(withAll(['c', 'a'], ['b', 'c'], ids)).toEqual(['c', 'b'])
  })
  it('puts two that were not on screen in the order of the project', () => {
    expect(withAll(['a', 'b'], ['e', 'd'], ids)).toEqual(['d', 'e'])
  })
  it('keeps as many columns as there were, the pair side by side', () => {
    expect(withAll(['a', 'b', 'c'], ['a', 'd'], ids)).toEqual(['a', 'd', 'b'])
    expect(withAll(['a', 'b', 'c'], ['d', 'e'], ids)).toEqual(['d', 'e', 'a'])
  })
  it('makes room for a third, and puts a single one beside the base', () => {
    expect(withAll(['a', 'b'], ['c', 'a', 'd'], ids)).toEqual(['a', 'c', 'd'])
    expect(withAll(['a', 'b'], ['c', 'c'], ids)).toEqual(['a', 'c'])
    expect(withAll(['a', 'b'], ['a', 'a'], ids)).toEqual(['a', 'b'])
  })
})
