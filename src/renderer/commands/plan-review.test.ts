import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '../storage/database'
import { clearDatabase, target } from './command-fixtures'
import { runCommand } from './run-command'

const P = 'project-1'

beforeAll(async () => {
  await database.open()
})

beforeEach(async () => {
  await clearDatabase()
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: false })
  for (const [tagId, name] of [
    ['t1', 'Dates'],
    ['t2', 'Numbers'],
  ] as const) {
    await runCommand({ kind: 'create-tag', projectId: P, tagId, name, colour: 'tag-1' })
  }
})

const review = () => database.reviews.get([P, 'k'])

describe('review commands', () => {
  it('make the review with the first word on a finding and drop it with the last', async () => {
    await runCommand({ kind: 'set-note', projectId: P, target: target('k'), note: 'Ask the ministry' })
    expect(await review()).toEqual({
      ...target('k'),
      projectId: P,
      verdict: null,
      reason: null,
      tags: [],
      note: 'Ask the ministry',
    })
    await runCommand({ kind: 'set-note', projectId: P, target: target('k'), note: '' })
    expect(await review()).toBeUndefined()
  })

  it('keep a reason only with "not a conflict"', async () => {
    const give = (verdict: 'conflict' | 'no-conflict') =>
      runCommand({ kind: 'set-verdict', projectId: P, target: target('k'), verdict, reason: 'time' })
    await give('no-conflict')
    expect(await review()).toMatchObject({ verdict: 'no-conflict', reason: 'time' })
    await give('conflict')
    expect(await review()).toMatchObject({ verdict: 'conflict', reason: null })
  })

  it('remember what the engine said when the verdict was given', async () => {
    await runCommand({ kind: 'set-note', projectId: P, target: target('k'), note: 'n' })
    const later = { ...target('k'), kindWhenJudged: 'time' as const }
    await runCommand({ kind: 'set-verdict', projectId: P, target: later, verdict: 'undecided', reason: null })
    expect(await review()).toMatchObject({ kindWhenJudged: 'time', note: 'n' })
  })

  it('follow a tag that is merged or removed', async () => {
    await runCommand({
      kind: 'set-review-tags',
      projectId: P,
      target: target('k'),
      tags: ['t2', 't1', 'gone'],
    })
    expect((await review())?.tags).toEqual(['t1', 't2'])
    await runCommand({ kind: 'merge-tags', projectId: P, tagId: 't1', into: 't2' })
    expect((await review())?.tags).toEqual(['t2'])
    expect(await database.tags.count()).toBe(1)
    await runCommand({ kind: 'remove-tag', projectId: P, tagId: 't2' })
    expect(await review()).toBeUndefined()
  })

  it('refuse a second tag of the same name, whatever its case', async () => {
    const again = runCommand({
      kind: 'create-tag',
      projectId: P,
      tagId: 't3',
      name: 'dates ',
      colour: 'tag-2',
    })
    await expect(again).rejects.toThrow('There is a tag “dates” already.')
    await runCommand({ kind: 'rename-tag', projectId: P, tagId: 't1', name: 'DATES' })
    expect((await database.tags.get([P, 't1']))?.name).toBe('DATES')
  })
})
