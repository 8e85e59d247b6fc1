import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SettingsFile } from './settings-file'

let folder = ''
const path = () => join(folder, 'settings.json')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-settings-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('SettingsFile', () => {
  it('has nothing at first, and then what was written, in another run too', async () => {
    const file = new SettingsFile(path())
    expect(await file.read()).toBeNull()
    expect(await file.write('{"theme":"dark"}')).toBe(true)
    expect(await new SettingsFile(path()).read()).toBe('{"theme":"dark"}')
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('writes in the order in which it was asked', async () => {
    const file = new SettingsFile(path())
    await Promise.all(['1', '2', '3'].map((size) => file.write(`{"size":${size}}`)))
    expect(await file.read()).toBe('{"size":3}')
  })

  it('sets a damaged file aside', async () => {
    await writeFile(path(), '{"theme":"da')
    expect(await new SettingsFile(path()).read()).toBeNull()
    expect(await readFile(`${path()}.damaged`, 'utf8')).toBe('{"theme":"da')
  })

  it('takes nothing but fields with names, and says so', async () => {
    const file = new SettingsFile(path())
    await file.write('{"theme":"dark"}')
    for (const text of ['[1]', '"dark"', 'no', 'null']) expect(await file.write(text)).toBe(false)
    expect(await file.read()).toBe('{"theme":"dark"}')
  })

  it('writes anew what was deleted or changed meanwhile, and leaves alone what stands there', async () => {
    const file = new SettingsFile(path())
    await file.write('{"theme":"dark"}')
    await rm(path())
    expect(await file.write('{"theme":"dark"}')).toBe(true)
    expect(await readFile(path(), 'utf8')).toBe('{"theme":"dark"}')
    await writeFile(path(), '{"theme":"da')
    expect(await file.write('{"theme":"dark"}')).toBe(true)
    expect(await readFile(path(), 'utf8')).toBe('{"theme":"dark"}')
    const before = await stat(path())
    expect(await file.write('{"theme":"dark"}')).toBe(true)
    expect((await stat(path())).ino).toBe(before.ino)
  })

  it('says that it could not be written', async () => {
    expect(await new SettingsFile(join(folder, 'no such folder', 'settings.json')).write('{}')).toBe(false)
  })
})
