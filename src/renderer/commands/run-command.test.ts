import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '../storage/database'
import { judgementStore } from '../storage/judgement-store'
import { openDatabase } from '../storage/open-database'
import { listRemovedProjects, undoStateOf } from '../storage/queries'
import { type Command, CommandRefused } from './command'
import { clearDatabase, databaseContents, source, target } from './command-fixtures'
import { type CommittedAct, onCommitted } from './on-committed'
import { redo, runCommand, undo } from './run-command'

const P = 'project-1'
const Q = 'project-2'

beforeAll(async () => {
  expect(await openDatabase()).toEqual({ state: 'ready', dataLost: false })
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

  it('tells the journal of every act after it is stored, before the caller goes on', async () => {
    const acts: CommittedAct[] = []
    const end = onCommitted(async (act) => {
      expect(await database.history.get(act.seq)).toBeDefined()
      acts.push(act)
    })
    await runCommand({ kind: 'create-tag', projectId: P, tagId: 't', name: 'T', colour: 'tag-1' })
    await undo(P)
    await redo(P)
    end()
    await undo(P)
    expect(acts.map((act) => [act.act, act.label])).toEqual([
      ['run', 'new tag: T'],
      ['undo', 'new tag: T'],
      ['redo', 'new tag: T'],
    ])
    expect(acts[0]?.changes).toEqual(acts[2]?.changes)
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
    await openDatabase()
    expect(await undo(P)).toBe('project renamed: One')
    expect((await database.projects.get(P))?.name).toBe('Dam')
  })
})

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
    reason: fc.constantFrom('time' as const, 'wording' as const, null),
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
      fc.asyncProperty(fc.array(anyCommand, { minLength: 1, maxLength: 14 }), async (commands) => {
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
      { numRuns: 60, seed: 20240611 },
    )
  })
})
