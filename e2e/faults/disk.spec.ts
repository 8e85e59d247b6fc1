import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ComparePage } from '../pages/compare-page'
import { LoopDisk, noLoopDisk } from './loop-disk'
import { note, noteResult } from './rounds'
import { noticeOf, TaggedProject } from './tagged-project'

const MEGABYTE = 1024 * 1024
const reason = noLoopDisk()
if (reason) note(`NOT TRIED: full, locked and slow disks, because ${reason}.`)
// biome-ignore lint/suspicious/noSkippedTests: a disk of its own takes root; that it was not tried is said above
test.skip(reason !== null, reason ?? '')
test.setTimeout(300_000)

let disk: LoopDisk

test.beforeEach(async () => {
  disk = await LoopDisk.make(160)
})

test.afterEach(() => disk.remove())

/** Leaves so many bytes free. */
async function fill(leave: number): Promise<string> {
  const path = join(disk.folder, 'filler')
  const { bavail, bsize } = await statfs(disk.folder)
  await writeFile(path, Buffer.alloc(Math.max(0, bavail * bsize - leave))).catch((error: unknown) => {
    // The last bytes of a disk are its own: then it is full.
    if (leave > 0) throw error
  })
  return path
}

test('a full disk: the edit is refused in plain words and stays where it was typed', async () => {
  const project = await TaggedProject.start(join(disk.folder, 'profile'))
  const compare = new ComparePage(project.page)
  for (let edit = 0; edit < 3; edit++) await project.edit()
  for (const leave of [8 * MEGABYTE, 0]) {
    const filler = await fill(leave)
    await compare.note.fill(`typed with ${leave} bytes left`)
    await compare.findings.first().focus()
    await expect(project.page.getByRole('alert').filter({ hasText: 'disk is full' }).first()).toBeVisible()
    await expect(compare.note).toHaveValue(`typed with ${leave} bytes left`)
    expect(await project.lost()).toEqual([])
    await rm(filler)
    await compare.note.press('End')
    await compare.note.pressSequentially('!')
    await compare.findings.first().focus()
    await compare.saved()
    await expect(project.page.getByRole('alert').filter({ hasText: 'disk is full' })).toHaveCount(0)
  }
  await project.edit()
  await project.running.app.close()
  const after = await project.restart()
  expect(await project.lost()).toEqual([])
  await expect(after.note).toHaveValue('typed with 0 bytes left!')
  noteResult('full disk', { edits: project.acknowledged.length, lost: 0 })
  await project.running.app.close()
})

test('a folder that cannot be written to: all can be read, nothing is taken for saved', async () => {
  const profile = join(disk.folder, 'profile')
  const project = await TaggedProject.start(profile)
  for (let edit = 0; edit < 2; edit++) await project.edit()
  await project.running.app.close()
  const projects = join(profile, 'projects')
  disk.lock(projects, true)
  const compare = await project.restart()
  await expect(noticeOf(project.page, /cannot be written|cannot be saved|Nothing can be saved/)).toBeVisible()
  expect(await project.lost()).toEqual([])
  await compare.note.fill('refused')
  await compare.findings.first().focus()
  await expect(project.page.getByRole('alert').first()).toBeVisible()
  await expect(compare.note).toHaveValue('refused')
  disk.lock(projects, false)
  await project.running.app.close()
  await project.restart()
  expect(await project.lost()).toEqual([])
  await project.edit()
  noteResult('read-only folder', { edits: project.acknowledged.length, lost: 0 })
  await project.running.app.close()
})

test('a disk that takes three seconds: the window says that it is saving, and then that it has', async () => {
  const project = await TaggedProject.start(join(disk.folder, 'profile'))
  await project.edit()
  disk.freeze()
  const edited = project.edit()
  try {
    await expect(project.page.getByRole('status').filter({ hasText: /^Saving/ })).toBeVisible()
    expect(project.acknowledged).toHaveLength(1)
  } finally {
    setTimeout(() => disk.thaw(), 3_000)
  }
  await edited
  await new ComparePage(project.page).saved()
  await project.running.app.close()
  await project.restart()
  expect(await project.lost()).toEqual([])
  noteResult('slow disk', { edits: project.acknowledged.length, lost: 0 })
  await project.running.app.close()
})
