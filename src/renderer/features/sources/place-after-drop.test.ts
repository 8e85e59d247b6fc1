import { describe, expect, it } from 'vitest'
import { placeAfterDrop } from './place-after-drop'

const IDS = ['a', 'b', 'c', 'd']

describe('placeAfterDrop', () => {
  it('counts without what is moved, upwards and downwards', () => {
    expect(placeAfterDrop(IDS, 'a', 'c', true)).toBe(2)
    expect(placeAfterDrop(IDS, 'a', 'c', false)).toBe(1)
    expect(placeAfterDrop(IDS, 'd', 'b', false)).toBe(1)
    expect(placeAfterDrop(IDS, 'd', 'b', true)).toBe(2)
    expect(placeAfterDrop(IDS, 'b', 'd', true)).toBe(3)
    expect(placeAfterDrop(IDS, 'c', 'a', false)).toBe(0)
  })

  it('leaves it where it is when it is put beside itself', () => {
    for (const id of IDS)
      for (const isAfter of [true, false]) expect(placeAfterDrop(IDS, id, id, isAfter)).toBe(IDS.indexOf(id))
    expect(placeAfterDrop(IDS, 'b', 'a', true)).toBe(1)
    expect(placeAfterDrop(IDS, 'b', 'c', false)).toBe(1)
  })
})
