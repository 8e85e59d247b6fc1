import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from './database'
import { DEFAULT_SETTINGS, readSetting, saveSetting } from './settings'

beforeAll(async () => {
  await database.open()
})

beforeEach(() => database.settings.clear())

describe('settings', () => {
  it('have their defaults until something is chosen, and then what was chosen', async () => {
    expect(await readSetting('theme')).toBe('system')
    await saveSetting('theme', 'dark')
    await saveSetting('panels', { compare: [70, 30] })
    expect(await readSetting('theme')).toBe('dark')
    expect(await readSetting('panels')).toEqual({ compare: [70, 30] })
  })

  it('fall back to the default where what is stored does not fit', async () => {
    await database.settings.bulkPut([
      { key: 'theme', value: 'purple' },
      { key: 'readingSize', value: Number.POSITIVE_INFINITY },
      { key: 'readingFace', value: 'blackletter' },
      { key: 'readingMeasure', value: 66 },
      { key: 'readingLeading', value: '' },
      { key: 'paragraphNumbers', value: 1 },
      { key: 'letterKeys', value: 'yes' },
      { key: 'panels', value: { compare: ['wide'] } },
      { key: 'lastPlace', value: 7 },
      { key: 'reviewPlaces', value: ['a'] },
    ])
    for (const key of [
      'theme',
      'readingSize',
      'readingFace',
      'readingMeasure',
      'readingLeading',
      'paragraphNumbers',
      'letterKeys',
      'panels',
      'lastPlace',
      'reviewPlaces',
    ] as const) {
      expect(await readSetting(key)).toEqual(DEFAULT_SETTINGS[key])
    }
  })
})
