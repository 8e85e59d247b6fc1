import 'fake-indexeddb/auto'
import { beforeAll, expect, it } from 'vitest'
import { source, target } from '../commands/command-fixtures'
import { runCommand, undo } from '../commands/run-command'
import { database } from './database'
import { decisionsOf } from './decisions'

const P = 'p'
const QUOTES = ['Text of a.', 'Text of b.']

beforeAll(async () => {
  await database.open()
})

it('lists every step, the last first, with the quotes of its finding even where its review is gone', async () => {
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
  await runCommand({ kind: 'create-project', projectId: 'q', name: 'Other', isSample: false })
  await runCommand({ kind: 'add-sources', projectId: P, sources: [source('a'), source('b')] })
  const judge = (key: string, verdict: 'conflict' | 'undecided' | null) =>
    runCommand({ kind: 'set-verdict', projectId: P, target: target(key), verdict, reason: null })
  await judge('k', 'conflict')
  await judge('k', 'undecided')
  await judge('gone', 'conflict')
  await judge('gone', null)
  await runCommand({ kind: 'set-note', projectId: P, target: target('k'), note: 'Ask' })
  await undo(P)
  const decisions = await decisionsOf(P)
  expect(decisions.map(({ label, undone, quotes }) => [label, undone, quotes])).toEqual([
    ['note', 1, QUOTES],
    ['verdict taken back', 0, QUOTES],
    ['verdict: conflict', 0, QUOTES],
    ['verdict: undecided', 0, QUOTES],
    ['verdict: conflict', 0, QUOTES],
    ['2 sources added', 0, null],
    ['new project: Dam', 0, null],
  ])
})
