// npm run bench:scroll: does the text keep up while it is scrolled? Ten long sources side by side with a mark under each
// of their claims, scrolled together from top to bottom by the wheel, as Chromium itself plays it.
// The peer in the same run is the same text in the same columns without marks and ribbons, so that what the machine
// cannot draw at all is not laid to the marks.
import { driveApplication } from './drive-application.mjs'
import { longTexts } from './long-texts.mjs'

const SOURCES = 10
/** Pixels a second: brisk skimming, three lines of text in each frame at 28 px. */
const SPEED = 2_400
/** Pixels that are scrolled in each measurement. */
const DISTANCE = 24_000
/** One frame of a screen with 60 a second. */
const FRAME_MS = 1_000 / 60

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ readonly frames: number, readonly late: number, readonly worst: number, readonly longTasks: number, readonly longest: number, readonly scrolled: number }} Scrolled */

/**
 * Scrolls the first column by the wheel and gives how many of the frames in which it moved came late (at least one
 * frame of the screen was left out before them), and the tasks of the page over 50 ms.
 * @param {Page} page
 * @returns {Promise<Scrolled>}
 */
async function scroll(page) {
  const column = page.locator('.column__scroll').first()
  await column.evaluate((element) => {
    element.scrollTop = 0
    const surface = element.closest('.surface')
    if (surface) surface.scrollLeft = 0
  })
  // What the jump to the top has caused is not measured.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)))
  const box = await column.boundingBox()
  if (!box) throw new Error('the first column is not on screen')
  await page.evaluate(() => {
    const scroller = document.querySelector('.column__scroll')
    if (!scroller) throw new Error('no column')
    /** @type {number[]} */
    const times = []
    /** @type {number[]} */
    const tasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
    let before = scroller.scrollTop
    /** @param {number} now */
    const frame = (now) => {
      if (scroller.scrollTop !== before) times.push(now)
      before = scroller.scrollTop
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(window, { scrolled: { times, tasks, at: () => scroller.scrollTop } })
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Input.synthesizeScrollGesture', {
    x: Math.round(box.x + box.width / 2),
    y: Math.round(box.y + box.height / 2),
    yDistance: -DISTANCE,
    speed: SPEED,
    gestureSourceType: 'mouse',
  })
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  return page.evaluate((frameMs) => {
    const { times, tasks, at } =
      /** @type {{ scrolled: { times: number[], tasks: number[], at: () => number } }} */ (
        /** @type {unknown} */ (window)
      ).scrolled
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time))
    return {
      frames: gaps.length,
      late: gaps.filter((gap) => Math.round(gap / frameMs) > 1).length,
      worst: Math.max(...gaps),
      longTasks: tasks.length,
      longest: Math.max(0, ...tasks),
      scrolled: at(),
    }
  }, FRAME_MS)
}

/** @param {string} what @param {Scrolled} measured */
function say(what, measured) {
  const { frames, late, worst, longTasks, longest, scrolled } = measured
  console.log(
    `${what}: ${frames} frames over ${Math.round(scrolled)} px, ${late} late (${((100 * late) / frames).toFixed(1)} %), longest ${worst.toFixed(0)} ms; ${longTasks} long tasks${longTasks > 0 ? `, the longest ${longest.toFixed(0)} ms` : ''}`,
  )
}

/** @param {Page} page */
async function makeProject(page) {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Start a project' }).click()
  await dialog.getByRole('textbox').fill('Ten chronicles')
  await dialog.getByRole('button', { name: 'Start the project' }).click()
  await page.getByTestId('sources').waitFor()
  // The rules alone: what is measured is the drawing, and the judge would read for half an hour.
  await goTo(page, 'Rules')
  await page.getByTestId('judge-switch').locator('.toggle').click()
  await goTo(page, 'Sources')
  for (const [i, text] of longTexts(SOURCES).entries()) {
    await page.getByRole('button', { name: 'Paste text' }).click()
    await dialog.getByLabel('Text of the article').fill(text)
    await dialog.getByLabel('Title').fill(`Chronicle ${i + 1}`)
    await dialog.getByRole('button', { name: 'Add source' }).click()
    await page.getByTestId('source-row').nth(i).waitFor()
  }
  await page.getByTestId('sources').getByRole('button', { name: 'Compare' }).click()
  await page.getByText(/^(\d+) of \1 pairs? compared$/).waitFor({ timeout: 600_000 })
}

/** @param {Page} page @param {string} view */
async function goTo(page, view) {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: view, exact: true })
    .click()
}

/**
 * Takes everything from the columns that is not text in lines, in place: each line one run of text, no ribbons, the
 * columns at one height by their scroll position alone.
 * @param {Page} page
 */
async function takeMarksOff(page) {
  await page.keyboard.press('l')
  await page.getByRole('button', { name: 'Scrolling apart' }).waitFor()
  await page.evaluate(() => {
    const columns = [...document.querySelectorAll('.column__scroll')]
    for (const line of document.querySelectorAll('.column__text .line'))
      line.replaceChildren(line.textContent)
    for (const part of document.querySelectorAll('.ribbons, .minimap'))
      part.setAttribute('style', 'display: none')
    const [first, ...others] = columns
    first?.addEventListener('scroll', () => {
      for (const other of others) other.scrollTop = first.scrollTop
    })
  })
}

await driveApplication(async (launch) => {
  const { app, page } = await launch()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
  await page.getByTestId('first-run').waitFor()
  await makeProject(page)
  const columns = page.locator('.column__scroll')
  const marks = () => page.locator('.column__scroll .mark').count()
  say(`two columns, ${await marks()} marks`, await scroll(page))
  while ((await columns.count()) < SOURCES) {
    const add = page.getByRole('button', { name: 'Add column' })
    if (await add.isDisabled()) break
    await add.click()
    await page.getByRole('menuitem').first().click()
  }
  say(`${await columns.count()} columns, ${await marks()} marks`, await scroll(page))
  await takeMarksOff(page)
  say('the same text without marks', await scroll(page))
})
