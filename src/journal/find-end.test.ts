import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalPosition } from '../project'
import { findEnd } from './find-end'
import { Journal } from './journal'
import { CREATE, rename, tag } from './journal-fixtures'
import { makeBackup } from './make-backup'
import { backupFiles, journalFiles } from './project-folder'
import { readContents } from './read-contents'
import { temporaryFolder } from './temporary-folder'

const small = { reserve: 0 }

/** A project of 12 acts, with a backup after the acts that are named; `rotated` as in a run that was not interrupted. */
async function project(backupsAfter: readonly number[], rotated: boolean) {
  const root = await temporaryFolder()
  const folder = join(root, 'p')
  const journal = await Journal.open(root, small)
  const positions: JournalPosition[] = []
  for (let seq = 1; seq <= 12; seq++) {
    const position = await journal.append('p', seq === 1 ? CREATE : rename(seq - 1))
    positions.push(position)
    if (!backupsAfter.includes(seq)) continue
    const at = `2026-11-22T12:${String(seq).padStart(2, '0')}:00.000Z`
    await makeBackup({ folder, projectId: 'p', position, reason: 'timer', at, application: 'test' })
    if (rotated) await journal.afterBackup('p', at)
  }
  await journal.close()
  const nameAt = async (position: JournalPosition) =>
    (await readContents(folder, 'p', position)).contents.project?.name
  return { root, folder, positions, nameAt }
}

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}

/** Where line `line` of a file begins; its header is line 0. */
async function lineStart(path: string, line: number): Promise<number> {
  const bytes = await readFile(path)
  let at = 0
  for (let seen = 0; seen < line; seen++) at = bytes.indexOf('\n', at) + 1
  return at
}

const journalAt = (folder: string, seq: number) =>
  join(folder, `journal-${String(seq).padStart(10, '0')}.jsonl`)

describe('findEnd', () => {
  it('goes on beyond damage from a backup that covers it, with the acts that came after the backup', async () => {
    const { folder, positions, nameAt } = await project([8], false)
    const path = journalAt(folder, 1)
    await flip(path, (await lineStart(path, 6)) + 40)
    const end = await findEnd(folder, 'p')
    expect(end.position).toEqual(positions[11])
    expect(end.problem).toContain('Nothing is missing')
    expect(await nameAt(end.position)).toBe('Dam 11')
    // The same again, and nothing twice.
    expect(await findEnd(folder, 'p')).toMatchObject({ position: positions[11], problem: null })
  })

  it('says that something is lost where damage lies behind the newest backup', async () => {
    const { folder, positions, nameAt } = await project([4], false)
    const path = journalAt(folder, 1)
    await flip(path, (await lineStart(path, 3)) + 40)
    await flip(path, (await lineStart(path, 9)) + 40)
    const end = await findEnd(folder, 'p')
    expect(end.position).toEqual(positions[7])
    expect(end.problem).toContain('damaged part was kept')
    expect(await nameAt(end.position)).toBe('Dam 7')
  })

  it('does not build on a backup that cannot be read', async () => {
    const { folder, positions, nameAt } = await project([8], false)
    const path = journalAt(folder, 1)
    await flip(path, (await lineStart(path, 6)) + 40)
    const [backup] = await backupFiles(folder)
    await truncate(join(folder, 'backups', backup?.name ?? ''), 100)
    const end = await findEnd(folder, 'p')
    expect(end.position).toEqual(positions[4])
    expect(end.problem).toContain('damaged part was kept')
    expect(await nameAt(end.position)).toBe('Dam 4')
    expect((await readdir(folder)).filter((name) => name.startsWith('aside-'))).toHaveLength(1)
    await findEnd(folder, 'p')
    expect((await readdir(folder)).filter((name) => name.startsWith('aside-'))).toHaveLength(1)
  })

  it('puts a file aside to which nothing leads any more, and stands where all is there', async () => {
    const { folder, positions, nameAt } = await project([4, 8], true)
    await rm(journalAt(folder, 5))
    const [newest] = await backupFiles(folder)
    await rm(join(folder, 'backups', newest?.name ?? ''))
    const end = await findEnd(folder, 'p')
    expect(end.position).toEqual(positions[3])
    expect(end.problem).toContain('damaged part was kept')
    expect(await nameAt(end.position)).toBe('Dam 3')
    expect(await readdir(folder)).toContain('aside-1-journal-0000000009.jsonl')
  })

  it('gives every act again, or says what is not there, whichever byte of whichever file is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.boolean(), async (which, where, rotated) => {
        const { root, folder, positions, nameAt } = await project([3, 7], rotated)
        const files = [
          ...(await journalFiles(folder)).map(({ name }) => join(folder, name)),
          ...(await backupFiles(folder)).map(({ name }) => join(folder, 'backups', name)),
        ]
        const path = files[which % files.length] ?? ''
        const { length } = await readFile(path)
        await flip(path, where % length)
        const journal = await Journal.open(root, small)
        const [opened] = journal.projects()
        if (!opened) throw new Error('The backups lead on: a project is there.')
        const { position, problem } = opened
        expect(position).toEqual(positions[position.seq - 1])
        expect(position.seq).toBeGreaterThanOrEqual(7)
        expect(await nameAt(position)).toBe(`Dam ${position.seq - 1}`)
        // A line end that is no longer one makes its line one that was never finished; any other loss is told.
        const isLastByte = where % length === length - 1
        if (position.seq < 12 && !isLastByte) expect(problem).toContain('damaged part was kept')
        await journal.append('p', tag('next'))
        await journal.close()
        const again = await Journal.open(root, small)
        expect(again.projects()[0]?.position.seq).toBe(position.seq + 1)
        await again.close()
        await rm(root, { recursive: true })
      }),
      { numRuns: 60 },
    )
  })
})
