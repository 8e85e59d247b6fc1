// What npm run bench:window measures of backups: whether the window stutters while a large project is backed up.

const BACKUPS = 5

/** About as long as a backup of a thousand articles takes. */
const REST_MS = 2_000

/**
 * @typedef {object} Stutter
 * @property {number} gap longest time between two frames, in ms: other programs' work on the machine is part of it
 * @property {number} tasks how many tasks of over 50 ms the window's own thread had
 */

/**
 * Changes a large project and backs it up, several times: how far the window stuttered during each backup, and during as
 * many stretches of rest.
 * @param {import('@playwright/test').Page} page showing the projects, of which the first is the large one
 * @returns {Promise<{ readonly backup: readonly Stutter[], readonly rest: readonly Stutter[] }>}
 */
export async function measureBackups(page) {
  const views = page.getByRole('navigation', { name: 'Views' })
  const button = page.getByRole('button', { name: 'Back up now' }).first()
  await page.getByTestId('project').first().click({ timeout: 300_000 })
  await page.getByTestId('source-row').first().waitFor({ timeout: 120_000 })
  const backup = []
  const rest = []
  for (let n = 0; n < BACKUPS; n++) {
    await views.getByRole('button', { name: 'Codebook', exact: true }).click()
    await page.getByRole('button', { name: 'Add a reason' }).click()
    await page.getByRole('listitem').filter({ hasText: 'not given' }).nth(n).waitFor()
    await views.getByRole('button', { name: 'History', exact: true }).click()
    await button.waitFor()
    // What a view does when it is opened is not measured here.
    await page.waitForTimeout(REST_MS)
    rest.push(await stutter(page, () => page.waitForTimeout(REST_MS)))
    backup.push(
      await stutter(page, async () => {
        await button.click()
        await page.getByText('The newest backup has everything up to now.').waitFor({ timeout: 60_000 })
      }),
    )
  }
  return { backup, rest }
}

/** @param {import('@playwright/test').Page} page @param {() => Promise<unknown>} work @returns {Promise<Stutter>} */
async function stutter(page, work) {
  const stop = await page.evaluateHandle(() => {
    let last = performance.now()
    let gap = 0
    let tasks = 0
    let goesOn = true
    const count = (/** @type {PerformanceObserverEntryList} */ list) => {
      tasks += list.getEntries().length
    }
    const observer = new PerformanceObserver(count)
    observer.observe({ entryTypes: ['longtask'] })
    const frame = () => {
      const now = performance.now()
      gap = Math.max(gap, now - last)
      last = now
      if (goesOn) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    return () => {
      goesOn = false
      tasks += observer.takeRecords().length
      observer.disconnect()
      return { gap, tasks }
    }
  })
  await work()
  return page.evaluate((end) => end(), stop)
}
