// node scripts/make-old-profile.mjs TREE TO.zip: drives the application that is built in TREE (a checkout of an older
// version) as a reader would, and keeps the window's store of its profile and the journals, where the version
// has any: what the tests of upgrades begin with. e2e/faults/store-v1.zip was made of commit e7cad6f's tree,
// store-v2.zip of 59880f5's, store-v3.zip of 40a2e90's.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import { zipSync } from 'fflate'
import { findElectron } from './electron-runtime.mjs'
import { isRoot } from './system-packages.mjs'
import { startVirtualDisplay } from './virtual-display.mjs'

const DENIES =
  'There is no agreement between the town of Belhaven and the Karst Railway on the repair of the viaduct.'
const AFFIRMS = 'The town of Belhaven and the Karst Railway have an agreement on the repair of the viaduct.'
/** Longer than the window waits before it stores a note. */
const STORED_MS = 3_000
/** What of a profile is the reader's. */
const KEPT = /^(?:IndexedDB|projects)\/|^versions\.json$/

const [tree, to] = process.argv.slice(2)
if (!tree || !to) throw new Error('Usage: make-old-profile.mjs TREE TO.zip')
const electron = await findElectron()
const { display, stop } = await startVirtualDisplay()
const profile = await mkdtemp(join(tmpdir(), 'counterclaim-old-'))
const app = await _electron.launch({
  executablePath: electron.path,
  args: [resolve(tree), `--user-data-dir=${profile}`, ...(isRoot() ? ['--no-sandbox'] : [])],
  env: { ...process.env, DISPLAY: display, COUNTERCLAIM_MODELS: join(profile, 'none') },
  chromiumSandbox: !isRoot(),
})
const page = await app.firstWindow()
await page.getByRole('button', { name: 'Start a project' }).click()
await page.getByRole('dialog').getByRole('textbox').fill('The viaduct')
await page.getByRole('button', { name: 'Start the project' }).click()
for (const [title, text] of [
  ['Denies', DENIES],
  ['Affirms', AFFIRMS],
]) {
  await page.getByRole('button', { name: 'Paste text' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste a source' })
  await dialog.getByLabel('Text of the article').fill(text ?? '')
  await dialog.getByLabel('Title').fill(title ?? '')
  await dialog.getByRole('button', { name: 'Add source' }).click()
  await page.getByTestId('source-row').filter({ hasText: title }).first().waitFor()
}
await page.getByTestId('sources').getByRole('button', { name: 'Compare' }).click()
await page.getByRole('listbox', { name: 'Findings in rank order' }).getByRole('option').first().click()
await page
  .getByRole('group', { name: 'Verdict' })
  .getByRole('button', { name: /Conflict$/ })
  .first()
  .click()
const tag = page
  .getByRole('searchbox', { name: 'Add a tag' })
  .or(page.getByRole('textbox', { name: 'Add a tag' }))
await tag.fill('kept')
await page.keyboard.press('Enter')
await page.getByRole('button', { name: 'Take tag kept off' }).waitFor()
await page.getByRole('textbox', { name: 'Note' }).fill('written with an older version')
await page.waitForTimeout(STORED_MS)
await app.close()
stop()

/** @type {import('fflate').Zippable} */
const files = {}
for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath ?? entry.path, entry.name)
  const name = path.slice(profile.length + 1).replaceAll('\\', '/')
  if (entry.isFile() && entry.name !== 'LOCK' && KEPT.test(name))
    files[name] = new Uint8Array(await readFile(path))
}
await writeFile(to, zipSync(files, { level: 9 }))
await rm(profile, { recursive: true, force: true, maxRetries: 5 })
console.log(`${to}: ${Object.keys(files).length} files`)
