import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReviewerFile } from './reviewer-file'
import { temporaryFolder } from './store-fixtures'
import { VersionsFile } from './versions-file'

let root: Awaited<ReturnType<typeof temporaryFolder>>
let path: string
beforeEach(async () => {
  root = await temporaryFolder()
  path = join(root.path, 'a.json')
})
afterEach(() => root.remove())

describe('the reviewer', () => {
  it('gets an id once, whoever asks, and keeps it with a new name', async () => {
    const file = new ReviewerFile(path)
    const [first, second] = await Promise.all([file.read(), file.read()])
    expect(first).toEqual(second)
    expect(first).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: '' })
    expect(await new ReviewerFile(path).read()).toEqual(first)
    const named = await file.setName('  Ada\u0000 Lovelace ')
    expect(named).toEqual({ id: first.id, name: 'Ada  Lovelace' })
    expect(await new ReviewerFile(path).read()).toEqual(named)
    expect(await readdir(root.path)).toEqual(['a.json'])
    expect((await new ReviewerFile(join(root.path, 'b.json')).read()).id).not.toBe(first.id)
  })

  it('gets a new id where the file is damaged, which is kept beside', async () => {
    for (const text of ['{"id":', '{"id":"","name":"x"}', '[]', '{"id":7}', '']) {
      await writeFile(path, text)
      const { id, name } = await new ReviewerFile(path).read()
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
      expect(name).toBe('')
      expect(await readFile(`${path}.damaged`, 'utf8')).toBe(text)
      expect((await new ReviewerFile(path).read()).id).toBe(id)
    }
  })

  it('has an id for this run where none can be written, and no new name', async () => {
    const file = new ReviewerFile(join(root.path, 'no', 'such', 'folder.json'))
    const { id } = await file.read()
    await expect(file.setName('Ada')).rejects.toThrow()
    expect(await file.read()).toEqual({ id, name: '' })
    await mkdir(join(root.path, 'no', 'such'), { recursive: true })
    expect(await file.setName('Ada')).toEqual({ id, name: 'Ada' })
  })
})

describe('the versions', () => {
  const present = { app: '1.0.0', electron: '45.0.0', projects: 1 }

  it('differ until they are noted, and when any of them is another', async () => {
    const file = new VersionsFile(path, present)
    expect(await file.differ()).toBe(true)
    await file.noted()
    expect(await file.differ()).toBe(false)
    for (const other of [{ app: '1.0.1' }, { electron: '46.0.0' }, { projects: 2 }])
      expect(await new VersionsFile(path, { ...present, ...other }).differ()).toBe(true)
    await writeFile(path, 'not JSON')
    expect(await file.differ()).toBe(true)
  })
})
