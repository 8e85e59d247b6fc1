// npm start: opens the window, after building what is stale and finding an Electron.
import { buildApp, projectRoot } from './build-app.mjs'
import { findElectron } from './electron-runtime.mjs'
import { ensureDisplay, startElectron, withoutSandbox } from './start-electron.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

try {
  ensureDisplay()
  const electron = await findElectron()
  await ensureSystemPackages(electron.path, { xvfb: false })
  await buildApp({ onlyIfStale: true })
  const sandbox = withoutSandbox() ? ['--no-sandbox'] : []
  process.exitCode = await startElectron(electron.path, [projectRoot, ...sandbox, ...process.argv.slice(2)])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
