// npm run licences: lists every package that goes into what is shipped, with its licence, in docs/third-party.md.
// Fails on a licence that is not known to allow shipping. With --check it only compares.
import { existsSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './build-app.mjs'

const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
])
const out = join(projectRoot, 'docs', 'third-party.md')

/** @param {string} path */
const readPackage = (path) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))

/** The folder that Node would load `name` from, seen from `from`. @param {string} name @param {string} from */
function folderOf(name, from) {
  for (let at = from; at.startsWith(projectRoot); at = join(at, '..')) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
  }
  return null
}

/** @type {Map<string, { name: string, version: string, licence: string }>} */
const found = new Map()
/** @param {string} folder */
function walk(folder) {
  const { dependencies = {} } = readPackage(folder)
  for (const name of Object.keys(dependencies)) {
    const at = folderOf(name, folder)
    if (!at || found.has(at)) continue
    const { version, license, licenses } = readPackage(at)
    const licence =
      license?.type ??
      license ??
      licenses?.map((/** @type {{type: string}} */ l) => l.type).join(' OR ') ??
      'unknown'
    found.set(at, { name, version, licence })
    // Types are not shipped.
    if (!name.startsWith('@types/')) walk(at)
  }
}
walk(projectRoot)

const shipped = [...found.values()]
  .filter(({ name }) => !name.startsWith('@types/'))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
const strange = shipped.filter(
  ({ licence }) =>
    !licence
      .replace(/[()]/g, '')
      .split(/ OR | AND /)
      .some((/** @type {string} */ one) => ALLOWED.has(one)),
)
const text = `# Third-party software

Packages that go into the application and the command line, with their licences. Made by \`npm run licences\`.
Word lists are listed in [resources/lexicons/NOTICE.md](../resources/lexicons/NOTICE.md). Electron (MIT) brings
Chromium and Node.js, whose licences are in the files beside its program.

| package | version | licence |
|---|---|---|
${shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')}
`
if (strange.length > 0) {
  console.error(
    `Licences to look at: ${strange.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
  )
  process.exitCode = 1
} else if (process.argv.includes('--check')) {
  const known = existsSync(out) ? await readFile(out, 'utf8') : ''
  if (known !== text) {
    console.error('docs/third-party.md is not up to date: npm run licences')
    process.exitCode = 1
  }
} else {
  await writeFile(out, text)
  console.log(`${shipped.length} packages listed in docs/third-party.md`)
}
