import 'fake-indexeddb/auto'
import { beforeAll, expect, it } from 'vitest'
import { noContents, type ProjectContents } from '../../project'
import { database } from './database'
import { takeInProject } from './take-in-project'

beforeAll(async () => {
  await database.open()
})

const project = (id: string) => ({ id, name: 'Dam', createdAt: 't', updatedAt: 't', isSample: false })
const tag = (projectId: string, id: string) => ({ projectId, id, name: id, colour: 'tag-1', position: 0 })
const AT = { seq: 3, sum: 's' }
const step = (label: string, undone: boolean) => ({
  at: 't',
  kind: 'k',
  label,
  subject: '',
  undone,
  changes: [],
})

it('puts a project in place of what the store has of it, steps in their order, and leaves others alone', async () => {
  const other: ProjectContents = { ...noContents('q'), project: project('q'), tags: [tag('q', 'a')] }
  const first: ProjectContents = {
    ...noContents('p'),
    project: project('p'),
    tags: [tag('p', 'a'), tag('p', 'b')],
    steps: [step('one', false), step('two', true)],
  }
  await takeInProject(other, AT)
  await takeInProject(first, AT)
  await takeInProject(
    { ...first, tags: [tag('p', 'c')], steps: [step('three', false), step('four', true)] },
    AT,
  )
  expect((await database.tags.toArray()).map(({ projectId, id }) => `${projectId} ${id}`)).toEqual([
    'p c',
    'q a',
  ])
  const steps = await database.history.where({ projectId: 'p' }).toArray()
  expect(steps.map(({ label, undone }) => [label, undone])).toEqual([
    ['three', 0],
    ['four', 1],
  ])
  expect(await database.historyChanges.toCollection().primaryKeys()).toEqual(steps.map(({ seq }) => seq))
  await takeInProject(noContents('p'), { seq: 4, sum: 't' })
  expect((await database.projects.toArray()).map(({ id }) => id)).toEqual(['q'])
  expect(await database.history.count()).toBe(0)
  expect(await database.positions.toArray()).toEqual([
    { projectId: 'p', seq: 4, sum: 't' },
    { projectId: 'q', ...AT },
  ])
})

it('changes nothing where one row does not fit', async () => {
  const before = await database.tags.toArray()
  const twice: ProjectContents = { ...noContents('q'), tags: [tag('q', 'x'), tag('q', 'x')] }
  await expect(takeInProject(twice, AT)).rejects.toThrow()
  expect(await database.tags.toArray()).toEqual(before)
})

it('keeps each step with its own changes in a list of thousands, and tells how far it is', async () => {
  const steps = Array.from({ length: 4_500 }, (_, i) => ({
    ...step(`step ${i}`, false),
    changes: [{ store: 'tags' as const, key: ['r', `t${i}`] as const, before: null, after: { id: `t${i}` } }],
  }))
  const shares: number[] = []
  await takeInProject({ ...noContents('r'), project: project('r'), steps }, AT, database, (share) =>
    shares.push(share),
  )
  const rows = await database.history.where({ projectId: 'r' }).toArray()
  expect(rows.map(({ label }) => label)).toEqual(steps.map(({ label }) => label))
  const changes = await database.historyChanges.bulkGet(rows.map(({ seq }) => seq))
  expect(changes.map((one) => one?.changes)).toEqual(steps.map((one) => one.changes))
  expect(shares.length).toBeGreaterThan(2)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true)
})
