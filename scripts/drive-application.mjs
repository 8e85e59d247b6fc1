// Starts the built application in a real Electron, for measuring and for screenshots.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { buildApp, projectRoot } from './build-app.mjs'
import { findElectron } from './electron-runtime.mjs'
import { isRoot } from './system-packages.mjs'
import { startVirtualDisplay } from './virtual-display.mjs'

/** @typedef {import('@playwright/test').ElectronApplication} ElectronApplication */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * Builds, finds an Electron, starts a display, and calls `work` with a function that launches a folder's application
 * on a fresh profile, or on a given one. Everything is closed at the end.
 * @param {(launch: (folder?: string, profile?: string) => Promise<{ app: ElectronApplication, page: Page }>) => Promise<void>} work
 */
export async function driveApplication(work) {
  const electron = await findElectron()
  await buildApp({ onlyIfStale: true })
  const { display, stop } = await startVirtualDisplay()
  /** @type {ElectronApplication[]} */
  const running = []
  /** @type {string[]} */
  const profiles = []
  const newProfile = async () => {
    const profile = await mkdtemp(join(tmpdir(), 'counterclaim-drive-'))
    profiles.push(profile)
    return profile
  }
  const launch = async (folder = projectRoot, given = '') => {
    const profile = given || (await newProfile())
    const app = await _electron.launch({
      executablePath: electron.path,
      args: [folder, `--user-data-dir=${profile}`, ...(isRoot() ? ['--no-sandbox'] : [])],
      env: { ...process.env, DISPLAY: display },
      chromiumSandbox: !isRoot(),
    })
    running.push(app)
    return { app, page: await app.firstWindow() }
  }
  try {
    await work(launch)
  } finally {
    for (const app of running) await app.close().catch(() => undefined)
    for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    stop()
  }
}

/**
 * Opens the sample project and waits until all of its pairs are compared and the judge has read them.
 * @param {Page} page
 */
export async function openSample(page) {
  await page.getByRole('button', { name: 'Open the sample project' }).click()
  await page.getByTestId('source-row').nth(4).waitFor()
  await page.getByTestId('sources').getByRole('button', { name: 'Compare' }).click()
  await page.getByText(/^(\d+) of \1 pairs? compared$/).waitFor({ timeout: 120_000 })
}
