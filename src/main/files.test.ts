import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAtomically } from '../journal'
import { readPickedFile } from './read-picked-file'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-files-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('readPickedFile', () => {
  it('gives the bytes and the name without its folder', async () => {
    const path = join(folder, 'one.txt')
    await writeFile(path, 'Some words.')
    expect(await readPickedFile(path)).toEqual({
      name: 'one.txt',
      bytes: new TextEncoder().encode('Some words.'),
      problem: null,
    })
  })

  it('says that a folder is a folder', async () => {
    await mkdir(join(folder, 'a.html'))
    const { bytes, problem } = await readPickedFile(join(folder, 'a.html'))
    expect(bytes).toBeNull()
    expect(problem).toBe('“a.html” is a folder. Choose the files inside it.')
  })

  it('says that a file has vanished', async () => {
    const { problem } = await readPickedFile(join(folder, 'gone.txt'))
    expect(problem).toBe('“gone.txt” could not be read: it is no longer there.')
  })

  it('refuses a file above the limit', async () => {
    await writeFile(join(folder, 'big.txt'), new Uint8Array(2 * 1024 * 1024))
    const { bytes, problem } = await readPickedFile(join(folder, 'big.txt'), 1024 * 1024)
    expect(bytes).toBeNull()
    expect(problem).toContain('larger than 1 MB')
  })

  it('does not wait for a device', async () => {
    const { problem } = await readPickedFile('/dev/zero')
    expect(problem).toBe('“zero” is not an ordinary file.')
  })
})

describe('writeAtomically', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    const path = join(folder, 'report.md')
    await writeFile(path, 'old')
    await writeAtomically(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['report.md'])
  })

  it('leaves the old one and no rest when it fails', async () => {
    const path = join(folder, 'taken')
    await mkdir(path)
    await writeFile(join(path, 'inside'), 'kept')
    await expect(writeAtomically(path, 'new')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['taken'])
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('kept')
  })
})
