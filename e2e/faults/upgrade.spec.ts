import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from '../fixtures'
import { launch } from '../launch'
import { ComparePage } from '../pages/compare-page'
import { goTo } from '../pages/rail'
import { killAll } from './kill'
import { noteResult, rounds } from './rounds'
import { storeFolder } from './tagged-project'

const KILLS = rounds('upgrade-kill', 4, 100)
test.setTimeout(120_000 + KILLS * 40_000)

/** Stores that older builds left, each with a project, a verdict, a tag and a note; see scripts/make-old-profile.mjs. */
const OLD = ['store-v1.zip', 'store-v2.zip']
const LONGEST_WAIT_MS = 1_200

async function unpack(name: string, profile: string): Promise<void> {
  const files = unzipSync(await readFile(join(import.meta.dirname, name)))
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(profile, path)), { recursive: true })
    await writeFile(join(profile, path), bytes)
  }
}

/** Opens the application and expects all that the older version had. */
async function expectWhole(profile: string): Promise<void> {
  process.env['COUNTERCLAIM_MODELS'] = join(profile, 'none')
  const running = await launch(profile)
  const { page } = running
  const compare = new ComparePage(page)
  const project = page.getByRole('button', { name: 'Open The viaduct' })
  await project.or(compare.list).first().waitFor({ timeout: 60_000 })
  if (await project.isVisible()) {
    await project.click()
    await goTo(page, 'Compare')
  }
  await compare.whole()
  await compare.findings.first().click()
  await expect(compare.verdict('Conflict').first()).toHaveAttribute('aria-pressed', 'true')
  await expect(compare.tag('kept')).toBeVisible()
  await expect(compare.note).toHaveValue('written with an older version')
  await running.app.close()
}

for (const name of OLD) {
  test(`all of ${name} is there after the upgrade, and a backup is made before it`, async ({ profile }) => {
    await unpack(name, profile)
    await expectWhole(profile)
    const [id] = await readdir(join(profile, 'projects'))
    const backups = await readdir(join(profile, 'projects', id ?? '', 'backups'))
    expect(backups.filter((file) => file.endsWith('-adopted.counterclaim'))).toHaveLength(1)
  })
}

test('an upgrade that is killed loses nothing', async ({ profile }) => {
  process.env['COUNTERCLAIM_MODELS'] = join(profile, 'none')
  for (let kill = 0; kill < KILLS; kill++) {
    await rm(join(profile, 'IndexedDB'), { recursive: true, force: true })
    await rm(join(profile, 'projects'), { recursive: true, force: true })
    await unpack(OLD[kill % OLD.length] ?? '', profile)
    const wait = (kill * 137) % LONGEST_WAIT_MS
    const started = launch(profile).then(
      () => undefined,
      // It is killed while it starts: that is what is tested.
      () => undefined,
    )
    await expect.poll(() => killAfter(profile, wait), { intervals: [20], timeout: 60_000 }).toBe(true)
    await started
    await expectWhole(profile)
  }
  noteResult('upgrade-kill', { kills: KILLS, lost: 0 })
})

/** Kills the application `wait` after it has begun to open its projects; false while it has not. */
async function killAfter(profile: string, wait: number): Promise<boolean> {
  const begun = await readdir(storeFolder(profile)).then(
    (names) => names.includes('LOCK'),
    () => false,
  )
  if (!begun) return false
  await new Promise((resolve) => setTimeout(resolve, wait))
  await killAll(null, profile)
  return true
}

/** Every file of a folder with its checksum. */
async function stateOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const state: Record<string, string> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    state[path.slice(folder.length)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  }
  return state
}

test('projects of a newer version are refused, and no byte of them is changed', async ({ profile }) => {
  await unpack('store-v2.zip', profile)
  await expectWhole(profile)
  const projects = join(profile, 'projects')
  const [id] = await readdir(projects)
  const folder = join(projects, id ?? '')
  const [journal] = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
  const path = join(folder, journal ?? '')
  const header: object = JSON.parse((await readFile(path, 'utf8')).split('\n')[0]?.slice(17) ?? '')
  const json = JSON.stringify({ ...header, version: 2 })
  const sum = createHash('sha256').update('0'.repeat(16)).update(json).digest('hex').slice(0, 16)
  await writeFile(path, `${sum} ${json}\n`)
  const before = await stateOf(projects)
  const running = await launch(profile)
  await expect(running.page.getByText('newer version')).toBeVisible()
  await running.app.close()
  expect(await stateOf(projects)).toEqual(before)
  noteResult('newer version', { refused: 1, 'bytes changed': 0 })
})
