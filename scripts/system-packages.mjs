import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-command.mjs'

// What Chromium loads, by Debian's names; where a name changed (Debian 13's 64-bit time), both.
const LIBRARY_PACKAGES = [
  ['libnss3'],
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libdrm2'],
  ['libxkbcommon0'],
]
const XVFB_PACKAGE = ['xvfb']

/** @param {string} program */
function inPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

export function isRoot() {
  return process.getuid?.() === 0
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { output } = await runCommand('ldd', [executable])
  return output.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? [])
}

/** Of several names for one package the one that this Debian has. @param {readonly string[]} names */
async function available(names) {
  for (const name of names) {
    const { output } = await runCommand('apt-cache', ['policy', name])
    if (/Candidate: (?!\(none\))/.test(output)) return name
  }
  return names.at(-1) ?? ''
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await runCommand(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    { env },
  )
  if (code !== 0)
    throw new Error(
      `apt-get could not install ${packages.join(' ')}:\n${output.trim().split('\n').slice(-5).join('\n')}`,
    )
}

/**
 * Makes sure that Electron finds its shared libraries and, if wanted, that Xvfb is there: installs them when root on
 * Debian, otherwise throws one sentence that says what to install. On other systems than Linux there is nothing to do.
 * @param {string} electron the executable
 * @param {{ xvfb: boolean }} wanted
 * @param {(line: string) => void} [say]
 */
export async function ensureSystemPackages(electron, { xvfb }, say = console.log) {
  if (process.platform !== 'linux') return
  const libraries = await missingLibraries(electron)
  const lacksXvfb = xvfb && !inPath('Xvfb')
  if (libraries.length === 0 && !lacksXvfb) return
  const what = [
    libraries.length > 0 ? `shared libraries (${libraries.join(', ')})` : '',
    lacksXvfb ? 'Xvfb' : '',
  ]
  const lacking = what.filter(Boolean).join(' and ')
  const wanted = [...(libraries.length > 0 ? LIBRARY_PACKAGES : []), ...(lacksXvfb ? [XVFB_PACKAGE] : [])]
  const debian = inPath('apt-get')
  if (debian && isRoot()) {
    say(`Installing what is missing on this machine: ${lacking} …`)
    await runCommand('apt-get', ['update'])
    await install(await Promise.all(wanted.map(available)))
    const still = await missingLibraries(electron)
    if (still.length > 0) throw new Error(`Electron still lacks shared libraries: ${still.join(', ')}.`)
    return
  }
  const names = debian ? await Promise.all(wanted.map(available)) : wanted.map((names) => names.at(-1))
  const how = debian
    ? `run: sudo apt-get install ${names.join(' ')}`
    : `install what Debian calls ${names.join(' ')}`
  throw new Error(`This machine lacks ${lacking}; ${how}`)
}
