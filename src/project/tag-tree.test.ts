import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TagRecord } from './project-rows'
import { tagAncestors, tagChildren, tagsInTreeOrder } from './tag-tree'

const tag = (id: string, position: number, parentId?: string | null): TagRecord => ({
  projectId: 'p',
  id,
  name: id,
  colour: 'tag-1',
  position,
  ...(parentId !== undefined && { parentId }),
})

it('puts each tag behind the one that it stands under, in the order of positions', () => {
  const tags = [tag('b', 2), tag('a2', 9, 'a'), tag('a', 0, null), tag('a1', 5, 'a'), tag('x', 1, 'gone')]
  expect(tagsInTreeOrder(tags).map(({ tag: { id }, depth }) => [id, depth])).toEqual([
    ['a', 0],
    ['a1', 1],
    ['a2', 1],
    ['x', 0],
    ['b', 0],
  ])
  expect(tagChildren(tags, 'a').map(({ id }) => id)).toEqual(['a1', 'a2'])
  expect(tagChildren(tags, null).map(({ id }) => id)).toEqual(['a', 'x', 'b'])
  expect(tagAncestors(tags, tag('z', 0, 'a1')).map(({ id }) => id)).toEqual(['a1', 'a'])
})

it('has every tag once, whatever a file says of what stands under what', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const row = fc.tuple(id, fc.nat(3), fc.option(id)).map(([own, at, parent]) => tag(own, at, parent))
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (one) => one.id }), (tags) => {
      const ids = tagsInTreeOrder(tags).map((placed) => placed.tag.id)
      expect([...ids].sort()).toEqual(tags.map((one) => one.id).sort())
      for (const one of tags) expect(tagAncestors(tags, one).length).toBeLessThan(5)
    }),
  )
})
