import { expect, it } from 'vitest'
import type { TagRecord } from '../../../project'
import { placeAfter } from './tag-moves'

const tag = (id: string, position: number, parentId?: string): TagRecord => ({
  projectId: 'p',
  id,
  name: id,
  colour: 'tag-1',
  position,
  ...(parentId && { parentId }),
})
const tags = [tag('a', 0), tag('a1', 1, 'a'), tag('a2', 2, 'a'), tag('b', 3)]
const from = (id: string) => tags.find((one) => one.id === id) ?? tag('x', 9)

it('goes past neighbours, under the one above, and out behind the parent', () => {
  expect(placeAfter(tags, from('b'), 'up')).toEqual({ parentId: null, to: 0 })
  expect(placeAfter(tags, from('a'), 'down')).toEqual({ parentId: null, to: 1 })
  expect(placeAfter(tags, from('b'), 'in')).toEqual({ parentId: 'a', to: 2 })
  expect(placeAfter(tags, from('a2'), 'in')).toEqual({ parentId: 'a1', to: 0 })
  expect(placeAfter(tags, from('a1'), 'out')).toEqual({ parentId: null, to: 1 })
})

it('goes nowhere at an end', () => {
  expect(placeAfter(tags, from('a'), 'up')).toBeNull()
  expect(placeAfter(tags, from('b'), 'down')).toBeNull()
  expect(placeAfter(tags, from('a'), 'in')).toBeNull()
  expect(placeAfter(tags, from('b'), 'out')).toBeNull()
})
