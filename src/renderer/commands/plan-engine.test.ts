import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '../storage/database'
import { DEFAULT_ENGINE, engineOf } from '../storage/project-engine'
import { undoStateOf } from '../storage/queries'
import { clearDatabase } from './command-fixtures'
import { runCommand, undo } from './run-command'

const P = 'project-1'

beforeAll(async () => {
  await database.open()
})

beforeEach(async () => {
  await clearDatabase()
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
})

const engine = async () => engineOf(await database.projects.get(P))

describe('engine commands', () => {
  it('switch rules off and on in one order, and name the rule in the undo list', async () => {
    for (const rule of ['names', 'negation'] as const) {
      await runCommand({ kind: 'set-rule', projectId: P, rule, on: false })
    }
    expect((await engine()).rulesOff).toEqual(['negation', 'names'])
    expect((await undoStateOf(P)).undoLabel).toBe('rule off: denial against affirmation')
    await runCommand({ kind: 'set-rule', projectId: P, rule: 'negation', on: true })
    expect((await engine()).rulesOff).toEqual(['names'])
    await undo(P)
    expect((await engine()).rulesOff).toEqual(['negation', 'names'])
  })

  it('keep opposites tidy: no halves, no pair twice, none against itself', async () => {
    const ownOpposites = [
      { a: '  open  water ', b: 'ice' },
      { a: 'Ice', b: 'open water' },
      { a: 'lease', b: '' },
      { a: 'lease', b: ' Lease' },
      { a: 'lease', b: 'buy' },
    ]
    await runCommand({ kind: 'set-opposites', projectId: P, ownOpposites })
    expect((await engine()).ownOpposites).toEqual([
      { a: 'open water', b: 'ice' },
      { a: 'lease', b: 'buy' },
    ])
    expect((await undoStateOf(P)).undoLabel).toBe('own opposites added')
  })

  it('leave the other settings alone and no step behind when nothing changes', async () => {
    await runCommand({ kind: 'set-opposites', projectId: P, ownOpposites: [{ a: 'lease', b: 'buy' }] })
    await runCommand({ kind: 'set-sensitivity', projectId: P, sensitivity: 'sure' })
    expect(await engine()).toEqual({
      rulesOff: [],
      ownOpposites: [{ a: 'lease', b: 'buy' }],
      sensitivity: 'sure',
    })
    const steps = await database.history.count()
    await runCommand({ kind: 'set-sensitivity', projectId: P, sensitivity: 'sure' })
    await runCommand({ kind: 'set-rule', projectId: P, rule: 'dates', on: true })
    expect(await database.history.count()).toBe(steps)
  })

  it('work in a project of an older version, and undo gives it back what it was', async () => {
    await database.projects.put({ id: P, name: 'Dam', createdAt: '', updatedAt: '', isSample: false })
    expect(await engine()).toEqual(DEFAULT_ENGINE)
    await runCommand({ kind: 'set-rule', projectId: P, rule: 'dates', on: false })
    expect((await engine()).rulesOff).toEqual(['dates'])
    await undo(P)
    expect(await engine()).toEqual(DEFAULT_ENGINE)
  })
})
