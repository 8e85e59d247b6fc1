import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { expect, test } from '../fixtures'
import { launch } from '../launch'
import { ComparePage } from '../pages/compare-page'
import { goTo } from '../pages/rail'
import { killAll, startUnwatched } from './kill'
import { noteResult, rounds } from './rounds'
import { storeFolder, withoutJudge } from './tagged-project'

const KILLS = rounds('upgrade-kill', 8, 100)
test.setTimeout(120_000 + KILLS * 40_000)

/** Stores that older builds left, each with a project, a verdict, a tag and a note; see scripts/make-old-profile.mjs. */
const OLD = ['store-v1.zip', 'store-v2.zip', 'store-v3.zip']

/** Made of a store from before the journal; of one that has it, when the older version was closed or now. */
const BEFORE_IT = /-(?:adopted|quit|upgrade)\.counterclaim$/

async function unpack(name: string, profile: string): Promise<void> {
  const files = unzipSync(await readFile(join(import.meta.dirname, name)))
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(profile, path)), { recursive: true })
    await writeFile(join(profile, path), bytes)
  }
}

/** Opens the application and expects all that the older version had. */
async function expectWhole(profile: string): Promise<void> {
  const running = await launch(profile, [], withoutJudge(profile))
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
    expect(backups.filter((file) => BEFORE_IT.test(file))).toHaveLength(1)
  })
}

/** What a first start leaves behind on its way, in this order; the kill follows the chosen one by a little. */
const STAGES: readonly { readonly name: string; readonly reached: (present: Present) => boolean }[] = [
  // The stores that were kept have no lock: it is made when the window opens its store.
  { name: 'store opened', reached: ({ store }) => store.includes('LOCK') },
  { name: 'projects folder', reached: ({ projects }) => projects.length > 0 },
  { name: 'backup', reached: ({ projects }) => projects.some((path) => path.endsWith('.counterclaim')) },
  { name: 'journal', reached: ({ projects }) => projects.some((path) => path.endsWith('.jsonl')) },
]
/** After the last stage the store is upgraded, which takes about a second on a busy machine. */
const LONGEST_WAIT_MS = [200, 100, 100, 1_000] as const

interface Present {
  readonly store: readonly string[]
  readonly projects: readonly string[]
}

async function presentIn(profile: string): Promise<Present> {
  const [store, projects] = await Promise.all([
    readdir(storeFolder(profile)).catch(() => []),
    readdir(join(profile, 'projects'), { recursive: true }).catch(() => []),
  ])
  return { store, projects }
}

/** How far the start had come, by what it left. */
function stageOf(present: Present): string {
  return STAGES.findLast(({ reached }) => reached(present))?.name ?? 'nothing yet'
}

test('an upgrade that is killed loses nothing', async ({ profile }) => {
  const killedAt: Record<string, number> = {}
  for (let kill = 0; kill < KILLS; kill++) {
    await rm(join(profile, 'IndexedDB'), { recursive: true, force: true })
    await rm(join(profile, 'projects'), { recursive: true, force: true })
    await unpack(OLD[Math.floor(kill / STAGES.length) % OLD.length] ?? '', profile)
    const stage = kill % STAGES.length
    const main = startUnwatched(profile)
    const isReached = async () => STAGES[stage]?.reached(await presentIn(profile))
    await expect.poll(isReached, { intervals: [5], timeout: 60_000 }).toBe(true)
    await delay((kill * 37) % (LONGEST_WAIT_MS[stage] ?? 1))
    expect(main.exitCode, 'it runs until it is killed').toBeNull()
    await killAll(main)
    const seen = `after: ${stageOf(await presentIn(profile))}`
    killedAt[seen] = (killedAt[seen] ?? 0) + 1
    await expectWhole(profile)
    expect((await presentIn(profile)).projects.filter((path) => path.endsWith('.counterclaim'))).not.toEqual(
      [],
    )
  }
  noteResult('upgrade-kill', { kills: KILLS, lost: 0, ...killedAt })
})

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
  const header: { version: number } = JSON.parse(
    (await readFile(path, 'utf8')).split('\n')[0]?.slice(17) ?? '',
  )
  const json = JSON.stringify({ ...header, version: header.version + 1 })
  const sum = createHash('sha256').update('0'.repeat(16)).update(json).digest('hex').slice(0, 16)
  await writeFile(path, `${sum} ${json}\n`)
  const before = await stateOf(projects)
  const running = await launch(profile, [], withoutJudge(profile))
  await expect(running.page.getByText('newer version')).toBeVisible()
  await running.app.close()
  expect(await stateOf(projects)).toEqual(before)
  noteResult('newer version', { refused: 1, 'bytes changed': 0 })
})
