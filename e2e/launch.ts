import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { noteElectron } from './electron-note'

/** The project's folder, which is what Electron is started with. */
export const projectRoot = join(import.meta.dirname, '..')

export interface Running {
  readonly app: ElectronApplication
  readonly page: Page
}

/** The Electron that scripts/test.mjs found. */
export function electronPath(): string {
  const path = process.env['COUNTERCLAIM_ELECTRON']
  if (!path)
    throw new Error('Run the end-to-end tests with npm test: it finds an Electron and starts a display.')
  return path
}

/** How Electron is started on a profile; as root it does not start with its sandbox. */
export function launchArguments(profile: string): readonly string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [projectRoot, `--user-data-dir=${profile}`, ...sandbox]
}

/** Starts the built application on a profile and waits until its page shows something. */
export async function launch(profile: string, extra: readonly string[] = []): Promise<Running> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...launchArguments(profile), ...extra],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const versions = await app.evaluate(() => ({
    electron: process.versions['electron'] ?? '',
    chromium: process.versions['chrome'] ?? '',
  }))
  noteElectron(versions)
  const page = await app.firstWindow()
  await page.locator('#root > *').first().waitFor()
  return { app, page }
}
