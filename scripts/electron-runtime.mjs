import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fetchElectron, installedElectron, pinnedVersion } from './pinned-electron.mjs'
import { findTestRuntime, TEST_RUNTIME_VERSION } from './test-runtime.mjs'

/**
 * @typedef {{ readonly path: string, readonly version: string, readonly kind: 'chosen' | 'pinned' | 'test runtime' }} ElectronRuntime
 */

/** @param {string} path */
async function versionBeside(path) {
  const file = join(dirname(path), 'version')
  return existsSync(file) ? (await readFile(file, 'utf8')).trim().replace(/^v/, '') : 'of unknown version'
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<ElectronRuntime>}
 */
async function choose(say) {
  const chosen = process.env['COUNTERCLAIM_ELECTRON']
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`COUNTERCLAIM_ELECTRON names ${chosen}, which does not exist`)
    return { path: chosen, version: await versionBeside(chosen), kind: 'chosen' }
  }
  const pinned = (await installedElectron()) ?? (await fetchElectron(say))
  if (pinned) return { path: pinned, version: await pinnedVersion(), kind: 'pinned' }
  return { path: await findTestRuntime(say), version: TEST_RUNTIME_VERSION, kind: 'test runtime' }
}

/**
 * Finds an Electron that runs here, in this order: the one that COUNTERCLAIM_ELECTRON names, the pinned one, the
 * pinned one after a download, the test runtime. Says in one line which it is.
 * @param {(line: string) => void} [say]
 * @returns {Promise<ElectronRuntime>}
 */
export async function findElectron(say = console.log) {
  const runtime = await choose(say)
  const which = { chosen: '', pinned: '', 'test runtime': ' test runtime' }[runtime.kind]
  say(`Using Electron ${runtime.version}${which} (${runtime.path})`)
  return runtime
}
