// npm run screens: takes the pictures that the documents show, from the sample project in the built application.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './build-app.mjs'
import { driveApplication, openSample } from './drive-application.mjs'

const SIZES = { wide: [1440, 900], narrow: [1024, 700] }
/** As the rail names them, Compare apart. */
const VIEWS = [
  'Review',
  'Matrix',
  'Timeline',
  'Codebook',
  'Reviewers',
  'Search',
  'Sources',
  'Rules',
  'Reports',
  'History',
  'Settings',
  'Guide',
  'Projects',
]
const docs = join(projectRoot, 'docs')
/** Everything to look at after a change; only the few that documents show are kept in docs/. */
const folder = process.argv[2] ?? docs
const keptOnly = process.argv[2] === undefined

await mkdir(folder, { recursive: true })
await driveApplication(async (launch) => {
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      if (keptOnly && size === 'narrow') continue
      const { app, page } = await launch()
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await app.evaluate(
        ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setContentSize(...bounds),
        [width, height],
      )
      const kept = new Set(['compare-light', 'compare-dark', 'sources-light', 'review-light', 'matrix-light'])
      /** @param {string} view */
      const take = async (view) => {
        const name = keptOnly ? `${view}-${theme}` : `${view}-${theme}-${size}`
        if (keptOnly && !kept.has(name)) return
        await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
      }
      /** @param {string} view */
      const goTo = (view) =>
        page
          .getByRole('navigation', { name: 'Views' })
          .getByRole('button', { name: view, exact: true })
          .click()
      await page.getByTestId('first-run').waitFor()
      await take('first-run')
      await openSample(page)
      const findings = page.getByRole('button', { name: /^Findings/ })
      if (await findings.isVisible()) await findings.click()
      await page.getByRole('listbox', { name: 'Findings in rank order' }).getByRole('option').nth(1).click()
      await page.getByRole('region', { name: 'Chosen finding' }).waitFor()
      await take('compare')
      await page.getByRole('button', { name: 'Inspect the claim in source A' }).click()
      await page.getByRole('complementary', { name: 'Claim inspector' }).waitFor()
      await take('inspector')
      await page.keyboard.press('Escape')
      for (const view of VIEWS) {
        await goTo(view)
        await page.locator('main [data-testid]').first().waitFor()
        if (view === 'History') {
          await page.getByRole('button', { name: 'Back up now' }).first().click()
          await page.locator('.backup__effect').waitFor()
        }
        await take(view.toLowerCase())
        if (view !== 'History') continue
        await page.getByRole('tab', { name: 'Decisions' }).click()
        await take('decisions')
      }
      await app.close()
    }
  }
})
console.log(`Pictures are in ${folder}`)
