// npm run bench:window: how long until the window is usable, how much memory, how fast a verdict is answered.
// The peer in the same run is an empty window of the same Electron, so the machine's own speed divides out.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './build-app.mjs'
import { driveApplication, openSample } from './drive-application.mjs'
import { measureBackups } from './measure-backups.mjs'
import { measureReview } from './measure-review.mjs'
import { measureVerdicts, VERDICT_EVERY_MS } from './measure-verdicts.mjs'
import { runCommand } from './run-command.mjs'

const STARTS = 5
const LONG_JOURNAL = 100_000
const ARTICLES = 1_000

/**
 * A new profile with a project that the maker in bench/ of this name makes, of this size.
 * @param {'long-journal' | 'many-articles'} maker @param {number} size @returns {Promise<string>}
 */
async function profileWith(maker, size) {
  const profile = await mkdtemp(join(tmpdir(), 'counterclaim-measured-'))
  const script = ['scripts/run-typescript.mjs', `bench/${maker}.ts`, maker]
  await runCommand(process.execPath, [...script, join(profile, 'projects'), String(size)], {
    cwd: projectRoot,
  })
  return profile
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/**
 * Memory of all processes, each shared page counted once in all (proportional set size): the plain sum of the
 * processes' working sets counts Chromium's own code once for every process.
 * @param {import('@playwright/test').ElectronApplication} app
 */
async function megabytes(app) {
  const ids = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid))
  let kilobytes = 0
  for (const id of ids) {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8')
    kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? Number.NaN)
  }
  return Math.round(kilobytes / 1024)
}

const emptyApp = await mkdtemp(join(tmpdir(), 'counterclaim-empty-'))
await writeFile(join(emptyApp, 'package.json'), '{"name":"empty","main":"main.cjs"}')
await writeFile(
  join(emptyApp, 'main.cjs'),
  `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<div id=root><p>empty</p></div>'))`,
)

await driveApplication(async (launch) => {
  /** @param {string} [folder] */
  const start = async (folder) => {
    const began = performance.now()
    const running = await launch(folder)
    await running.page
      .locator(folder ? '#root p' : '[data-testid="first-run"]')
      .first()
      .waitFor()
    return { ...running, took: performance.now() - began }
  }
  const ours = []
  const empty = []
  for (let i = 0; i < STARTS; i++) {
    const peer = await start(emptyApp)
    empty.push(peer.took)
    if (i === 0) console.log(`memory of an empty window: ${await megabytes(peer.app)} MB`)
    await peer.app.close()
    const own = await start()
    ours.push(own.took)
    await own.app.close()
  }
  const [a, b] = [quantile(ours, 0.5), quantile(empty, 0.5)]
  console.log(
    `start to usable, median of ${STARTS}: ${a.toFixed(0)} ms; empty window ${b.toFixed(0)} ms; ratio ${(a / b).toFixed(2)}`,
  )

  // The first of these starts brings the whole project back from its journal, as after the loss of the window's store.
  const profile = await profileWith('long-journal', LONG_JOURNAL)
  const long = []
  for (let i = 0; i <= STARTS; i++) {
    const began = performance.now()
    const running = await launch(projectRoot, profile)
    await running.page.getByTestId('project').first().waitFor({ timeout: 300_000 })
    long.push(performance.now() - began)
    await running.app.close()
  }
  await rm(profile, { recursive: true, force: true })
  const [rebuilt = 0, ...again] = long
  console.log(
    `start with a journal of ${LONG_JOURNAL} acts, median of ${STARTS}: ${quantile(again, 0.5).toFixed(0)} ms (${(quantile(again, 0.5) / b).toFixed(2)} times an empty window); once when the window's store is brought back from it: ${(rebuilt / 1000).toFixed(1)} s`,
  )

  const { app, page } = await launch()
  await page.getByTestId('first-run').waitFor()
  await openSample(page)
  console.log(`memory of the whole application, sample project compared: ${await megabytes(app)} MB`)
  await page.keyboard.press('j')
  const answers = await measureVerdicts(page)
  for (const [what, times] of Object.entries(answers)) {
    console.log(
      `verdict key to ${what}, ${times.length} times, one every ${VERDICT_EVERY_MS} ms: median ${quantile(times, 0.5).toFixed(0)} ms, 95th percentile ${quantile(times, 0.95).toFixed(0)} ms`,
    )
  }
  await app.close()

  const big = await profileWith('many-articles', ARTICLES)
  const backingUp = await launch(projectRoot, big)
  const { backup, rest } = await measureBackups(backingUp.page)
  await backingUp.app.close()
  await rm(big, { recursive: true, force: true })
  for (const [when, all] of Object.entries({ 'at rest': rest, 'while it is backed up': backup })) {
    const gaps = all.map(({ gap }) => gap.toFixed(0)).join(', ')
    const tasks = all.reduce((sum, one) => sum + one.tasks, 0)
    console.log(
      `window with a project of ${ARTICLES} articles, ${when}, ${all.length} times: ${tasks} tasks of over 50 ms; longest between two frames ${gaps} ms`,
    )
  }

  const reviewing = await launch()
  await reviewing.page.getByTestId('first-run').waitFor()
  const review = await measureReview(reviewing.page)
  console.log(
    `review of ${review.findings} findings by ${review.answers.length} keys, key to the answer drawn: median ${quantile(review.answers, 0.5).toFixed(0)} ms, 95th percentile ${quantile(review.answers, 0.95).toFixed(0)} ms`,
  )
})
await rm(emptyApp, { recursive: true, force: true })
