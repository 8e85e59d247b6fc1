import { spawn } from 'node:child_process'

/** Xvfb answers within a second even on a loaded machine; this is for one that never does. */
const START_MS = 20_000

/**
 * Starts Xvfb on a display number that it picks itself.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const stop = () => {
      child.kill()
    }
    const timer = setTimeout(() => {
      stop()
      reject(new Error('Xvfb did not start.'))
    }, START_MS)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(new Error(`Xvfb could not be started: ${error.message}`))
    })
    child.stdio[3]?.once('data', (/** @type {Buffer} */ number) => {
      clearTimeout(timer)
      resolve({ display: `:${String(number).trim()}`, stop })
    })
  })
}
