import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { colleagueReviewId, contentsAs, type ProjectContents } from '../../project'
import { database } from '../storage/database'
import { storedContents } from '../storage/stored-contents'
import { clearDatabase, databaseContents, journals, source, target } from './command-fixtures'
import { redo, runCommand, undo } from './run-command'

const P = 'project-1'
const me = { id: 'me', name: 'Björn' }
const anna = { id: 'anna', name: 'Anna' }

beforeAll(async () => {
  await database.open()
})

beforeEach(async () => {
  await clearDatabase()
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
  await runCommand({ kind: 'add-sources', projectId: P, sources: [source('a'), source('b')] })
  await judge('k1', 'conflict')
})

const judge = (key: string, verdict: 'conflict' | 'undecided') =>
  runCommand({ kind: 'set-verdict', projectId: P, target: target(key), verdict, reason: null })
const merge = (theirs: ProjectContents, them = anna) =>
  runCommand({ kind: 'merge-project', projectId: P, theirs, us: me, them }, 'shown-by-caller')

/** The project as a colleague sends it back: one more source, another verdict, a verdict more. */
async function sentBack(): Promise<ProjectContents> {
  await runCommand({ kind: 'add-sources', projectId: P, sources: [source('c')] })
  await judge('k1', 'undecided')
  await judge('k2', 'conflict')
  const theirs = await storedContents(P)
  for (let step = 0; step < 3; step += 1) await undo(P)
  return theirs
}

describe('merge-project', () => {
  it('brings in what is new as one step, keeps verdicts apart, and undo and redo take it out and in', async () => {
    const theirs = await sentBack()
    const before = await databaseContents()
    await merge(theirs)
    const merged = await storedContents(P)
    expect(merged.sources.map((row) => row.id)).toEqual(['a', 'b', 'c'])
    expect(merged.reviews).toMatchObject([{ key: 'k1', verdict: 'conflict' }])
    expect(merged.colleagueReviews).toMatchObject([
      { id: colleagueReviewId('anna', 'k1'), reviewerName: 'Anna', verdict: 'undecided' },
      { id: colleagueReviewId('anna', 'k2'), reviewerName: 'Anna', verdict: 'conflict' },
    ])
    expect(merged.steps.at(-1)).toMatchObject({ kind: 'merge-project', label: 'merged: file of Anna' })
    const after = await databaseContents()

    await undo(P)
    expect(await databaseContents()).toEqual(before)
    await redo(P)
    expect(await databaseContents()).toEqual(after)
  })

  it('changes nothing the second time, not even the undo list', async () => {
    const theirs = contentsAs(await sentBack(), 'other')
    await merge(theirs)
    const once = await storedContents(P)
    await merge(theirs)
    expect(await storedContents(P)).toEqual(once)
  })

  it('is in the journal with all that it changed, but without the other project', async () => {
    await merge(await sentBack())
    expect(journals.contents(P)).toEqual(await storedContents(P))
    const act = journals.projects.get(P)?.acts.at(-1)
    expect(act?.args).toEqual({ from: P, them: anna })
  })

  it('goes with a project that is removed, and comes back with it', async () => {
    await merge(await sentBack())
    const before = await databaseContents()
    await runCommand({ kind: 'remove-project', projectId: P })
    expect(await database.colleagueReviews.count()).toBe(0)
    await undo(P)
    expect(await databaseContents()).toEqual(before)
  })

  it('is refused for a project that is gone', async () => {
    const theirs = await sentBack()
    await runCommand({ kind: 'remove-project', projectId: P })
    await expect(merge(theirs)).rejects.toThrow(/no longer there/)
  })
})
