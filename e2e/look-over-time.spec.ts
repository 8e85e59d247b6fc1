import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseSavePath } from './dialogs'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { TimelinePage } from './pages/timeline-page'

test('a reader sees who places what when, and goes to it with keys only', async ({ app, page, folder }) => {
  await new ProjectsPage(page).openSample()
  await goTo(page, 'Compare')
  const compare = new ComparePage(page)
  await compare.whole()
  await goTo(page, 'Timeline')
  const timeline = new TimelinePage(page)

  // The sources come out in March and December 2019.
  await timeline.grain('Months').click()
  const march = timeline.at('Mar 2019')
  await march.getByRole('rowheader').focus()
  await expect(timeline.said).toContainText('comes out')
  await timeline.grain('Years').click()
  await expect(timeline.at('2019').getByRole('gridcell')).toHaveCount(5)
  await expect(timeline.at('Mar 2019')).toHaveCount(0)

  // The same as a list, in order, and from there to a claim in its text.
  await timeline.tab('List').click()
  const row = timeline.list.getByRole('row').filter({ hasText: '# conflict' }).first()
  await row.getByRole('rowheader').focus()
  await page.keyboard.press('ArrowRight')
  await expect(row.getByRole('gridcell').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(compare.detail).toBeVisible()

  await page.goBack()
  const path = join(folder, 'timeline.csv')
  await chooseSavePath(app, path)
  await page.getByRole('button', { name: 'Save as' }).click()
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click()
  await expect(page.getByText('Saved as “timeline.csv”.')).toBeVisible()
  const csv = (await readFile(path)).toString()
  expect(csv).toContain('2019-03-16,16 Mar 2019,comes out')
  const days = csv
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0])
  const placed = days.filter((day) => /^\d{4}/.test(day ?? ''))
  expect(placed).toEqual([...placed].sort())
})

test('an empty project says what the overviews are for', async ({ page }) => {
  await new ProjectsPage(page).start('Nothing yet')
  for (const view of ['Matrix', 'Timeline'] as const) {
    await goTo(page, view)
    await expect(page.getByRole('heading', { name: 'Nothing to look over yet' })).toBeVisible()
    await page.getByRole('button', { name: 'Add sources' }).last().click()
    await expect(page.getByTestId('sources')).toBeVisible()
  }
})
