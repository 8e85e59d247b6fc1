import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { colleagueReviewId, noContents, type ProjectContents } from '../../project'
import { database } from '../storage/database'
import { undoStateOf } from '../storage/queries'
import { clearDatabase, databaseContents, source, target } from './command-fixtures'
import { runCommand, undo } from './run-command'

const P = 'project-1'
const NAMED = '22 November, 14:05'

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
const restore = (contents: ProjectContents) =>
  runCommand({ kind: 'restore-contents', projectId: P, contents, named: NAMED }, 'shown-by-caller')

async function backup(): Promise<ProjectContents> {
  return {
    ...noContents(P),
    project: (await database.projects.get(P)) ?? null,
    sources: await database.sources.where({ projectId: P }).toArray(),
    reviews: await database.reviews.where({ projectId: P }).toArray(),
    tags: await database.tags.where({ projectId: P }).toArray(),
    colleagueReviews: await database.colleagueReviews.where({ projectId: P }).toArray(),
  }
}

async function changeEverything(): Promise<void> {
  await runCommand({ kind: 'rename-project', projectId: P, name: 'Weir' })
  await runCommand({ kind: 'set-rule', projectId: P, rule: 'negation', on: false })
  await runCommand({ kind: 'remove-source', projectId: P, sourceId: 'a' })
  await runCommand({ kind: 'add-sources', projectId: P, sources: [source('c')] })
  await runCommand({ kind: 'create-tag', projectId: P, tagId: 't', name: 'Money', colour: 'tag-1' })
  await judge('k1', 'undecided')
  await judge('k2', 'conflict')
}

describe('restore-contents', () => {
  it('gives the project every row that the backup has and no other, as one step that undo takes back', async () => {
    const then = await backup()
    await changeEverything()
    const before = await databaseContents()
    const steps = await database.history.count()

    await restore(then)
    const now = await backup()
    expect({ ...now, project: null }).toEqual({ ...then, project: null })
    expect({ ...now.project, updatedAt: '' }).toEqual({ ...then.project, updatedAt: '' })
    expect(await database.history.count()).toBe(steps + 1)

    expect(await undo(P)).toBe('backup restored: 22 November, 14:05')
    expect(await databaseContents()).toEqual(before)
  })

  it('gives back what colleagues left, too', async () => {
    const [review] = (await backup()).reviews
    if (!review) throw new Error('There is no review')
    const ada = { ...review, id: colleagueReviewId('r', review.key), reviewerId: 'r', reviewerName: 'Ada' }
    await restore({ ...(await backup()), colleagueReviews: [ada] })
    expect((await backup()).colleagueReviews).toEqual([ada])
    await undo(P)
    expect((await backup()).colleagueReviews).toEqual([])
  })

  it('leaves no step where all is as it was, whatever its time says', async () => {
    const then = await backup()
    await judge('k2', 'conflict')
    await undo(P)
    await runCommand({ kind: 'rename-project', projectId: P, name: 'Weir' })
    await runCommand({ kind: 'rename-project', projectId: P, name: 'Dam' })
    await restore(then)
    expect((await undoStateOf(P)).undoLabel).toBe('project renamed: Dam')
  })

  it('leaves other projects alone', async () => {
    const then = await backup()
    await runCommand({ kind: 'create-project', projectId: 'q', name: 'Other', isSample: false })
    await runCommand({ kind: 'add-sources', projectId: 'q', sources: [source('a')] })
    await changeEverything()
    await restore(then)
    expect(await database.sources.where({ projectId: 'q' }).count()).toBe(1)
  })

  it('refuses what is of another project, and a backup of the project as removed', async () => {
    const then = await backup()
    const before = await databaseContents()
    await expect(restore({ ...then, projectId: 'q' })).rejects.toThrow('of another project')
    const strange = then.sources.map((row) => ({ ...row, projectId: 'q' }))
    await expect(restore({ ...then, sources: strange })).rejects.toThrow('of another project')
    await expect(restore(noContents(P))).rejects.toThrow('was removed')
    expect(await databaseContents()).toEqual(before)
  })
})
