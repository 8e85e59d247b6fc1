// Stands in for Electron's default app in the test runtime: finds the application's folder or entry file on
// the command line, takes over its name and version, and runs it. Copied beside the runtime, never shipped.
'use strict'
const { app } = require('electron')
const { existsSync, readFileSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')

const target = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (target === undefined) {
  process.stderr.write('Usage: electron <folder> [options]\n')
  app.exit(1)
} else {
  const path = resolve(target)
  const folder = statSync(path).isDirectory() ? path : dirname(path)
  const manifestFile = join(folder, 'package.json')
  const manifest = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : {}
  const name = manifest.productName || manifest.name
  if (name) {
    app.setName(name)
    // Set before the name was known; the command line's own choice stays.
    if (!app.commandLine.hasSwitch('user-data-dir'))
      app.setPath('userData', join(app.getPath('appData'), name))
  }
  if (manifest.version) app.setVersion(manifest.version)
  app.setAppPath(folder)
  require(path === folder ? join(folder, manifest.main || 'index.js') : path)
}
