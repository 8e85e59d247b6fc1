// npm run faults [-- window-kill=1000 power-cut=200 … ] [--only NAME] [--save]: makes every fault of e2e/faults many
// times in the real application and on disks of its own (those as root only; elsewhere it is said that they were not
// tried). --only runs the specs whose titles hold NAME. --save writes the results into docs/reliability.md.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, release } from 'node:os'
import { join } from 'node:path'
import { buildApp, projectRoot } from './build-app.mjs'
import { findElectron } from './electron-runtime.mjs'
import { runCommand } from './run-command.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { startVirtualDisplay } from './virtual-display.mjs'

const results = join(projectRoot, 'test-results', 'faults.jsonl')
const document = join(projectRoot, 'docs', 'reliability.md')

const args = process.argv.slice(2)
const counts = args.filter((arg) => /^[a-z-]+=\d+$/.test(arg))
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined

/** @returns {Promise<readonly { fault: string, [name: string]: string | number }[]>} */
async function readResults() {
  const lines = await readFile(results, 'utf8').catch(() => '')
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** Puts the rows of this run in place of those of the same faults. @param {string} electron */
async function save(electron) {
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} processors, Linux ${release().split('-')[0]}, Electron ${electron}`
  const rows = (await readResults()).map(({ fault, ...result }) => {
    const words = Object.entries(result).map(([name, value]) => `${name}: ${value}`)
    return `| ${fault} | ${words.join('; ')} | ${date} | ${machine} |`
  })
  const names = new Set(rows.map((row) => row.split(' | ')[0]))
  const text = await readFile(document, 'utf8')
  const [start, end] = ['<!-- results -->\n', '<!-- /results -->']
  const [before = '', rest = ''] = text.split(start)
  const [table = '', after = ''] = rest.split(end)
  const [head = '', line = '', ...old] = table.trimEnd().split('\n')
  const kept = old.filter((row) => !names.has(row.split(' | ')[0]))
  const all = [head, line, ...[...kept, ...rows].sort()]
  await writeFile(document, `${before}${start}${all.join('\n')}\n${end}${after}`)
  console.log('Written into docs/reliability.md.')
}

const electron = await findElectron()
await ensureSystemPackages(electron.path, { xvfb: true })
await buildApp({ onlyIfStale: false })
await rm(results, { force: true })
const { display, stop } = await startVirtualDisplay()
const env = {
  ...process.env,
  COUNTERCLAIM_ELECTRON: electron.path,
  DISPLAY: display,
  COUNTERCLAIM_FAULTS: counts.join('&'),
}
delete env.WAYLAND_DISPLAY
const program = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js')
const choice = only === undefined ? [] : ['-g', only]
const { code } = await runCommand(process.execPath, [program, 'test', 'e2e/faults', ...choice], {
  cwd: projectRoot,
  env,
  show: true,
}).finally(stop)
if (args.includes('--save')) await save(electron.version)
process.exitCode = code
