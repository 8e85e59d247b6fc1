import { describe, expect, it } from 'vitest'
import { added, type JournalAct, noContents } from '../../project'
import { storeRequests } from './store-requests'

const id = 'c1c2d3e4-0000-4000-8000-000000000001'
const tag = { projectId: id, id: 't', name: 'Scope', colour: 'tag-1', position: 0 }
const act: JournalAct = {
  act: 'run',
  at: '2026-01-01T00:00:00.000Z',
  kind: 'create-tag',
  label: 'tag',
  subject: 'Scope',
  args: { name: 'Scope' },
  changes: [added('tags', tag)],
}
const project = { id, name: 'Dam', createdAt: 't', updatedAt: 't', isSample: false }

const takesAct = (sent: unknown, to: unknown = id) => storeRequests.appendAct.safeParse([to, sent]).success
const takesContents = (sent: unknown, part: unknown = 0, parts: unknown = 1) =>
  storeRequests.adoptProject.safeParse([sent, part, parts]).success

describe('an act that the page sends', () => {
  it('is taken as it is, with every kind of change', () => {
    expect(storeRequests.appendAct.parse([id, act])).toEqual([id, act])
    expect(takesAct({ ...act, changes: [{ store: 'tags', key: [id, 't'], before: tag, after: null }] })).toBe(
      true,
    )
    expect(takesAct({ ...act, changes: [added('projects', project)] })).toBe(true)
    expect(takesAct({ ...act, act: 'undo', changes: [] })).toBe(true)
    expect(takesAct({ ...act, subject: 'a title of a megabyte '.repeat(50_000) })).toBe(true)
  })

  it('is refused for a project whose name could be a place', () => {
    for (const name of ['', '.', '..', '../x', 'a/b', 'a\\b', 'a\0', 'x'.repeat(65), 7, null])
      expect(takesAct({ ...act, changes: [] }, name), String(name)).toBe(false)
  })

  it('is refused with a missing, strange or additional part', () => {
    for (const change of [
      { act: 'other' },
      { at: 1 },
      { kind: null },
      { more: 1 },
      { args: [] },
      { args: { at: new Date(0) } },
      { args: { count: 1n } },
      { changes: {} },
      { changes: [{ ...act.changes[0], store: 'undoSteps' }] },
      { changes: [{ ...act.changes[0], key: [id] }] },
      { changes: [{ ...act.changes[0], after: 'text' }] },
      { changes: [{ ...act.changes[0], after: [tag] }] },
      { changes: [{ ...act.changes[0], more: null }] },
      { act: 'undo' },
    ])
      expect(takesAct({ ...act, ...change }), JSON.stringify(Object.keys(change))).toBe(false)
    const { label: _, ...without } = act
    expect(takesAct(without)).toBe(false)
    expect(storeRequests.appendAct.safeParse([id]).success).toBe(false)
    expect(storeRequests.appendAct.safeParse([id, act, 1]).success).toBe(false)
  })

  it('may change rows of its own project only', () => {
    expect(takesAct({ ...act, changes: [added('tags', { ...tag, projectId: 'other' })] })).toBe(false)
    expect(takesAct({ ...act, changes: [added('projects', { ...project, id: 'other' })] })).toBe(false)
    expect(takesAct({ ...act, changes: [{ ...act.changes[0], key: 't' }] })).toBe(false)
  })
})

describe('contents that the page hands over', () => {
  const whole = { ...noContents(id), project, tags: [tag], steps: [] }

  it('are taken part by part', () => {
    expect(storeRequests.adoptProject.parse([whole, 1, 3])).toEqual([whole, 1, 3])
    expect(takesContents({ ...whole, project: null })).toBe(true)
  })

  it('are refused with a part outside the parts', () => {
    for (const [part, parts] of [
      [1, 1],
      [-1, 1],
      [0, 0],
      [0.5, 2],
      ['0', 1],
    ]) {
      expect(takesContents(whole, part, parts)).toBe(false)
    }
  })

  it('are refused with rows that lack their keys or are another project’s', () => {
    for (const change of [
      { tags: [{ ...tag, id: 1 }] },
      { tags: ['x'] },
      { tags: [{ ...tag, projectId: 'other' }] },
      { sources: [{ projectId: id, id: 's' }] },
      { reviews: [{ projectId: id }] },
      { project: { ...project, id: 'other' } },
      { project: 'x' },
      { steps: [{ at: 't', kind: 'k', label: 'l', subject: 's', undone: 'no', changes: [] }] },
      { steps: [{ ...act, undone: false }] },
      { more: [] },
    ])
      expect(takesContents({ ...whole, ...change }), JSON.stringify(change)).toBe(false)
  })
})

describe('the other calls', () => {
  it('take their arguments and no others', () => {
    const sum = 'ab12cd34ef56ab78'
    const hash = 'a'.repeat(64)
    const good = [
      storeRequests.openStore.safeParse([[{ projectId: id, seq: 3, sum }], true]),
      storeRequests.readActs.safeParse([id, { seq: 0, sum: '' }]),
      storeRequests.readBackup.safeParse([id, '12-2026-01-01T00.00.00.000Z-timer', 0]),
      storeRequests.backUpNow.safeParse([id, 'asked']),
      storeRequests.keepOriginal.safeParse([id, hash, new Uint8Array(3)]),
      storeRequests.setReviewerName.safeParse(['']),
    ]
    expect(good.map(({ success }) => success)).not.toContain(false)
    const bad = [
      storeRequests.openStore.safeParse([[{ projectId: id, seq: -1, sum }], true]),
      storeRequests.openStore.safeParse([[{ projectId: id, seq: 1, sum, more: 1 }], true]),
      storeRequests.openStore.safeParse([[]]),
      storeRequests.readActs.safeParse([id, { seq: 0, sum: '../x' }]),
      storeRequests.readBackup.safeParse([id, '../../x', 0]),
      storeRequests.readBackup.safeParse([id, '..', 0]),
      storeRequests.backUpNow.safeParse([id, 'other']),
      storeRequests.keepOriginal.safeParse([id, hash.toUpperCase(), new Uint8Array(3)]),
      storeRequests.keepOriginal.safeParse([id, hash, [1, 2, 3]]),
      storeRequests.keepOriginal.safeParse([id, hash, new Uint8Array(64 * 1024 * 1024 + 1)]),
      storeRequests.setReviewerName.safeParse(['x'.repeat(121)]),
      storeRequests.reviewer.safeParse([1]),
      storeRequests.saveProjectFile.safeParse([id, 'x', 'yes']),
    ]
    expect(bad.map(({ success }) => success)).not.toContain(true)
  })
})
