import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type JournalAct, noContents, type ProjectContents } from '../../project'
import { CounterclaimDatabase } from './database'
import { isHeld } from './held-projects'
import { levelWithJournal } from './level-with-journal'
import { MemoryStore } from './memory-store-fixture'
import { storedContents } from './stored-contents'
import { takeInProject } from './take-in-project'

const NAME = 'levelling'
const P = 'p'

let db: CounterclaimDatabase
let store: MemoryStore

beforeEach(async () => {
  db = new CounterclaimDatabase(NAME)
  await db.open()
  store = new MemoryStore()
})

afterEach(async () => {
  db.close()
  await Dexie.delete(NAME)
})

const project = (id: string) => ({
  id,
  name: `Project ${id}`,
  createdAt: 't',
  updatedAt: 't',
  isSample: false,
})
const contentsOf = (id: string): ProjectContents => ({ ...noContents(id), project: project(id) })

const VOID: JournalAct = { act: 'void', at: 't', kind: 'v', label: '', subject: '', args: {}, changes: [] }

function tagAct(id: string): JournalAct {
  const after = { projectId: P, id, name: id, colour: 'tag-1', position: 0 }
  const change = { store: 'tags' as const, key: [P, id] as const, before: null, after }
  return { act: 'run', at: 't', kind: 'create-tag', label: id, subject: '', args: {}, changes: [change] }
}

/** Could be done a second time without anybody noticing, but for the undo list. */
function renameAct(name: string): JournalAct {
  const change = { store: 'projects' as const, key: P, before: { name: 'before' }, after: { name } }
  return {
    act: 'run',
    at: 't',
    kind: 'rename-project',
    label: name,
    subject: '',
    args: {},
    changes: [change],
  }
}

/** The project in the copy and in the journal, at the same place; then the journal goes on without the copy. */
async function left(behindBy: readonly JournalAct[]): Promise<void> {
  const answer = await store.adoptProject(contentsOf(P), 0, 1)
  if (!answer.stored) throw new Error(answer.message)
  await takeInProject(contentsOf(P), answer.position, db)
  for (const act of behindBy) await store.appendAct(P, act)
}

describe('a copy that lacks acts', () => {
  it('takes the whole where it lacks very many, and tells how far it is', async () => {
    await left(Array.from({ length: 2_100 }, (_, i) => tagAct(`t${i}`)))
    const api = { ...store.api, readActs: () => Promise.reject(new Error('one by one')) }
    const told: number[] = []
    const answer = await levelWithJournal(api, false, (done) => told.push(done), db)
    expect(answer).toMatchObject({ notices: [expect.stringContaining('1 project was restored')] })
    expect(await storedContents(P, db)).toEqual(store.contents(P))
    expect(told[0]).toBe(0)
    expect(told.length).toBeGreaterThan(2)
    expect(told.every((done, i) => done >= (told[i - 1] ?? 0) && done < 1)).toBe(true)
  })

  // The journal of the tests hands out two acts a part: these have a `void` at every place in and between parts.
  const cases: Readonly<Record<string, (act: (name: string) => JournalAct) => readonly JournalAct[]>> = {
    'within a part': (act) => [act('a'), VOID, act('b')],
    'at the beginning of a part': (act) => [act('a'), act('b'), VOID, act('c')],
    'at the end': (act) => [act('a'), act('b'), act('c'), VOID],
    'alone in the last part': (act) => [act('a'), act('b'), VOID],
    'twice, over two parts': (act) => [act('a'), VOID, VOID, act('b')],
    'not at all': (act) => [act('a'), act('b'), act('c'), act('d'), act('e')],
  }
  for (const [where, acts] of Object.entries(cases)) {
    it(`comes level where an act was taken back ${where}`, async () => {
      await left(acts(tagAct))
      expect(await levelWithJournal(store.api, false, undefined, db)).toMatchObject({ notices: [] })
      expect(await storedContents(P, db)).toEqual(store.contents(P))
      expect(await store.openStore(await db.positions.toArray())).toMatchObject({
        projects: [{ relation: 'same' }],
      })
    })

    for (let broken = 1; broken <= 2; broken++) {
      it(`does nothing twice where coming level broke off at part ${broken + 1}: taken back ${where}`, async () => {
        await left(acts(renameAct))
        const api = store.api
        let asked = 0
        const breaksOff = { ...api, readContents: () => Promise.reject(new Error('ended')) }
        breaksOff.readActs = (...args) => {
          asked += 1
          return asked > broken ? Promise.reject(new Error('ended')) : api.readActs(...args)
        }
        await levelWithJournal(breaksOff, false, undefined, db)
        await levelWithJournal(api, false, undefined, db)
        expect(await storedContents(P, db)).toEqual(store.contents(P))
      })
    }
  }
})

describe('a project that cannot be brought level', () => {
  it('is said and held, while the others open', async () => {
    await store.adoptProject(contentsOf('good'), 0, 1)
    await store.adoptProject(contentsOf('bad'), 0, 1)
    const readContents = store.readContents
    store.readContents = (id) => (id === 'bad' ? Promise.reject(new Error('unreadable')) : readContents(id))
    expect(await levelWithJournal(store.api, true, undefined, db)).toMatchObject({
      state: 'level',
      notices: [
        expect.stringContaining('1 project was restored'),
        expect.stringContaining('One project could not be read from its journal.'),
      ],
    })
    expect([isHeld('good'), isHeld('bad')]).toEqual([false, true])
    expect(await storedContents('good', db)).toEqual(contentsOf('good'))

    store.readContents = readContents
    await levelWithJournal(store.api, false, undefined, db)
    expect(isHeld('bad')).toBe(false)
    expect(await storedContents('bad', db)).toEqual(contentsOf('bad'))
  })

  it('is named where the window has an older state of it, which stays', async () => {
    await left([tagAct('a')])
    store.readActs = () => Promise.reject(new Error('unreadable'))
    store.readContents = () => Promise.reject(new Error('unreadable'))
    expect(await levelWithJournal(store.api, false, undefined, db)).toMatchObject({
      notices: [expect.stringMatching(/^“Project p” could not be read .* may lack the last changes/)],
    })
    expect(isHeld(P)).toBe(true)
    expect(await storedContents(P, db)).toEqual(contentsOf(P))
  })

  it('is held where the journal cannot take what only the window has', async () => {
    await takeInProject(contentsOf(P), { seq: 3, sum: 'sum 3' }, db)
    const adopt = store.adoptProject
    store.adoptProject = async () => ({ stored: false, why: 'full', message: 'The disk is full.' })
    expect(await levelWithJournal(store.api, false, undefined, db)).toMatchObject({
      notices: [
        expect.stringMatching(/^“Project p” can be read, but not be changed now.*The disk is full\./),
      ],
    })
    expect(isHeld(P)).toBe(true)

    store.notWritable = 'The folder is read-only.'
    await levelWithJournal(store.api, false, undefined, db)
    expect(isHeld(P)).toBe(true)

    store.notWritable = null
    store.adoptProject = adopt
    await levelWithJournal(store.api, false, undefined, db)
    expect(isHeld(P)).toBe(false)
    expect(store.contents(P)).toEqual(contentsOf(P))
  })
})
