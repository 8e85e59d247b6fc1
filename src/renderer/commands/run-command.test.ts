import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { STANDINGS } from '../../core'
import { type Codebook, DECLARED_RELATIONS, DEFAULT_CODEBOOK } from '../../project'
import { database } from '../storage/database'
import { holdProject } from '../storage/held-projects'
import { judgementStore } from '../storage/judgement-store'
import { levelWithJournal } from '../storage/level-with-journal'
import { engineOf } from '../storage/project-engine'
import { listRemovedProjects, undoStateOf } from '../storage/queries'
import { storedContents } from '../storage/stored-contents'
import { type Command, CommandRefused } from './command'
import { clearDatabase, databaseContents, journals, source, target } from './command-fixtures'
import { redo, runCommand, undo } from './run-command'
import { readSaveState } from './save-state'

const P = 'project-1'
const Q = 'project-2'

beforeAll(async () => {
  await database.open()
})

beforeEach(async () => {
  await clearDatabase()
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
})

describe('runCommand', () => {
  it('stores what the command says and names it in the undo list', async () => {
    await runCommand({ kind: 'add-sources', projectId: P, sources: [source('a'), source('b')] })
    await runCommand({
      kind: 'set-verdict',
      projectId: P,
      target: target('k'),
      verdict: 'conflict',
      reason: null,
    })
    expect((await database.sources.toArray()).map((row) => [row.id, row.position])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
    expect(await undoStateOf(P)).toEqual({
      canUndo: true,
      canRedo: false,
      undoLabel: 'verdict: conflict',
      redoLabel: null,
    })
  })

  it('leaves no step behind when there is nothing to change', async () => {
    await runCommand({ kind: 'rename-project', projectId: P, name: ' Dam ' })
    expect((await undoStateOf(P)).canUndo).toBe(false)
    expect(await database.history.count()).toBe(1)
  })

  it('refuses in plain words and changes nothing', async () => {
    await runCommand({ kind: 'add-sources', projectId: P, sources: [source('a')] })
    const before = await databaseContents()
    const twice: Command = { kind: 'add-sources', projectId: P, sources: [source('b'), source('a')] }
    await expect(runCommand(twice)).rejects.toThrow(
      new CommandRefused('“Title a” is in this project already.'),
    )
    await expect(runCommand({ kind: 'rename-project', projectId: P, name: '  ' })).rejects.toThrow(
      'give the project',
    )
    await expect(runCommand({ kind: 'rename-project', projectId: 'x', name: 'X' })).rejects.toThrow(
      'no longer there',
    )
    await expect(runCommand({ kind: 'remove-source', projectId: P, sourceId: 'x' })).rejects.toThrow(
      'no longer',
    )
    expect(await databaseContents()).toEqual(before)
  })

  it('works a wish out on what the commands before it have left behind', async () => {
    const withOpposites = (a: string, b: string) =>
      runCommand(async (present) => {
        const pairs = engineOf(await present.project(P)).ownOpposites
        return { kind: 'set-opposites', projectId: P, ownOpposites: [...pairs, { a, b }] }
      })
    await Promise.all([withOpposites('leased', 'sold'), withOpposites('open', 'mothballed')])
    expect(engineOf(await database.projects.get(P)).ownOpposites).toEqual([
      { a: 'leased', b: 'sold' },
      { a: 'open', b: 'mothballed' },
    ])
  })

  it('leaves all as it is where a wish finds nothing to do, or cannot be carried out', async () => {
    const before = await databaseContents()
    await runCommand(async () => null)
    expect(await databaseContents()).toEqual(before)
    const refused = runCommand(async () => ({ kind: 'remove-source', projectId: P, sourceId: 'x' }))
    await expect(refused).rejects.toThrow('no longer')
    expect(await databaseContents()).toEqual(before)
  })

  it('keeps both of two commands given at once', async () => {
    await Promise.all([
      runCommand({ kind: 'add-sources', projectId: P, sources: [source('a')] }),
      runCommand({ kind: 'add-sources', projectId: P, sources: [source('b')] }),
      runCommand({ kind: 'create-tag', projectId: P, tagId: 't1', name: 'One', colour: 'tag-1' }),
      runCommand({ kind: 'create-tag', projectId: P, tagId: 't2', name: 'Two', colour: 'tag-2' }),
    ])
    expect((await database.sources.toArray()).map((row) => row.position).sort()).toEqual([0, 1])
    expect((await database.tags.toArray()).map((row) => row.position).sort()).toEqual([0, 1])
    expect(await database.history.count()).toBe(5)
  })

  it('has every act in the journal, which alone gives the same project', async () => {
    await runCommand({ kind: 'create-tag', projectId: P, tagId: 't', name: 'T', colour: 'tag-1' })
    await undo(P)
    await redo(P)
    expect(journals.projects.get(P)?.acts.map(({ act, label }) => [act, label])).toEqual([
      ['run', 'new project: Dam'],
      ['run', 'new tag: T'],
      ['undo', 'new tag: T'],
      ['redo', 'new tag: T'],
    ])
    expect(journals.contents(P)).toEqual(await storedContents(P))
    expect(await database.positions.toArray()).toEqual([{ projectId: P, seq: 4, sum: 'sum 4' }])
  })

  it('changes nothing where the journal refuses, and says what the journal says', async () => {
    const before = await databaseContents()
    journals.refusals.push({ stored: false, why: 'full', message: 'The disk is full.' })
    const refused = runCommand({ kind: 'rename-project', projectId: P, name: 'Weir' })
    await expect(refused).rejects.toThrow(new CommandRefused('The disk is full.'))
    expect(readSaveState().problem).toBe('The disk is full.')
    expect(await databaseContents()).toEqual(before)
    await runCommand({ kind: 'rename-project', projectId: P, name: 'Weir' })
    expect((await database.projects.get(P))?.name).toBe('Weir')
    expect(readSaveState().problem).toBeNull()
  })

  it('changes nothing in a project that does not stand where its journal stands', async () => {
    const before = await storedContents(P)
    const written = journals.projects.get(P)?.acts.length
    holdProject(P, true)
    await expect(runCommand({ kind: 'rename-project', projectId: P, name: 'Weir' })).rejects.toThrow(
      'only be read',
    )
    holdProject(P, false)
    expect(await storedContents(P)).toEqual(before)
    expect(journals.projects.get(P)?.acts.length).toBe(written)
    await runCommand({ kind: 'rename-project', projectId: P, name: 'Weir' })
    expect((await database.projects.get(P))?.name).toBe('Weir')
  })

  it('takes an act out of the journal again that the working copy did not take', async () => {
    const before = await storedContents(P)
    const add = vi.spyOn(database.history, 'add').mockImplementationOnce(() => {
      throw new Dexie.QuotaExceededError('full')
    })
    const failed = runCommand({ kind: 'create-tag', projectId: P, tagId: 't', name: 'T', colour: 'tag-1' })
    await expect(failed).rejects.toThrow()
    add.mockRestore()
    expect(await storedContents(P)).toEqual(before)
    expect(journals.contents(P)).toEqual(before)
    await runCommand({ kind: 'create-tag', projectId: P, tagId: 't', name: 'T', colour: 'tag-1' })
    expect(journals.contents(P)).toEqual(await storedContents(P))
  })
})

describe('undo and redo', () => {
  it('brings a removed project back whole, and does not remove it again by redo', async () => {
    await runCommand({ kind: 'add-sources', projectId: P, sources: [source('a'), source('b')] })
    await runCommand({ kind: 'set-note', projectId: P, target: target('k'), note: 'Look again' })
    const before = await databaseContents()
    await runCommand({ kind: 'remove-project', projectId: P })
    expect(await database.sources.count()).toBe(0)
    expect((await listRemovedProjects()).map(({ id, name }) => ({ id, name }))).toEqual([
      { id: P, name: 'Dam' },
    ])
    expect(await undo(P)).toBe('project removed: Dam')
    expect(await databaseContents()).toEqual(before)
    expect(await listRemovedProjects()).toEqual([])
    expect(await redo(P)).toBeNull()
    expect(await databaseContents()).toEqual(before)
  })

  it('forgets what the judge answered in a removed project', async () => {
    const store = judgementStore(P, database)
    await store.keepScores(
      new Map([['pair', { contradiction: 0.9, entailment: 0.05, reverseEntailment: 0.05 }]]),
    )
    await runCommand({ kind: 'rename-project', projectId: P, name: 'Weir' })
    await undo(P)
    expect((await store.scores(['pair'])).size).toBe(1)
    await runCommand({ kind: 'remove-project', projectId: P })
    expect(await database.judgements.count()).toBe(0)
  })

  it('ends at the making of the project', async () => {
    expect(await undo(P)).toBeNull()
    expect(await database.projects.count()).toBe(1)
  })

  it('forgets what was undone once something new is done', async () => {
    await runCommand({ kind: 'rename-project', projectId: P, name: 'One' })
    await undo(P)
    expect((await undoStateOf(P)).redoLabel).toBe('project renamed: One')
    await runCommand({ kind: 'rename-project', projectId: P, name: 'Two' })
    expect((await undoStateOf(P)).canRedo).toBe(false)
    expect(await database.historyChanges.count()).toBe(2)
  })

  it('gives one step back for each of two undos at once', async () => {
    await runCommand({ kind: 'rename-project', projectId: P, name: 'One' })
    await runCommand({ kind: 'rename-project', projectId: P, name: 'Two' })
    await Promise.all([undo(P), undo(P)])
    expect((await database.projects.get(P))?.name).toBe('Dam')
  })

  it('is there after the application was closed and started again', async () => {
    await runCommand({ kind: 'rename-project', projectId: P, name: 'One' })
    database.close()
    await database.open()
    expect(await undo(P)).toBe('project renamed: One')
    expect((await database.projects.get(P))?.name).toBe('Dam')
  })
})

/** Another scale: no plain "undecided", one verdict more, and a reason of one's own. */
const OWN_CODEBOOK: Codebook = {
  verdicts: [
    ...DEFAULT_CODEBOOK.verdicts.slice(0, 2),
    { id: 'grave', label: 'Grave', meaning: 'conflict', key: '4', definition: '' },
  ],
  reasons: [...DEFAULT_CODEBOOK.reasons.slice(0, 1), { id: 'own', label: 'Own', letter: '', definition: '' }],
}

const sourceId = fc.constantFrom('a', 'b', 'c')
const tagId = fc.constantFrom('t1', 't2', 't3')
const key = fc.constantFrom('k1', 'k2')
const word = fc.constantFrom('', 'One', 'Two', 'Three')
const projectId = fc.constantFrom(P, Q)

/** Any command on a small world, so that many of them meet the same rows; some are refused, which is part of it. */
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('rename-project'), projectId, name: word }),
  fc.record({ kind: fc.constant('remove-project'), projectId }),
  fc.record({
    kind: fc.constant('add-sources'),
    projectId,
    sources: fc.uniqueArray(sourceId, { maxLength: 3 }).map((ids) => ids.map(source)),
  }),
  fc.record({ kind: fc.constant('edit-source-meta'), projectId, sourceId, meta: fc.record({ title: word }) }),
  fc.record({ kind: fc.constant('move-source'), projectId, sourceId, to: fc.integer({ min: -1, max: 4 }) }),
  fc.record({ kind: fc.constant('remove-source'), projectId, sourceId }),
  fc.record({
    kind: fc.constant('set-cut-override'),
    projectId,
    sourceId,
    span: fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    cut: fc.constantFrom(true, false, null),
  }),
  fc.record({
    kind: fc.constant('set-verdict'),
    projectId,
    target: key.map(target),
    verdict: fc.constantFrom('conflict' as const, 'no-conflict' as const, 'undecided' as const, null),
    reason: fc.constantFrom('time', 'wording', 'own', null),
  }),
  fc.record({
    kind: fc.constant('set-verdict'),
    projectId,
    target: key.map(target),
    verdict: fc.constantFrom('conflict' as const, 'no-conflict' as const),
    reason: fc.constant('own'),
    choice: fc.constantFrom('grave', 'conflict', 'no-conflict'),
  }),
  fc.record({
    kind: fc.constant('set-resolution'),
    projectId,
    target: key.map(target),
    resolution: fc.option(fc.record({ stands: fc.constantFrom(...STANDINGS), why: word, wouldChange: word })),
  }),
  fc.record({
    kind: fc.constant('set-agreed'),
    projectId,
    target: key.map(target),
    agreed: fc.option(fc.record({ choice: fc.constantFrom('grave', 'conflict'), with: word })),
  }),
  fc.record({
    kind: fc.constant('begin-second-pass'),
    projectId,
    first: fc.record({ id: word, name: word }),
  }),
  fc.record({
    kind: fc.constant('set-codebook'),
    projectId,
    codebook: fc.constantFrom(DEFAULT_CODEBOOK, OWN_CODEBOOK),
    moved: fc.constant({ verdicts: { undecided: 'grave', grave: 'undecided' }, reasons: { own: 'time' } }),
  }),
  fc.record({
    kind: fc.constant('set-saved-views'),
    projectId,
    savedViews: fc
      .uniqueArray(word, { maxLength: 2 })
      .map((names) =>
        names.map((name) => ({ id: name, name, view: 'review' as const, query: { words: name } })),
      ),
  }),
  fc.record({ kind: fc.constant('set-blind'), projectId, blind: fc.boolean() }),
  fc.record({
    kind: fc.constant('set-annotation'),
    projectId,
    id: fc.constantFrom('n1', 'n2'),
    sourceId: fc.constant('a'),
    anchor: fc.constantFrom(target('k').anchors[0], null),
    note: word,
    tags: fc.uniqueArray(tagId, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('remove-annotation'), projectId, id: fc.constantFrom('n1', 'n2') }),
  fc.record({
    kind: fc.constant('declare'),
    projectId,
    id: fc.constantFrom('d1', 'd2'),
    relation: fc.constantFrom(...DECLARED_RELATIONS),
    a: fc.constant(target('k').anchors[0]),
    b: fc.constantFrom(target('k').anchors[1], { ...target('k').anchors[1], from: 3 }),
  }),
  fc.record({ kind: fc.constant('withdraw-declared'), projectId, id: fc.constantFrom('d1', 'd2') }),
  fc.record({
    kind: fc.constant('set-claim-edits'),
    projectId,
    sourceId,
    claimEdits: fc.constantFrom(
      [],
      [{ id: 'e', replaces: { from: 0, to: 9 }, claims: [[{ from: 0, to: 4 }]] }],
    ),
  }),
  fc.record({
    kind: fc.constant('set-ledger'),
    projectId,
    ledger: fc.array(fc.record({ id: word, name: word, aliases: fc.array(word, { maxLength: 2 }) }), {
      maxLength: 2,
    }),
  }),
  fc.record({ kind: fc.constant('define-tag'), projectId, tagId, definition: word }),
  fc.record({
    kind: fc.constant('set-tag-place'),
    projectId,
    tagId,
    parentId: fc.option(tagId),
    to: fc.integer({ min: -1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('set-review-tags'),
    projectId,
    target: key.map(target),
    tags: fc.uniqueArray(tagId, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('set-note'), projectId, target: key.map(target), note: word }),
  fc.record({ kind: fc.constant('create-tag'), projectId, tagId, name: word, colour: fc.constant('tag-1') }),
  fc.record({ kind: fc.constant('rename-tag'), projectId, tagId, name: word }),
  fc.record({
    kind: fc.constant('recolour-tag'),
    projectId,
    tagId,
    colour: fc.constantFrom('tag-1', 'tag-2'),
  }),
  fc.record({ kind: fc.constant('merge-tags'), projectId, tagId, into: tagId }),
  fc.record({ kind: fc.constant('remove-tag'), projectId, tagId }),
  fc.record({
    kind: fc.constant('set-rule'),
    projectId,
    rule: fc.constantFrom('negation' as const, 'dates' as const),
    on: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('set-opposites'),
    projectId,
    ownOpposites: fc.array(fc.record({ a: word, b: word }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('set-sensitivity'),
    projectId,
    sensitivity: fc.constantFrom('sure' as const, 'balanced' as const, 'everything' as const),
  }),
)

/** Runs a command as the window does: a refusal is shown, not thrown. */
async function attempt(command: Command): Promise<void> {
  await runCommand(command).catch((error: unknown) => {
    if (!(error instanceof CommandRefused)) throw error
  })
}

describe('any sequence of commands', () => {
  it('is taken back exactly by undoing all of it, and done again by redoing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 1, maxLength: 20 }), async (commands) => {
        await clearDatabase()
        await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
        await runCommand({ kind: 'create-project', projectId: Q, name: 'Mill', isSample: true })
        const start = await databaseContents()
        for (const command of commands) await attempt(command)
        const end = await databaseContents()
        const removed = (await listRemovedProjects()).map((project) => project.id)

        for (const id of [P, Q]) while ((await undo(id)) !== null);
        expect(await databaseContents()).toEqual(start)

        for (const id of [P, Q]) while ((await redo(id)) !== null);
        for (const id of removed) await runCommand({ kind: 'remove-project', projectId: id })
        expect(await databaseContents()).toEqual(end)
      }),
      { numRuns: 90, seed: 20240611 },
    )
  })

  it('leaves a journal that alone gives the same project, also to a copy that was left behind', async () => {
    const travel = fc.constantFrom('undo' as const, 'redo' as const)
    const acts = fc.array(fc.oneof({ weight: 3, arbitrary: anyCommand }, travel), {
      minLength: 2,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(acts, fc.nat(20), async (doings, left) => {
        await clearDatabase()
        await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
        await runCommand({ kind: 'create-project', projectId: Q, name: 'Mill', isSample: true })
        let behind: Awaited<ReturnType<typeof copyOfStore>> | null = null
        for (const [index, doing] of doings.entries()) {
          if (index === left) behind = await copyOfStore()
          if (doing === 'undo') await undo(P)
          else if (doing === 'redo') await redo(P)
          else await attempt(doing)
        }
        const end = [await storedContents(P), await storedContents(Q)]
        expect([journals.contents(P), journals.contents(Q)]).toEqual(end)

        if (behind) await putBack(behind)
        else for (const table of database.tables) await table.clear()
        await levelWithJournal(journals.api, false)
        expect([await storedContents(P), await storedContents(Q)]).toEqual(end)
        expect((await levelWithJournal(journals.api, false)).state).toBe('level')
      }),
      { numRuns: 90, seed: 20261123 },
    )
  })
})

/** Every row of the store, to be put back as if nothing had happened since. */
async function copyOfStore() {
  return Promise.all(
    database.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() })),
  )
}

async function putBack(copy: Awaited<ReturnType<typeof copyOfStore>>): Promise<void> {
  for (const { name, rows } of copy) {
    await database.table(name).clear()
    await database.table(name).bulkAdd(rows)
  }
}
