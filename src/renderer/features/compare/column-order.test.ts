import { describe, expect, it } from 'vitest'
import { putBeside, stepped } from './column-order'

const SHOWN = ['a', 'b', 'c']

describe('stepped', () => {
  it('changes places with the neighbour', () => {
    expect(stepped(SHOWN, 'a', 1)).toEqual(['b', 'a', 'c'])
    expect(stepped(SHOWN, 'c', -1)).toEqual(['a', 'c', 'b'])
  })

  it('stays at the ends, and where there is no such column', () => {
    expect(stepped(SHOWN, 'a', -1)).toBe(SHOWN)
    expect(stepped(SHOWN, 'c', 1)).toBe(SHOWN)
    expect(stepped(SHOWN, 'x', 1)).toBe(SHOWN)
    expect(stepped(SHOWN, 'x', -1)).toBe(SHOWN)
  })

  it('is taken back by the step the other way', () => {
    for (const id of ['a', 'b']) expect(stepped(stepped(SHOWN, id, 1), id, -1)).toEqual(SHOWN)
  })
})

describe('putBeside', () => {
  it('puts a column left or right of another', () => {
    expect(putBeside(SHOWN, 'a', 'c', true)).toEqual(['b', 'c', 'a'])
    expect(putBeside(SHOWN, 'a', 'c', false)).toEqual(['b', 'a', 'c'])
    expect(putBeside(SHOWN, 'c', 'a', false)).toEqual(['c', 'a', 'b'])
    expect(putBeside(SHOWN, 'c', 'a', true)).toEqual(['a', 'c', 'b'])
  })

  it('changes nothing beside itself, or beside what is not there', () => {
    expect(putBeside(SHOWN, 'b', 'b', true)).toBe(SHOWN)
    expect(putBeside(SHOWN, 'b', 'x', true)).toBe(SHOWN)
    expect(putBeside(SHOWN, 'x', 'b', false)).toBe(SHOWN)
    expect(putBeside(SHOWN, 'a', 'b', false)).toEqual(SHOWN)
  })
})
