import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { isRoot } from './system-packages.mjs'

const NO_DISPLAY =
  'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open. Start Counterclaim ' +
  'from a terminal inside a graphical session, or over “ssh -X”; its tests need no display: npm test.'

/** Throws a plain sentence where no window can open. */
export function ensureDisplay() {
  const { env, platform } = process
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) throw new Error(NO_DISPLAY)
}

/** Whether Chromium's sandbox must be left out: it refuses to run as root. Said, never done silently. */
export function withoutSandbox(say = console.log) {
  if (process.platform !== 'linux' || !isRoot()) return false
  say('Started as root: Chromium’s own sandbox is off (--no-sandbox). Use an ordinary account for real work.')
  return true
}

/** @param {string} file */
async function kernelSetting(file) {
  return readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => '',
  )
}

/** What to say when Electron ended at once on a system that forbids its sandbox, otherwise null. */
async function sandboxAdvice() {
  const clone = await kernelSetting('/proc/sys/kernel/unprivileged_userns_clone')
  const apparmor = await kernelSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns')
  if (clone !== '0' && apparmor !== '1') return null
  return 'This system forbids user namespaces, which Chromium’s sandbox needs; allow them (sysctl kernel.apparmor_restrict_unprivileged_userns=0 or kernel.unprivileged_userns_clone=1), or see Electron’s notes on chrome-sandbox.'
}

/**
 * Runs Electron to its end, with our terminal.
 * @param {string} executable
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function startElectron(executable, args) {
  return new Promise((resolve) => {
    const child = spawn(executable, args, { stdio: 'inherit' })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.on(signal, () => child.kill(signal))
    child.on('error', (error) => {
      console.error(`Electron could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', async (code, signal) => {
      const advice = signal || code ? await sandboxAdvice() : null
      if (advice) console.error(advice)
      resolve(code ?? 1)
    })
  })
}
