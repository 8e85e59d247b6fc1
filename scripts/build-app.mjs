import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './run-command.mjs'

export const projectRoot = join(import.meta.dirname, '..')

/** What the build is made of. */
const SOURCES = ['src', 'resources/lexicons', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
/** Written first and last: a build that was broken off lacks the last. */
const FIRST_OUTPUT = join(projectRoot, 'out', 'main', 'index.js')
const LAST_OUTPUT = join(projectRoot, 'out', 'renderer', 'index.html')

/** @param {string} path @returns {Promise<number>} */
async function newestChange(path) {
  const about = await stat(path)
  if (!about.isDirectory()) return about.mtimeMs
  const inside = await Promise.all((await readdir(path)).map((name) => newestChange(join(path, name))))
  return Math.max(about.mtimeMs, ...inside)
}

async function isStale() {
  if (!existsSync(FIRST_OUTPUT) || !existsSync(LAST_OUTPUT)) return true
  const built = (await stat(FIRST_OUTPUT)).mtimeMs
  const present = SOURCES.map((name) => join(projectRoot, name)).filter((path) => existsSync(path))
  const changes = await Promise.all(present.map(newestChange))
  return Math.max(...changes) > built
}

/** The electron-vite program, to be run with Node. */
export const electronVite = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

/**
 * Builds main, preload and renderer into out/; throws with the builder's words when that fails.
 * @param {{ onlyIfStale: boolean }} options
 * @param {(line: string) => void} [say]
 */
export async function buildApp({ onlyIfStale }, say = console.log) {
  if (onlyIfStale && !(await isStale())) return
  say('Building …')
  const { code, output } = await runCommand(process.execPath, [electronVite, 'build'], { cwd: projectRoot })
  if (code !== 0) throw new Error(`The build failed:\n${output}`)
}
