import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../journal'
import { noContents, readProjectFile, replay } from '../../project'
import {
  addSource,
  addTag,
  closeAll,
  create,
  PROJECT_ID as id,
  openedOn,
  positionOf,
  run,
  temporaryFolder,
} from './store-fixtures'

let root: Awaited<ReturnType<typeof temporaryFolder>>
let folder: string
beforeEach(async () => {
  root = await temporaryFolder()
  folder = join(root.path, 'projects')
})
afterEach(async () => {
  await closeAll()
  await root.remove()
})

describe('contents', () => {
  it('come in parts that join to what the acts make', async () => {
    const { store } = openedOn(folder)
    const sent = [create(), ...['a', 'b', 'c'].map((name) => addSource(name, name.repeat(1_500_000)))]
    for (const act of sent) await store.append(id, act)
    const first = await store.readContents(id, 0)
    expect(first.parts).toBeGreaterThan(2)
    const rest = Array.from({ length: first.parts - 1 }, (_, index) => store.readContents(id, index + 1))
    const parts = [first, ...(await Promise.all(rest))].map((part) => part.contents)
    const whole = replay(noContents(id), sent)
    expect(parts.flatMap((part) => part.sources)).toEqual(whole.sources)
    expect(parts.flatMap((part) => part.steps)).toEqual(whole.steps)
    await expect(store.readContents(id, first.parts)).rejects.toThrow('no such part')
    await expect(store.readContents('other', 0)).rejects.toThrow('does not know')
  })

  it('stay those of the first part, whatever comes in between', async () => {
    const { store } = openedOn(folder)
    const sent = [create(), ...['a', 'b'].map((name) => addSource(name, name.repeat(1_500_000)))]
    for (const act of sent) await store.append(id, act)
    await store.backUp(id, 'asked')
    const [backup] = await store.listBackups(id)
    const first = await store.readContents(id, 0)
    await store.append(id, addSource('c', 'c'.repeat(3_000_000)))
    await store.readBackup(id, backup?.id ?? '', 0)
    const second = await store.readContents(id, 1)
    expect(second).toMatchObject({ parts: first.parts, position: first.position })
    expect((await store.readContents(id, 0)).position.seq).toBe(first.position.seq + 1)
    await store.open([], false)
    await expect(store.readContents(id, 1)).rejects.toThrow('begin again')
  })

  it('that the journal does not have are adopted part by part, and are there after a restart', async () => {
    const { store } = openedOn(folder)
    await store.open([], false)
    const whole = replay(noContents(id), [create(), addTag('a'), addSource('s', 'words')])
    const half = { ...whole, sources: [], steps: [] }
    const other = { ...whole, tags: [] }
    expect((await store.adopt(half, 0, 2)).stored).toBe(true)
    expect(await readdir(folder)).toEqual([])
    const position = positionOf(await store.adopt(other, 1, 2))
    const again = openedOn(folder)
    expect(await again.store.open([{ projectId: id, ...position }], false)).toMatchObject({
      projects: [{ relation: 'same' }],
    })
    expect((await again.store.readContents(id, 0)).contents).toEqual(whole)
    expect(positionOf(await again.store.append(id, addTag('b'))).seq).toBe(position.seq + 1)
  })

  it('are not adopted out of turn, nor mixed with those of an upload that was given up', async () => {
    const { store } = openedOn(folder)
    const whole = replay(noContents(id), [create()])
    expect((await store.adopt(whole, 1, 2)).stored).toBe(false)
    expect((await store.adopt(whole, 0, 2)).stored).toBe(true)
    expect((await store.adopt(whole, 1, 3)).stored).toBe(false)
    expect((await store.adopt(whole, 1, 2)).stored).toBe(false)
    expect((await store.adopt({ ...whole, steps: [] }, 0, 2)).stored).toBe(true)
    await store.open([], false)
    expect((await store.adopt(whole, 1, 2)).stored).toBe(false)
    expect((await store.adopt({ ...whole, steps: [] }, 0, 3)).stored).toBe(true)
    expect((await store.adopt(whole, 0, 1)).stored).toBe(true)
    expect((await store.readContents(id, 0)).contents).toEqual(whole)
  })
})

describe('originals and project files', () => {
  it('keep the bytes under their checksum only', async () => {
    const { store } = openedOn(folder)
    await store.append(id, create())
    const bytes = new TextEncoder().encode('the file')
    const hash = sha256(bytes)
    expect(await store.readOriginal(id, hash)).toBeNull()
    expect((await store.keepOriginal(id, hash, bytes)).stored).toBe(true)
    expect(await store.readOriginal(id, hash)).toEqual(Buffer.from(bytes))
    expect((await store.keepOriginal(id, 'b'.repeat(64), bytes)).stored).toBe(false)
    expect(await store.readOriginal(id, 'b'.repeat(64))).toBeNull()
  })

  it('are written whole, with the originals that are there, where asked for', async () => {
    const { store } = openedOn(folder)
    const bytes = new TextEncoder().encode('the file')
    const hash = sha256(bytes)
    const source = addSource('s', 'words').changes[0]?.after
    await store.append(id, create())
    await store.append(
      id,
      run('add-sources', {
        store: 'sources',
        key: [id, 's'],
        before: null,
        after: { ...source, sha256: hash },
      }),
    )
    await store.keepOriginal(id, hash, bytes)
    const reviewer = { id: 'r', name: 'Ada' }
    const path = join(root.path, 'dam.counterclaim')
    for (const withOriginals of [true, false]) {
      await store.writeFile(id, path, reviewer, withOriginals)
      const read = readProjectFile(new Uint8Array(await readFile(path)))
      if (read.outcome !== 'whole') throw new Error(read.outcome)
      expect(read.file.contents).toEqual((await store.readContents(id, 0)).contents)
      expect(read.file.position?.seq).toBe(2)
      expect(read.file.saved?.reviewer).toEqual(reviewer)
      expect(read.file.originals).toEqual(withOriginals ? [hash] : [])
    }
    await mkdir(join(root.path, 'taken'))
    await expect(store.writeFile(id, join(root.path, 'taken'), reviewer, false)).rejects.toThrow()
    expect((await readdir(root.path)).sort()).toEqual(['dam.counterclaim', 'projects', 'taken'])
  })
})
