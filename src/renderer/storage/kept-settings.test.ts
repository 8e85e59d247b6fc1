import 'fake-indexeddb/auto'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from './database'
import { keepSettings, restoreSettings } from './kept-settings'
import { readSetting, saveSetting } from './settings'

/** What main does, in memory. */
function keeper(kept: string | null) {
  const written: string[] = []
  return {
    written,
    keptSettings: async () => kept,
    keepSettings: async (text: string) => {
      written.push(text)
      return true
    },
  }
}

let end = () => {}

beforeAll(() => database.open())
beforeEach(async () => {
  await database.settings.clear()
})
afterEach(() => end())

describe('settings that main keeps', () => {
  it('come back into an empty store, those that no longer fit as not set', async () => {
    await restoreSettings(keeper('{"theme":"dark","readingSize":7}'))
    expect(await readSetting('theme')).toBe('dark')
    expect(await readSetting('readingSize')).toBe(18)
  })

  it('fill what is missing, and never replace what is there', async () => {
    await saveSetting('theme', 'light')
    await restoreSettings(keeper('{"theme":"dark","readingSize":20}'))
    expect(await readSetting('theme')).toBe('light')
    expect(await readSetting('readingSize')).toBe(20)
  })

  it('are none where nothing was kept, or not settings', async () => {
    for (const text of [null, '[]', '7']) await restoreSettings(keeper(text))
    expect(await database.settings.count()).toBe(0)
  })

  it('are kept when they change, and not wiped with the store', async () => {
    const main = keeper(null)
    end = keepSettings(main)
    await saveSetting('theme', 'dark')
    await vi.waitFor(() => expect(main.written.at(-1)).toBe('{"theme":"dark"}'))
    await database.settings.clear()
    await saveSetting('letterKeys', false)
    await vi.waitFor(() => expect(main.written.at(-1)).toBe('{"letterKeys":false}'))
    expect(main.written).not.toContain('{}')
  })
})
