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
export async function launch(
  profile: string,
  extra: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const app = await attached(profile, extra, env)
  const versions = await app.evaluate(() => ({
    electron: process.versions['electron'] ?? '',
    chromium: process.versions['chrome'] ?? '',
  }))
  noteElectron(versions)
  const page = await app.firstWindow()
  await page.locator('#root > *').first().waitFor()
  return { app, page }
}

/** Many times what a start takes on a loaded machine. */
const ATTACHED_WITHIN_MS = 45_000

/**
 * On a loaded machine the test runner sometimes never gets hold of an application that has started all the same (twice
 * in some hundred starts; never seen without the debugger it attaches). Then it is started once more, and that is said.
 */
async function attached(
  profile: string,
  extra: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ElectronApplication> {
  const options = {
    executablePath: electronPath(),
    args: [...launchArguments(profile), ...extra],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...present(), ...env },
    timeout: ATTACHED_WITHIN_MS,
  }
  try {
    return await _electron.launch(options)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error
    process.stdout.write('The test runner did not get hold of the application; it is started once more.\n')
    return _electron.launch(options)
  }
}

/** This process's environment, without what is not set. */
function present(): Readonly<Record<string, string>> {
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(set)
}
