import { spawn } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { electronPath, launchArguments } from './launch'

/** Starts the application once more on the profile; gives its exit code and all that it printed. */
function startAgain(profile: string): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(electronPath(), launchArguments(profile), { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (data) => {
      output += String(data)
    })
    child.stderr.on('data', (data) => {
      output += String(data)
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code, output }))
  })
}

/** Every file below a folder with its bytes or, where it is large, its size and time. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: Record<string, string> = {}
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const { size, mtimeMs } = await stat(path)
    found[path] =
      size < 1_000_000 ? `${mtimeMs} ${(await readFile(path)).toString('base64')}` : `${mtimeMs} ${size}`
  }
  return found
}

const id = 'e2e00000-0000-4000-8000-000000000002'

test('a second start brings the first window forward and touches none of its files', async ({
  app,
  page,
  profile,
}) => {
  const append = () =>
    page.evaluate(
      (projectId) =>
        window.desktop.appendAct(projectId, {
          act: 'run',
          at: '',
          kind: 'nothing',
          label: '',
          subject: '',
          args: {},
          changes: [],
        }),
      id,
    )
  // The first opening of a profile may make a backup of what is there.
  await page.evaluate(() => window.desktop.openStore([], false))
  expect(await append()).toMatchObject({ position: { seq: 1 } })
  await app.evaluate(({ app: first, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const seen: string[] = []
    Object.assign(globalThis, { testSeen: seen })
    first.on('second-instance', () => {
      seen.push('started again')
      // After the application's own listener has run.
      setImmediate(() => seen.push(window?.isVisible() && !window.isMinimized() ? 'shown' : 'hidden'))
    })
    window?.on('focus', () => seen.push('focused'))
    window?.hide()
  })
  const seen = () => app.evaluate((): string[] => [...Reflect.get(globalThis, 'testSeen')])
  const projects = join(profile, 'projects')
  const before = await filesOf(projects)
  expect(Object.keys(before)).toHaveLength(1)
  const { code, output } = await startAgain(profile)
  expect(code, output).toBe(0)
  await expect.poll(seen).toEqual(expect.arrayContaining(['started again', 'shown']))
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await filesOf(projects)).toEqual(before)
  expect(await append()).toMatchObject({ position: { seq: 2 } })
})

test('a minimised first window is restored by a second start', async ({ app, profile }) => {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const asked: string[] = []
    Object.assign(globalThis, { testAsked: asked })
    if (!window) return
    // A display without a window manager minimises nothing: what matters is that it is asked to come back.
    Object.assign(window, { isMinimized: () => true, restore: () => asked.push('restore') })
    const focus = window.focus.bind(window)
    Object.assign(window, {
      focus: () => {
        asked.push('focus')
        focus()
      },
    })
  })
  await startAgain(profile)
  const asked = () => app.evaluate((): string[] => [...Reflect.get(globalThis, 'testAsked')])
  await expect.poll(asked).toEqual(['restore', 'focus'])
})
