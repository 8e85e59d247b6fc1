import { spawn } from 'node:child_process'

/**
 * Runs a program to its end without a shell.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeoutMs?: number, show?: boolean }} [options]
 *   `show`: the program writes to our terminal; otherwise its output is collected.
 * @returns {Promise<{ code: number, output: string }>} code 124 after a timeout, 127 when it could not start
 */
export function runCommand(program, args, { env = process.env, cwd, timeoutMs = 0, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env,
      cwd,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    })
    let output = ''
    let timedOut = false
    child.stdout?.on('data', (chunk) => {
      output += String(chunk)
    })
    child.stderr?.on('data', (chunk) => {
      output += String(chunk)
    })
    const timer =
      timeoutMs > 0
        ? setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, timeoutMs)
        : null
    const finish = (/** @type {number} */ code) => {
      if (timer) clearTimeout(timer)
      resolve({ code: timedOut ? 124 : code, output })
    }
    child.on('error', (error) => {
      output += error.message
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}
