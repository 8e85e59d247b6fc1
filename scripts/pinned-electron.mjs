import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { runCommand } from './run-command.mjs'

/** A closed network stays closed for a while: a failed download is not tried again at every start. */
const RETRY_AFTER_HOURS = 6
/** Long enough for a slow name server, short enough not to be taken for a hang. */
const PROBE_MS = 6_000
/** About 120 MB on a slow line. */
const DOWNLOAD_MS = 10 * 60_000

// package.json only: loading the package itself starts a download and throws where there is none.
const packageFile = createRequire(import.meta.url).resolve('electron/package.json')
const folder = dirname(packageFile)
const failureFile = join(cacheFolder(), 'electron-download-failed')

/** The version that package.json pins. */
export async function pinnedVersion() {
  return String(JSON.parse(await readFile(packageFile, 'utf8')).version)
}

/** The executable of the pinned Electron, or null while it is not downloaded. */
export async function installedElectron() {
  const pathFile = join(folder, 'path.txt')
  const versionFile = join(folder, 'dist', 'version')
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null
  const have = (await readFile(versionFile, 'utf8')).trim().replace(/^v/, '')
  if (have !== (await pinnedVersion())) return null
  const path = join(folder, 'dist', (await readFile(pathFile, 'utf8')).trim())
  return existsSync(path) ? path : null
}

async function hoursSinceFailure() {
  try {
    const { mtimeMs } = await stat(failureFile)
    return (Date.now() - mtimeMs) / 3_600_000
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Whether the download host answers at all; a mirror or a proxy is the installer's own business. */
async function hostAnswers() {
  const { env } = process
  const ownWay = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy']
  if (ownWay.some((name) => env[name])) return true
  try {
    await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_MS),
    })
    return true
  } catch {
    return false
  }
}

/**
 * Tries to download the pinned Electron with its own installer.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} the executable, or null (said why in one line)
 */
export async function fetchElectron(say) {
  const version = await pinnedVersion()
  if ((await hoursSinceFailure()) < RETRY_AFTER_HOURS) {
    say(
      `Electron ${version} could not be downloaded earlier; next try ${RETRY_AFTER_HOURS} hours after that, or after deleting ${failureFile}.`,
    )
    return null
  }
  let problem = 'its download host cannot be reached'
  if (await hostAnswers()) {
    say(`Downloading Electron ${version} …`)
    const useProxy =
      process.env['HTTPS_PROXY'] || process.env['https_proxy'] ? { ELECTRON_GET_USE_PROXY: '1' } : {}
    const { code } = await runCommand(process.execPath, [join(folder, 'install.js')], {
      env: { ...process.env, ...useProxy },
      timeoutMs: DOWNLOAD_MS,
    })
    const path = code === 0 ? await installedElectron() : null
    if (path) {
      await rm(failureFile, { force: true })
      return path
    }
    const tooOld = Number(process.versions.node.split('.')[0]) < 22
    problem = tooOld
      ? `its installer wants Node 22.12 or newer, this is ${process.versions.node}`
      : 'its installer failed'
  }
  await mkdir(cacheFolder(), { recursive: true })
  await writeFile(failureFile, `${problem}\n`)
  say(`Electron ${version} is not available: ${problem}. Not tried again for ${RETRY_AFTER_HOURS} hours.`)
  return null
}
