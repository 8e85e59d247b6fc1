import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerMessages, chooseFiles, chooseSavePath } from './dialogs'
import { expect, test } from './fixtures'

const id = 'e2e00000-0000-4000-8000-000000000001'
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

test('what the page hands to the journal is on the disk, and there after a restart', async ({
  page,
  restart,
  profile,
}) => {
  await page.evaluate(() => window.desktop.openStore([], false))
  const answer = await page.evaluate(([to, sent]) => window.desktop.appendAct(to, sent), [id, act] as const)
  if (!answer.stored) throw new Error(answer.message)
  expect(answer.position.seq).toBe(1)
  const journal = await readFile(join(profile, 'projects', id, 'journal-0000000001.jsonl'), 'utf8')
  expect(journal.split('\n')[1]).toContain(answer.position.sum)
  const again = await restart()
  const opening = await again.page.evaluate((copy) => window.desktop.openStore([copy], false), {
    projectId: id,
    ...answer.position,
  })
  expect(opening).toMatchObject({ state: 'open', notWritable: null, notices: [] })
  expect(opening.state === 'open' && opening.projects.find((one) => one.projectId === id)).toMatchObject({
    relation: 'same',
    problem: null,
  })
  // The window was closed properly, so a backup was made before the application ended.
  const backups = await again.page.evaluate((of) => window.desktop.listBackups(of), id)
  expect(backups).toMatchObject([{ seq: 1, reason: 'quit', readable: true }])
  const part = await again.page.evaluate(([of, backup]) => window.desktop.readBackup(of, backup, 0), [
    id,
    backups[0]?.id ?? '',
  ] as const)
  expect(part).toMatchObject({ parts: 1, contents: { project } })
})

test('the page cannot hand the store anything but what was agreed', async ({ page, profile }) => {
  const refusals = await page.evaluate(
    async ([to, sent]) => {
      const { desktop } = window
      const circle: Record<string, unknown> = {}
      circle['again'] = circle
      const position = { seq: 0, sum: '' }
      const calls: (readonly [method: string, ...args: unknown[]])[] = [
        ['openStore', [{ projectId: '../x', ...position }], false],
        ['openStore', 'all', false],
        ['readActs', to, 1],
        ['readContents', '/etc', 0],
        ['readContents', to, -1],
        ['appendAct', '..', sent],
        ['appendAct', 'other', sent],
        ['appendAct', to, { ...sent, args: circle }],
        ['appendAct', to, { ...sent, args: { when: new Date() } }],
        ['appendAct', to, { ...sent, more: 1 }],
        ['appendAct', to, { ...sent, changes: [{ store: 'undoSteps', key: to, before: null, after: {} }] }],
        ['adoptProject', { projectId: to }, 0, 1],
        ['listBackups', '..'],
        ['readBackup', to, '../../../etc/passwd', 0],
        ['backUpNow', to, '../x'],
        ['keepOriginal', to, '../x', new Uint8Array(1)],
        ['keepOriginal', to, 'a'.repeat(64), 'text'],
        ['saveProjectFile', to, 'x', 'yes'],
        ['readOriginal', to, '../x'],
        ['setReviewerName', 'x'.repeat(121)],
      ]
      const answers: string[] = []
      for (const [method, ...args] of calls) {
        const run: unknown = Reflect.get(desktop, method)
        if (typeof run !== 'function') throw new Error(method)
        answers.push(
          await Promise.resolve(Reflect.apply(run, desktop, args)).then(
            () => `${method} was answered`,
            (error: unknown) => String(error),
          ),
        )
      }
      return answers
    },
    [id, act] as const,
  )
  expect(refusals).toHaveLength(20)
  for (const refusal of refusals) expect(refusal).toContain('Wrong arguments for store:')
  expect(await readdir(profile)).not.toContain('x')
  // Nothing was appended, and the next act is taken as if nothing had been.
  const answer = await page.evaluate(([to, sent]) => window.desktop.appendAct(to, sent), [id, act] as const)
  expect(answer).toMatchObject({ stored: true, position: { seq: 1 } })
})

test('a project is written as one file, picked again, and it is said when either fails', async ({
  app,
  page,
  folder,
}) => {
  await page.evaluate(([to, sent]) => window.desktop.appendAct(to, sent), [id, act] as const)
  const path = join(folder, 'dam.counterclaim')
  const suggested = await chooseSavePath(app, path)
  const save = () => page.evaluate((of) => window.desktop.saveProjectFile(of, 'Dam: one', false), id)
  expect(await save()).toEqual({ outcome: 'saved', name: 'dam.counterclaim' })
  expect(await suggested()).toMatch(/[/\\]Dam one\.counterclaim$/)
  expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')

  const pick = () =>
    page.evaluate(async () => {
      const file = await window.desktop.pickProjectFile()
      return file && { name: file.name, bytes: file.bytes?.length ?? null, problem: file.problem }
    })
  await chooseFiles(app, [path])
  expect(await pick()).toEqual({ name: 'dam.counterclaim', bytes: (await stat(path)).size, problem: null })
  await chooseFiles(app, [])
  expect(await pick()).toBeNull()
  await chooseFiles(app, [folder])
  expect(await pick()).toMatchObject({ bytes: null, problem: expect.stringContaining('is a folder') })

  await chooseSavePath(app, null)
  expect(await save()).toEqual({ outcome: 'cancelled' })
  await chooseSavePath(app, join(folder, 'no', 'such.counterclaim'))
  expect(await save()).toMatchObject({
    outcome: 'failed',
    message: expect.stringContaining('“such.counterclaim” could not be saved: it is no longer there.'),
  })
  await mkdir(join(folder, 'taken'))
  await chooseSavePath(app, join(folder, 'taken'))
  expect(await save()).toMatchObject({ outcome: 'failed' })
  expect((await readdir(folder)).sort()).toEqual(['dam.counterclaim', 'taken'])
})

const missing = { state: 'open', projects: [{ projectId: id, relation: 'missing', position: { seq: 1 } }] }

test('the store opens again after the page was loaded anew', async ({ page }) => {
  await page.evaluate(([to, sent]) => window.desktop.appendAct(to, sent), [id, act] as const)
  for (const _ of [1, 2]) {
    expect(await page.evaluate(() => window.desktop.openStore([], false))).toMatchObject(missing)
    await page.reload()
    await page.locator('#root > *').first().waitFor()
  }
})

test.describe('a page that breaks off', () => {
  // Playwright loses sight of a page that breaks off, also of what it becomes afterwards.
  test.use({ hostile: true })

  test('is loaded anew when the reader says so, and the store opens again', async ({ app, page }) => {
    await page.evaluate(([to, sent]) => window.desktop.appendAct(to, sent), [id, act] as const)
    const said = await answerMessages(app, 0)
    const again = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) throw new Error('There is no window.')
      const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
      contents.forcefullyCrashRenderer()
      await loaded
      const opening: unknown = await contents.executeJavaScript('window.desktop.openStore([], false)')
      return opening
    })
    expect(again).toMatchObject(missing)
    expect(await said()).toEqual([expect.stringContaining('Everything that was shown as saved is kept.')])
  })
})

test('a folder of projects that cannot be read is said, and nothing is changed', async ({
  restart,
  profile,
}) => {
  await restart()
  const path = join(profile, 'projects')
  await rm(path, { recursive: true, force: true })
  await writeFile(path, 'not a folder')
  const again = await restart()
  const opening = await again.page.evaluate(() => window.desktop.openStore([], false))
  expect(opening).toMatchObject({ state: 'refused', message: expect.stringContaining('could not be read') })
  expect(await readFile(path, 'utf8')).toBe('not a folder')
})

test('whoever reviews here has one id, and the name that was given last', async ({ page, restart }) => {
  const first = await page.evaluate(() => window.desktop.reviewer())
  expect(first).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: '' })
  await page.evaluate(() => window.desktop.setReviewerName('Ada'))
  const again = await restart()
  expect(await again.page.evaluate(() => window.desktop.reviewer())).toEqual({ id: first.id, name: 'Ada' })
})
