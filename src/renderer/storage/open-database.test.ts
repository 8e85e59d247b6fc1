import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noContents, type ProjectContents } from '../../project'
import { CounterclaimDatabase } from './database'
import { MemoryStore } from './memory-store-fixture'
import { openProjects } from './open-database'
import { SCHEMA_VERSION, SCHEMA_VERSIONS } from './schema-versions'
import { storedContents } from './stored-contents'
import { takeInProject } from './take-in-project'
import { watchedFactory } from './watched-factory'

const NAME = 'opening'

afterEach(async () => {
  vi.restoreAllMocks()
  await Dexie.delete(NAME)
})

const project = (id: string) => ({
  id,
  name: `Project ${id}`,
  createdAt: 't',
  updatedAt: 't',
  isSample: false,
})
const review = (projectId: string) => ({
  projectId,
  key: 'k',
  verdict: 'conflict' as const,
  reason: null,
  tags: [],
  note: 'Look again',
  anchors: [],
  kindWhenJudged: 'contradiction' as const,
})
const added = (id: string) => ({ store: 'projects', key: id, before: null, after: project(id) })

/** A store as an older version left it: a project with a verdict and its undo list. */
async function oldStore(version: number): Promise<void> {
  const old = new CounterclaimDatabase(NAME, () => {}, version)
  await old.open()
  await old.table('projects').add(project('p'))
  await old.table('reviews').add(review('p'))
  const step = { projectId: 'p', at: 't', kind: 'create-project', label: 'new', subject: '', undone: 0 }
  const seq = await old.table('history').add(step)
  await old.table('historyChanges').add({ seq, changes: [added('p')] })
  old.close()
}

describe('openProjects', () => {
  it('opens a new store without a word', async () => {
    const db = new CounterclaimDatabase(NAME)
    const store = new MemoryStore()
    expect(await openProjects(store.api, undefined, db)).toEqual({
      state: 'ready',
      notices: [],
      notWritable: null,
    })
    expect(db.verno).toBe(SCHEMA_VERSION)
    expect(await openProjects(store.api, undefined, db)).toMatchObject({ state: 'ready' })
    db.close()
  })

  it('refuses a store of a newer version in plain words and leaves it as it is', async () => {
    const newer = new Dexie(NAME)
    newer.version(SCHEMA_VERSION + 1).stores({ projects: 'id', futures: 'id' })
    await newer.open()
    await newer.table('projects').add({ id: 'p', name: 'From the future' })
    newer.close()

    const outcome = await openProjects(new MemoryStore().api, undefined, new CounterclaimDatabase(NAME))
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
    const outcome = await openProjects(new MemoryStore().api, undefined, new CounterclaimDatabase(NAME))
    expect(outcome).toMatchObject({ state: 'refused', message: expect.stringContaining('The disk is full') })
  })

  for (const { version } of SCHEMA_VERSIONS.filter((step) => step.version < SCHEMA_VERSION)) {
    // From version 3 on projects have a journal; one that it has never heard of is handed over all the same.
    const at = version < 3 ? version : SCHEMA_VERSION
    it(`hands the projects of version ${version} to the journal at version ${at}, and loses nothing`, async () => {
      await oldStore(version)
      const store = new MemoryStore()
      const db = new CounterclaimDatabase(NAME)
      const seen: number[] = []
      const adopt = store.adoptProject
      store.adoptProject = async (...args) => {
        const present = (await indexedDB.databases()).find(({ name }) => name === NAME)
        seen.push((present?.version ?? 0) / 10)
        return adopt(...args)
      }
      expect(await openProjects(store.api, undefined, db)).toMatchObject({ state: 'ready' })
      expect(seen).toEqual([at])
      const contents = await storedContents('p', db)
      expect(contents).toMatchObject({ project: project('p'), reviews: [review('p')] })
      expect(contents.steps.map(({ kind }) => kind)).toEqual(['create-project'])
      expect(store.contents('p')).toEqual(contents)
      db.close()
    })
  }

  it('leaves an old store as it is where the journal cannot take it', async () => {
    await oldStore(1)
    const store = new MemoryStore()
    store.adoptProject = async () => ({ stored: false, why: 'full', message: 'The disk is full.' })
    const outcome = await openProjects(store.api, undefined, new CounterclaimDatabase(NAME))
    expect(outcome).toMatchObject({ state: 'refused', message: expect.stringContaining('The disk is full.') })
    const old = new CounterclaimDatabase(NAME, () => {}, 1)
    await old.open()
    expect(await old.table('reviews').toArray()).toEqual([review('p')])
    old.close()
  })

  it('brings back from the journal what the store has lost, and says so', async () => {
    const store = new MemoryStore()
    const first = new CounterclaimDatabase(NAME)
    await openProjects(store.api, undefined, first)
    const contents: ProjectContents = { ...noContents('p'), project: project('p') }
    await takeInProject(contents, { seq: 1, sum: 'sum 1' }, first)
    await store.adoptProject(contents, 0, 1)
    first.close()
    await Dexie.delete(NAME)

    const db = new CounterclaimDatabase(NAME)
    const progress: number[] = []
    const outcome = await openProjects(store.api, (done) => progress.push(done), db)
    expect(outcome).toMatchObject({
      state: 'ready',
      notices: [expect.stringContaining('1 project was restored from the journal')],
    })
    expect(progress).toEqual([0, 0.3])
    expect(await storedContents('p', db)).toEqual(contents)
    db.close()
  })

  it('gives the journal what only the store has', async () => {
    const db = new CounterclaimDatabase(NAME)
    await openProjects(new MemoryStore().api, undefined, db)
    const contents: ProjectContents = { ...noContents('p'), project: project('p') }
    await takeInProject(contents, { seq: 9, sum: 'sum 9' }, db)
    const emptied = new MemoryStore()
    expect(await openProjects(emptied.api, undefined, db)).toMatchObject({ state: 'ready' })
    expect(emptied.contents('p')).toEqual(contents)
    expect(await db.positions.get('p')).toEqual({ projectId: 'p', seq: 1, sum: 'sum 1' })
    db.close()
  })

  it('says why nothing can be saved, and opens all the same', async () => {
    const store = new MemoryStore()
    store.notWritable = 'The folder is read-only.'
    const db = new CounterclaimDatabase(NAME)
    expect(await openProjects(store.api, undefined, db)).toMatchObject({
      state: 'ready',
      notWritable: 'The folder is read-only.',
    })
    db.close()
  })
})

describe('schema versions', () => {
  it('are numbered one after the other, each with a name', () => {
    expect(SCHEMA_VERSIONS.map((step) => step.version)).toEqual(SCHEMA_VERSIONS.map((_, index) => index + 1))
    expect(SCHEMA_VERSIONS.every((step) => step.name.length > 0)).toBe(true)
  })
})

describe('watchedFactory', () => {
  it('reports what the browser says it lost', async () => {
    const heard: string[] = []
    const request = Object.assign(new EventTarget(), { result: null })
    const open = vi.fn(() => request)
    vi.stubGlobal('indexedDB', { open })
    watchedFactory((kind) => heard.push(kind)).open(NAME, 1)
    vi.unstubAllGlobals()
    request.dispatchEvent(Object.assign(new Event('upgradeneeded'), { dataLoss: 'none' }))
    expect(heard).toEqual([])
    request.dispatchEvent(Object.assign(new Event('upgradeneeded'), { dataLoss: 'total' }))
    expect(heard).toEqual(['total'])
    expect(open).toHaveBeenCalledWith(NAME, 1)
  })
})
