import 'fake-indexeddb/auto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { joinedContents, noContents, type ProjectContents } from '../../../project'
import type { BackupReason, StoreAnswer } from '../../../shared/project-store-api'
import { clearDatabase } from '../../commands/command-fixtures'
import { runCommand } from '../../commands/run-command'
import { database } from '../../storage/database'
import { takeInProject } from '../../storage/take-in-project'
import { copyOf, copyOriginals, keepCopy, restoreHere } from './restore'

const P = 'p'
const stored: StoreAnswer = { stored: true, position: { seq: 7, sum: 'x' } }
const full: StoreAnswer = { stored: false, why: 'full', message: 'The disk is full.' }

beforeAll(async () => {
  await database.open()
})

beforeEach(async () => {
  await clearDatabase()
  await runCommand({ kind: 'create-project', projectId: P, name: 'Dam', isSample: true })
})

async function contentsNow(): Promise<ProjectContents> {
  return { ...noContents(P), project: (await database.projects.get(P)) ?? null }
}
const nameNow = async () => (await database.projects.get(P))?.name
const rename = (name: string) => runCommand({ kind: 'rename-project', projectId: P, name })

describe('restoreHere', () => {
  it('makes a backup of the present state first', async () => {
    const then = await contentsNow()
    await rename('Weir')
    const asked: [string, BackupReason, string | undefined][] = []
    const backUpNow = async (projectId: string, reason: BackupReason) => {
      asked.push([projectId, reason, await nameNow()])
      return stored
    }
    expect(await restoreHere({ backUpNow }, then, 'yesterday')).toBeNull()
    expect(asked).toEqual([[P, 'before-restore', 'Weir']])
    expect(await nameNow()).toBe('Dam')
  })

  it('restores nothing where that backup cannot be made, and says why', async () => {
    const then = await contentsNow()
    await rename('Weir')
    const failure = await restoreHere({ backUpNow: async () => full }, then, 'yesterday')
    expect(failure?.problem).toContain('Nothing was restored')
    expect(failure?.problem).toContain('The disk is full.')
    const silent = { backUpNow: () => Promise.reject(new Error('gone')) }
    expect((await restoreHere(silent, then, 'yesterday'))?.problem).toContain('did not answer')
    expect(await nameNow()).toBe('Weir')
  })

  it('says that nothing was restored where the command is refused', async () => {
    const failure = await restoreHere({ backUpNow: async () => stored }, noContents(P), 'yesterday')
    expect(failure?.problem).toContain('the project is as it was')
    expect(failure?.problem).toContain('was removed')
  })
})

describe('a copy', () => {
  it('is a project of its own, named after its moment, that the journal has before the window shows it', async () => {
    const then: ProjectContents = {
      ...(await contentsNow()),
      steps: [{ at: 't', kind: 'k', label: 'l', subject: '', undone: false, changes: [] }],
    }
    const copy = copyOf(then, '22 November, 14:05', 'q')
    const adopted: ProjectContents[] = []
    const adoptProject = async (part: ProjectContents) => {
      expect(await database.projects.get('q')).toBeUndefined()
      adopted.push(part)
      return stored
    }
    expect(await keepCopy({ adoptProject }, copy, takeInProject)).toBeNull()
    expect(joinedContents(adopted)).toEqual(copy)
    expect(await database.projects.get('q')).toEqual({
      ...then.project,
      id: 'q',
      name: 'Dam (as of 22 November, 14:05)',
      isSample: false,
    })
    expect(await database.history.where({ projectId: 'q' }).count()).toBe(1)
    expect(await nameNow()).toBe('Dam')
  })

  it('is not shown where the journal did not take it', async () => {
    const copy = copyOf(await contentsNow(), 'then', 'q')
    const failure = await keepCopy({ adoptProject: async () => full }, copy, () =>
      Promise.reject(new Error()),
    )
    expect(failure?.problem).toBe(
      'No copy was made. The disk is full. The project and its backups are not touched.',
    )
    const notShown = await keepCopy({ adoptProject: async () => stored }, copy, () =>
      Promise.reject(new Error()),
    )
    expect(notShown?.problem).toContain('The copy is kept')
  })

  it('gets the files that its sources were read from, and counts those that it does not get', async () => {
    const source = (id: string, fileName: string | null) => ({
      id,
      projectId: 'q',
      position: 0,
      text: id,
      meta: {},
      cutOverrides: [],
      fileName,
      sha256: id,
      notes: [],
      importedAt: 't',
    })
    const sources = [source('a', 'a.txt'), source('b', 'b.txt'), source('c', 'c.txt'), source('d', null)]
    const given: string[] = []
    const store = {
      readOriginal: async (projectId: string, sha256: string) =>
        sha256 === 'b' ? null : new TextEncoder().encode(`${projectId} ${sha256}`),
      keepOriginal: async (projectId: string, sha256: string, bytes: Uint8Array) => {
        given.push(`${projectId} ${sha256}: ${new TextDecoder().decode(bytes)}`)
        return sha256 === 'c' ? full : stored
      },
    }
    expect(await copyOriginals(store, P, { ...noContents('q'), sources })).toBe(1)
    expect(given).toEqual(['q a: p a', 'q c: p c'])
    const silent = { ...store, readOriginal: () => Promise.reject(new Error('gone')) }
    expect(await copyOriginals(silent, P, { ...noContents('q'), sources })).toBe(3)
  })
})
