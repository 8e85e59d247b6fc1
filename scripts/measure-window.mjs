// npm run bench:window: how long until the window is usable, how much memory, how fast a verdict is answered.
// The peer in the same run is an empty window of the same Electron, so the machine's own speed divides out.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './build-app.mjs'
import { driveApplication, openSample } from './drive-application.mjs'
import { measureReview } from './measure-review.mjs'
import { runCommand } from './run-command.mjs'

const STARTS = 5
const LONG_JOURNAL = 100_000
const VERDICTS = 60

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
  const profile = await mkdtemp(join(tmpdir(), 'counterclaim-long-'))
  const maker = ['scripts/run-typescript.mjs', 'bench/long-journal.ts', 'long-journal']
  await runCommand(process.execPath, [...maker, join(profile, 'projects'), String(LONG_JOURNAL)], {
    cwd: projectRoot,
  })
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
  const answers = []
  for (let i = 0; i < VERDICTS; i++) {
    answers.push(
      await page.evaluate(
        (key) =>
          new Promise((resolve) => {
            const bar = document.querySelector('.verdict__bar')
            if (!bar) throw new Error('no verdict bar')
            const began = performance.now()
            const seen = new MutationObserver(() => {
              seen.disconnect()
              requestAnimationFrame(() => resolve(performance.now() - began))
            })
            seen.observe(bar, { subtree: true, attributes: true, attributeFilter: ['aria-pressed'] })
            document.body.dispatchEvent(
              new KeyboardEvent('keydown', { key, code: `Digit${key}`, bubbles: true }),
            )
            document.body.dispatchEvent(
              new KeyboardEvent('keyup', { key, code: `Digit${key}`, bubbles: true }),
            )
          }),
        i % 2 === 0 ? '1' : '3',
      ),
    )
  }
  console.log(
    `verdict key to stored and drawn, ${VERDICTS} times: median ${quantile(answers, 0.5).toFixed(0)} ms, 95th percentile ${quantile(answers, 0.95).toFixed(0)} ms`,
  )
  await app.close()

  const reviewing = await launch()
  await reviewing.page.getByTestId('first-run').waitFor()
  const review = await measureReview(reviewing.page)
  console.log(
    `review of ${review.findings} findings by ${review.answers.length} keys, key to the answer drawn: median ${quantile(review.answers, 0.5).toFixed(0)} ms, 95th percentile ${quantile(review.answers, 0.95).toFixed(0)} ms`,
  )
})
await rm(emptyApp, { recursive: true, force: true })
