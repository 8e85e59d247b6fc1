import { randomBytes } from 'node:crypto'
import { appendFile, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures'
import { killAll } from './kill'
import { noteResult, rounds } from './rounds'
import { currentLog, noticeOf, storeFolder, TaggedProject } from './tagged-project'

const ROUNDS = rounds('random-bytes', 2, 24)
test.setTimeout(120_000 + ROUNDS * 60_000)

/** 208 zero bytes at the end of its log, and LevelDB goes on in it: the next start but one finds nothing. */
const TEAR_BYTES = 208

test('a tear in the window’s store loses nothing', async ({ profile }) => {
  const project = await TaggedProject.start(profile)
  for (let edit = 0; edit < 3; edit++) await project.edit()
  await killAll(project.running.app.process())
  const folder = storeFolder(profile)
  await appendFile(currentLog(folder, await readdir(folder)), new Uint8Array(TEAR_BYTES))
  await project.restart()
  for (let edit = 0; edit < 3; edit++) await project.edit()
  expect(await project.lost()).toEqual([])
  await killAll(project.running.app.process())
  await project.restart()
  expect(await project.lost()).toEqual([])
  noteResult('tear of 208 bytes', { edits: project.acknowledged.length, lost: 0 })
  await project.running.app.close()
})

test('a store that was deleted is made anew from the journals, and it is said', async ({ profile }) => {
  const project = await TaggedProject.start(profile)
  for (let edit = 0; edit < 3; edit++) await project.edit()
  await project.running.app.close()
  await rm(join(profile, 'IndexedDB'), { recursive: true })
  await project.restart()
  await expect(noticeOf(project.page, '1 project was restored')).toBeVisible()
  expect(await project.lost()).toEqual([])
  await project.page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(async () => (await project.shown()).length).toBe(2)
  noteResult('store deleted', { edits: 3, lost: 0 })
  await project.running.app.close()
})

test('random bytes in the window’s store lose nothing', async ({ profile }) => {
  const project = await TaggedProject.start(profile)
  await project.edit()
  const lost: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await project.edit()
    await project.running.app.close()
    const folder = storeFolder(profile)
    const names = (await readdir(folder)).filter((name) => name !== 'LOCK').sort()
    const name = names[round % names.length] ?? ''
    const file = await open(join(folder, name), 'r+')
    const { size } = await stat(join(folder, name))
    const at = Math.floor((size * (round % 5)) / 5)
    await file.write(randomBytes(200), 0, 200, at)
    await file.close()
    for (let start = 0; start < 2; start++) {
      await project.restart()
      lost.push(...(await project.lost()))
      if (start === 0) await project.running.app.close()
    }
  }
  noteResult('random bytes in the store', {
    rounds: ROUNDS,
    edits: project.acknowledged.length,
    lost: lost.length,
  })
  expect(lost).toEqual([])
  await project.running.app.close()
})

test('a damaged journal is reported, and what the window has is kept', async ({ profile }) => {
  const project = await TaggedProject.start(profile)
  for (let edit = 0; edit < 4; edit++) await project.edit()
  await killAll(project.running.app.process())
  const projects = join(profile, 'projects')
  const [id] = await readdir(projects)
  const folder = join(projects, id ?? '')
  const journals = (await readdir(folder)).filter((name) => /^journal-\d+\.jsonl$/.test(name)).sort()
  const path = join(folder, journals.at(-1) ?? '')
  const file = await open(path, 'r+')
  const { size } = await stat(path)
  await file.write(Buffer.from('#'), 0, 1, Math.floor(size * 0.6))
  await file.close()
  await project.restart()
  await expect(noticeOf(project.page, /journal of this project was damaged/)).toBeVisible()
  expect(await project.lost()).toEqual([])
  await project.edit()
  await project.running.app.close()
  await project.restart()
  expect(await project.lost()).toEqual([])
  expect((await readdir(folder)).some((name) => name.startsWith('aside-'))).toBe(true)
  noteResult('damaged journal', { edits: project.acknowledged.length, lost: 0 })
  await project.running.app.close()
})
