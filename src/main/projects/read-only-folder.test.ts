import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addTag, closeAll, create, PROJECT_ID as id, openedOn, temporaryFolder } from './store-fixtures'

const NOBODY = 65_534
const isRoot = process.geteuid?.() === 0

let root: Awaited<ReturnType<typeof temporaryFolder>>
let folder: string
beforeEach(async () => {
  root = await temporaryFolder()
  folder = join(root.path, 'projects')
  await openedOn(folder).store.append(id, create())
  await closeAll()
})
afterEach(async () => {
  process.seteuid?.(isRoot ? 0 : (process.getuid?.() ?? 0))
  await closeAll()
  for (const path of await foldersIn(root.path)) await chmod(path, 0o755)
  await root.remove()
})

async function foldersIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const below = entries.filter((entry) => entry.isDirectory())
  return [path, ...below.map((entry) => join(entry.parentPath ?? entry.path, entry.name))]
}

/** For root no folder is closed: so the test goes on as nobody. */
async function withMode(mode: number, files: number): Promise<void> {
  await chmod(root.path, 0o755)
  const journal = join(folder, id, 'journal-0000000001.jsonl')
  await chmod(journal, files)
  for (const path of (await foldersIn(folder)).toReversed()) await chmod(path, mode)
  if (isRoot) process.seteuid?.(NOBODY)
}

// Windows knows no such rights of folders.
describe.runIf(process.platform !== 'win32')('a folder of projects that is closed', () => {
  it('to writing can be read; that nothing can be saved is said, and each act is refused', async () => {
    await withMode(0o555, 0o444)
    const { store } = openedOn(folder)
    const opening = await store.open([], false)
    expect(opening).toMatchObject({
      state: 'open',
      projects: [{ projectId: id, relation: 'missing', position: { seq: 1 } }],
      notWritable: expect.stringContaining('this account has no right to it'),
    })
    expect((await store.readContents(id, 0)).contents.project?.name).toBe('Dam')
    expect(await store.append(id, addTag('a'))).toMatchObject({ stored: false, why: 'read-only' })
    expect(await store.append('other', create('other'))).toMatchObject({ stored: false, why: 'read-only' })
    expect(await store.backUp(id, 'asked')).toMatchObject({ stored: false, why: 'read-only' })
    expect((await store.readContents(id, 0)).position.seq).toBe(1)
  })

  it('to reading is said, and nothing is opened', async () => {
    await withMode(0o000, 0o000)
    expect(await openedOn(folder).store.open([], false)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('this account has no right to it'),
    })
  })
})
