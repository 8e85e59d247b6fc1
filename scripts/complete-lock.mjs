// npm run lock: after an install from a registry that does not offer every platform's packages, npm leaves those
// packages out of package-lock.json, and `npm ci` then refuses the file everywhere. This puts them back, by name,
// version and platform: enough for npm to skip them here and to fetch them where they fit.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './build-app.mjs'

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
]

/** What a package's name says of its platform: `@x/core-linux-arm64-musl` -> linux, arm64, musl. @param {string} name */
function platform(name) {
  const parts = name.split(/[/-]/)
  const os = SYSTEMS.find((system) => parts.includes(system)) ?? (name === 'fsevents' ? 'darwin' : undefined)
  const cpu = PROCESSORS.find((processor) => parts.includes(processor))
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined
  return {
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && os === 'linux' && { libc: [libc] }),
  }
}

const file = join(projectRoot, 'package-lock.json')
/** @type {{ packages: Record<string, { dev?: boolean, optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(await readFile(file, 'utf8'))
const added = []
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const places = [`${path}/node_modules/${name}`, `node_modules/${name}`]
    if (places.some((place) => lock.packages[place])) continue
    const where = platform(name)
    // Without a platform npm would try to fetch it here as well.
    if (!('os' in where) && !('cpu' in where)) continue
    const entry = { version: range.replace(/^[~^]/, ''), ...where, ...(dev && { dev }), optional: true }
    lock.packages[`node_modules/${name}`] = entry
    added.push(name)
  }
}
const [own, ...others] = Object.entries(lock.packages)
others.sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries(own ? [own, ...others] : others)
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock file is complete.' : `Added to the lock file: ${added.join(', ')}`)
