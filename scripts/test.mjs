// npm test: unit tests, then the built application driven in a real Electron under a display of its own.
// Arguments are handed to Playwright (npm test -- e2e/offline.spec.ts).
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildApp, projectRoot } from './build-app.mjs'
import { findElectron } from './electron-runtime.mjs'
import { runCommand } from './run-command.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { endToEndCounts, ranElectron, unitCounts } from './test-counts.mjs'
import { startVirtualDisplay } from './virtual-display.mjs'

const results = join(projectRoot, 'test-results')
const unitReport = join(results, 'unit.json')
const endToEndReport = join(results, 'e2e.json')
const electronNote = join(results, 'electron.json')

/** @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function runTool(name, args, env = process.env) {
  const program = join(projectRoot, 'node_modules', ...name.split('/'))
  return runCommand(process.execPath, [program, ...args], { cwd: projectRoot, env, show: true })
}

async function runUnitTests() {
  await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  return unitCounts(unitReport)
}

/** @param {string} electron */
async function runEndToEndTests(electron) {
  const { display, stop } =
    process.platform === 'linux' ? await startVirtualDisplay() : { display: '', stop: () => {} }
  const env = { ...process.env, COUNTERCLAIM_ELECTRON: electron, ...(display ? { DISPLAY: display } : {}) }
  // A Wayland session would win over the display that was just started.
  delete env.WAYLAND_DISPLAY
  try {
    await runTool('@playwright/test/cli.js', ['test', ...process.argv.slice(2)], env)
  } finally {
    stop()
  }
  return endToEndCounts(endToEndReport)
}

try {
  await rm(results, { recursive: true, force: true })
  await mkdir(results, { recursive: true })
  const electron = await findElectron()
  await ensureSystemPackages(electron.path, { xvfb: true })
  const unit = await runUnitTests()
  await buildApp({ onlyIfStale: false })
  const endToEnd = await runEndToEndTests(electron.path)
  const ran = await ranElectron(electronNote)
  const real = ran !== null && endToEnd.passed > 0
  console.log(`Unit tests: ${unit.passed} passed, ${unit.failed} failed.`)
  console.log(`End-to-end tests: ${endToEnd.passed} passed, ${endToEnd.failed} failed.`)
  console.log(
    real
      ? `They ran in Electron ${ran.electron} (Chromium ${ran.chromium}), started ${ran.launches} times.`
      : 'No end-to-end test ran in a real Electron: that counts as a failure.',
  )
  const failed = unit.failed + endToEnd.failed + (real ? 0 : 1)
  console.log(`${unit.passed + endToEnd.passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
