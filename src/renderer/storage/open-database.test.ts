import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CounterclaimDatabase } from './database'
import { openDatabase } from './open-database'
import { SCHEMA_VERSION, SCHEMA_VERSIONS } from './schema-versions'
import { watchedFactory } from './watched-factory'

afterEach(async () => {
  vi.restoreAllMocks()
  await Dexie.delete('opening')
})

describe('openDatabase', () => {
  it('makes the newest schema on the first start', async () => {
    const db = new CounterclaimDatabase('opening')
    expect(await openDatabase(db)).toEqual({ state: 'ready', dataLost: false })
    expect(db.verno).toBe(SCHEMA_VERSION)
    expect(db.tables.map((table) => table.name).sort()).toEqual([
      'history',
      'historyChanges',
      'judgeVectors',
      'judgements',
      'projects',
      'reviews',
      'settings',
      'sources',
      'tags',
    ])
    db.close()
  })

  it('refuses a database of a newer version in plain words and leaves it as it is', async () => {
    const newer = new Dexie('opening')
    newer.version(SCHEMA_VERSION + 1).stores({ projects: 'id', futures: 'id' })
    await newer.open()
    await newer.table('projects').add({ id: 'p', name: 'From the future' })
    newer.close()

    const outcome = await openDatabase(new CounterclaimDatabase('opening'))
    expect(outcome).toMatchObject({ state: 'refused', message: expect.stringContaining('newer version') })

    await newer.open()
    expect(newer.verno).toBe(SCHEMA_VERSION + 1)
    expect(await newer.table('projects').toArray()).toEqual([{ id: 'p', name: 'From the future' }])
    newer.close()
  })

  it('says in plain words when the browser cannot open it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    const outcome = await openDatabase(new CounterclaimDatabase('opening'))
    expect(outcome).toMatchObject({ state: 'refused', message: expect.stringContaining('The disk is full') })
  })

  it('asks for strict durability on every write', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const db = new CounterclaimDatabase('opening')
    await openDatabase(db)
    await db.transaction('rw', [db.settings], async () => db.settings.put({ key: 'theme', value: 'dark' }))
    await db.settings.put({ key: 'theme', value: 'light' })
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.map(([, , options]) => options)).toEqual([
      { durability: 'strict' },
      { durability: 'strict' },
    ])
    db.close()
  })
})

describe('schema versions', () => {
  it('are numbered one after the other, each with a name', () => {
    expect(SCHEMA_VERSIONS.map((step) => step.version)).toEqual(SCHEMA_VERSIONS.map((_, index) => index + 1))
    expect(SCHEMA_VERSIONS.every((step) => step.name.length > 0)).toBe(true)
  })

  it('can be opened at each old version and brought to the newest', async () => {
    for (const { version } of SCHEMA_VERSIONS) {
      const old = new CounterclaimDatabase('opening', () => {}, version)
      await old.open()
      await old
        .table('projects')
        .put({ id: `p${version}`, name: 'Old', createdAt: '', updatedAt: '', isSample: false })
      old.close()
      const now = new CounterclaimDatabase('opening')
      await openDatabase(now)
      expect(now.verno).toBe(SCHEMA_VERSION)
      expect(await now.projects.get(`p${version}`)).toMatchObject({ name: 'Old' })
      now.close()
    }
  })
})

describe('watchedFactory', () => {
  it('reports what the browser says it lost', async () => {
    const heard: string[] = []
    const request = Object.assign(new EventTarget(), { result: null })
    const open = vi.fn(() => request)
    vi.stubGlobal('indexedDB', { open })
    watchedFactory((kind) => heard.push(kind)).open('opening', 1)
    vi.unstubAllGlobals()
    request.dispatchEvent(Object.assign(new Event('upgradeneeded'), { dataLoss: 'none' }))
    expect(heard).toEqual([])
    request.dispatchEvent(Object.assign(new Event('upgradeneeded'), { dataLoss: 'total' }))
    expect(heard).toEqual(['total'])
    expect(open).toHaveBeenCalledWith('opening', 1)
  })
})
