import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import { launch, type Running } from './launch'

export { expect } from '@playwright/test'

interface Options {
  /** For tests that attack: they provoke refusals, and check them themselves. */
  readonly hostile: boolean
  /** Further switches for Electron. */
  readonly switches: readonly string[]
}

interface Fixtures {
  /** A folder for this test's files. */
  readonly folder: string
  /** The application's data folder; fresh for every test, kept over `restart`. */
  readonly profile: string
  readonly running: { current: Running }
  readonly app: ElectronApplication
  readonly page: Page
  /** Ends the application (as its window's close button does) and starts it anew on the same profile. */
  readonly restart: () => Promise<Running>
}

/** What must hold at the end of every test: nothing was sent anywhere, and the page reported no error. */
async function expectQuiet({ page }: Running): Promise<void> {
  const messages = await page.consoleMessages({ filter: 'all' })
  const errors = await page.pageErrors({ filter: 'all' })
  const bad = messages.filter((message) => message.type() === 'error').map((message) => message.text())
  expect(
    [...bad, ...errors.map((error) => String(error))],
    'errors and policy violations in the page',
  ).toEqual([])
  const { blockedRequests } = await page.evaluate(() => window.desktop.environment())
  expect(blockedRequests, 'requests that the page tried to send').toBe(0)
}

async function temporaryFolder(use: (path: string) => Promise<void>): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'counterclaim-e2e-'))
  await use(path)
  await rm(path, { recursive: true, force: true, maxRetries: 5 })
}

export const test = base.extend<Options & Fixtures>({
  hostile: [false, { option: true }],
  switches: [[], { option: true }],
  // Playwright demands an object pattern, even an empty one.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  folder: ({}, use) => temporaryFolder(use),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  profile: ({}, use) => temporaryFolder(use),
  running: async ({ profile, switches, hostile }, use) => {
    const running = { current: await launch(profile, switches) }
    await use(running)
    if (!hostile && !running.current.page.isClosed()) await expectQuiet(running.current)
    await running.current.app.close()
  },
  app: async ({ running }, use) => use(running.current.app),
  page: async ({ running }, use) => use(running.current.page),
  restart: async ({ running, profile, switches, hostile }, use) => {
    await use(async () => {
      // A test may have ended it itself, and not gently.
      if (!hostile && !running.current.page.isClosed()) await expectQuiet(running.current)
      await running.current.app.close()
      running.current = await launch(profile, switches)
      return running.current
    })
  },
})
