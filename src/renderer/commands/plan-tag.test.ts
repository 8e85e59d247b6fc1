import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tagsInTreeOrder } from '../../project'
import { database } from '../storage/database'
import { clearDatabase, databaseContents, source } from './command-fixtures'
import { runCommand, undo } from './run-command'

const P = 'project-1'

beforeAll(async () => {
  await database.open()
})

beforeEach(async () => {
  await clearDatabase()
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
  for (const tagId of ['a', 'b', 'c', 'd']) {
    await runCommand({ kind: 'create-tag', projectId: P, tagId, name: tagId, colour: 'tag-1' })
  }
})

const place = (tagId: string, parentId: string | null, to: number) =>
  runCommand({ kind: 'set-tag-place', projectId: P, tagId, parentId, to })
/** `a > b` is b under a. */
async function tree(): Promise<string> {
  const placed = tagsInTreeOrder(await database.tags.toArray())
  return placed.map(({ tag, depth }) => '>'.repeat(depth) + tag.id).join(' ')
}

describe('set-tag-place', () => {
  it('puts a tag under another, and its place among those there', async () => {
    await place('d', 'a', 0)
    await place('b', 'a', 0)
    expect(await tree()).toBe('a >b >d c')
    await place('b', 'a', 1)
    expect(await tree()).toBe('a >d >b c')
    await place('c', 'd', 9)
    expect(await tree()).toBe('a >d >>c >b')
    await place('d', null, 0)
    expect(await tree()).toBe('d >c a >b')
  })

  it('gives a flat list the same order', async () => {
    await place('d', 'a', 0)
    const flat = (await database.tags.toArray()).sort((x, y) => x.position - y.position)
    expect(flat.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c'])
  })

  it('does nothing where it is there already', async () => {
    const before = await databaseContents()
    await place('b', null, 1)
    expect(await databaseContents()).toEqual(before)
  })

  it('refuses a circle and a parent that is gone', async () => {
    await place('b', 'a', 0)
    await place('c', 'b', 0)
    await expect(place('a', 'c', 0)).rejects.toThrow('under itself')
    await expect(place('a', 'a', 0)).rejects.toThrow('under itself')
    await expect(place('a', 'x', 0)).rejects.toThrow('no longer there')
    expect(await tree()).toBe('a >b >>c d')
  })
})

describe('a tag that goes', () => {
  beforeEach(async () => {
    await place('b', 'a', 0)
    await place('c', 'b', 0)
    await runCommand({ kind: 'add-sources', projectId: P, sources: [source('s')] })
    await runCommand({
      kind: 'set-annotation',
      projectId: P,
      id: 'n',
      sourceId: 's',
      anchor: null,
      note: '',
      tags: ['b'],
    })
  })
  const annotations = () => database.annotations.toArray()

  it('leaves those under it where it stood, and takes notes along that are nothing else', async () => {
    const before = await databaseContents()
    await runCommand({ kind: 'remove-tag', projectId: P, tagId: 'b' })
    expect(await tree()).toBe('a >c d')
    expect(await annotations()).toEqual([])
    await undo(P)
    expect(await databaseContents()).toEqual(before)
  })

  it('gives those under it to the tag that it is merged with', async () => {
    await runCommand({ kind: 'merge-tags', projectId: P, tagId: 'b', into: 'd' })
    expect(await tree()).toBe('a d >c')
    expect(await annotations()).toMatchObject([{ tags: ['d'] }])
  })

  it('makes no circle where it is merged with one under it', async () => {
    await runCommand({ kind: 'merge-tags', projectId: P, tagId: 'a', into: 'c' })
    expect(await tree()).toBe('b >c d')
  })
})

it('is defined in words, and those can be taken out again', async () => {
  const define = (definition: string) =>
    runCommand({ kind: 'define-tag', projectId: P, tagId: 'a', definition })
  await define(' Given for money. ')
  expect(await database.tags.get([P, 'a'])).toMatchObject({ definition: 'Given for money.' })
  await define('')
  expect(await database.tags.get([P, 'a'])).not.toHaveProperty('definition')
})
