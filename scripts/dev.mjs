// npm run dev: the window on Vite's development server; main and preload are rebuilt and restarted when they change.
import { electronVite, projectRoot } from './build-app.mjs'
import { findElectron } from './electron-runtime.mjs'
import { runCommand } from './run-command.mjs'
import { ensureDisplay, withoutSandbox } from './start-electron.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

try {
  ensureDisplay()
  const electron = await findElectron()
  await ensureSystemPackages(electron.path, { xvfb: false })
  const env = {
    ...process.env,
    ELECTRON_EXEC_PATH: electron.path,
    ...(withoutSandbox() ? { NO_SANDBOX: '1' } : {}),
  }
  const { code } = await runCommand(process.execPath, [electronVite, 'dev', '--watch'], {
    cwd: projectRoot,
    env,
    show: true,
  })
  process.exitCode = code
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
