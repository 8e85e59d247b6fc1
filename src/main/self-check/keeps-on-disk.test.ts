import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepsOnDisk } from './keeps-on-disk'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-check-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('says that a folder keeps what is written, and leaves nothing there', async () => {
  expect(await keepsOnDisk(folder)).toBe(true)
  expect(await readdir(folder)).toEqual([])
})

it('says that a folder does not keep anything where none is, or where it is a file', async () => {
  expect(await keepsOnDisk(join(folder, 'nowhere'))).toBe(false)
  await writeFile(join(folder, 'file'), '')
  expect(await keepsOnDisk(join(folder, 'file'))).toBe(false)
  expect(await readdir(folder)).toEqual(['file'])
})
