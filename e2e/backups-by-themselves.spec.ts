import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { answerMessages } from './dialogs'
import { expect, test } from './fixtures'
import { electronPath, launchArguments } from './launch'

const id = 'e2e00000-0000-4000-8000-000000000003'
const at = '2026-01-01T00:00:00.000Z'
const project = { id, name: 'Dam', createdAt: at, updatedAt: at, isSample: false }
const act = {
  act: 'run',
  at,
  kind: 'create-project',
  label: 'project',
  subject: 'Dam',
  args: {},
  changes: [{ store: 'projects', key: id, before: null, after: project }],
} as const

async function reasonsOf(profile: string): Promise<readonly (string | undefined)[]> {
  const names = await readdir(join(profile, 'projects', id, 'backups'))
  return names.sort().map((name) => /-([a-z]+)\.counterclaim$/.exec(name)?.[1])
}

/** The application with a clock that does not wait for ten minutes. */
function launchWithFastClock(profile: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electronPath(),
    args: [...launchArguments(profile)],
    env: { ...process.env, COUNTERCLAIM_BACKUP_MS: '300' },
    chromiumSandbox: process.getuid?.() !== 0,
  })
}

async function begin(page: Page): Promise<void> {
  await page.evaluate(() => window.desktop.openStore([], false))
  await page.evaluate(([to, sent]) => window.desktop.appendAct(to, sent), [id, act] as const)
}

test('a backup is made while the application runs, without anyone asking', async ({ profile }) => {
  const app = await launchWithFastClock(profile)
  try {
    const page = await app.firstWindow()
    await begin(page)
    await expect.poll(() => reasonsOf(profile)).toEqual(['timer'])
    // Nothing has changed since: none is made for another tick, nor at the end.
    await page.evaluate((of) => window.desktop.backUpNow(of, 'asked'), id)
  } finally {
    await app.close()
  }
  expect(await reasonsOf(profile)).toEqual(['timer'])
})

test('it is said once when a backup cannot be made, and the work goes on', async ({ profile }) => {
  const app = await launchWithFastClock(profile)
  try {
    const said = await answerMessages(app, 0)
    const page = await app.firstWindow()
    await begin(page)
    await expect.poll(() => reasonsOf(profile)).toEqual(['timer'])
    const backups = join(profile, 'projects', id, 'backups')
    await rm(backups, { recursive: true })
    await writeFile(backups, 'in the way')
    const nothing = { ...act, kind: 'nothing', changes: [] }
    await page.evaluate(([to, sent]) => window.desktop.appendAct(to, sent), [id, nothing] as const)
    await expect.poll(said).toEqual([expect.stringContaining('The project itself is saved')])
    await rm(backups)
    await mkdir(backups)
    await expect.poll(() => reasonsOf(profile)).toEqual(['timer'])
    expect(await said()).toHaveLength(1)
  } finally {
    await app.close()
  }
})

test('backups are made before the first use of another version, and not again', async ({
  page,
  app,
  restart,
  profile,
}) => {
  await begin(page)
  // As when it breaks off: no backup is made at the end.
  const child = app.process()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  expect(await reasonsOf(profile)).toEqual([])
  await writeFile(join(profile, 'versions.json'), '{"app":"0.0.1","electron":"1.0.0","projects":1}')
  const reasons: unknown[] = []
  // It is made a while after a start, or where the application ends before that, then.
  for (const _ of [1, 2, 3]) {
    const { page: again } = await restart()
    expect(await again.evaluate(() => window.desktop.openStore([], false))).toMatchObject({ state: 'open' })
    reasons.push(await reasonsOf(profile))
  }
  expect(reasons).toEqual([[], ['upgrade'], ['upgrade']])
})

test('whoever starts the application while it finishes gets a window, after the backup', async ({
  page,
  app,
  profile,
  folder,
}) => {
  await begin(page)
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  const note = join(folder, 'relaunched')
  await app.evaluate(({ app: first }, path) => {
    const { writeFileSync } = process.mainModule?.require('node:fs') ?? {}
    Object.assign(first, { relaunch: () => writeFileSync(path, 'again') })
    // After the application's own listener, which holds the end up until the backup is made.
    first.once('will-quit', () => setImmediate(() => first.emit('second-instance')))
    setImmediate(() => first.quit())
  }, note)
  await gone
  expect(await reasonsOf(profile)).toEqual(['quit'])
  expect(await readFile(note, 'utf8')).toBe('again')
})
