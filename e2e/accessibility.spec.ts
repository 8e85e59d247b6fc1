import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { HistoryPage } from './pages/history-page'
import { InspectorPage } from './pages/inspector-page'
import { MatrixPage } from './pages/matrix-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SavedViewsList } from './pages/saved-views'
import { TimelinePage } from './pages/timeline-page'

async function expectAccessible(page: Page, view: string): Promise<void> {
  // Electron has one page a window, and no place for axe's own: the legacy mode runs in this page.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = serious.map(({ id, nodes }) => `${view}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  expect(told).toEqual([])
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in any view (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await expectAccessible(page, 'first run')
    await new ProjectsPage(page).openSample()
    await expect(page.getByTestId('source-row')).toHaveCount(5)
    await expectAccessible(page, 'sources')
    await goTo(page, 'Compare')
    const compare = new ComparePage(page)
    await compare.whole()
    await compare.findings.first().click()
    await compare.verdict('Not a conflict').click()
    await expectAccessible(page, 'compare')
    await page.keyboard.press('d')
    await page.getByRole('button', { name: /^Read . and . as one$/ }).click()
    await expect(page.getByRole('region', { name: /^Redline from/ })).toBeVisible()
    await expectAccessible(page, 'redline')
    await page.keyboard.press('d')
    await page.keyboard.press('Escape')
    await new InspectorPage(page).button.click()
    await expect(new InspectorPage(page).quote).toBeVisible()
    await expectAccessible(page, 'claim inspector')
    await goTo(page, 'Matrix')
    await expect(new MatrixPage(page).points).toBeVisible()
    await expectAccessible(page, 'points')
    await new MatrixPage(page).tab('Source by source').click()
    await expect(new MatrixPage(page).pairs).toBeVisible()
    await expectAccessible(page, 'sources against sources')
    await new MatrixPage(page).tab('Names and points').click()
    await expect(page.getByRole('list', { name: 'Names' }).getByRole('listitem').first()).toBeVisible()
    await expectAccessible(page, 'names and points')
    await goTo(page, 'Timeline')
    await expect(new TimelinePage(page).columns).toBeVisible()
    await expectAccessible(page, 'timeline')
    await new TimelinePage(page).tab('List').click()
    await expect(new TimelinePage(page).list).toBeVisible()
    await expectAccessible(page, 'timeline as a list')
    await goTo(page, 'History')
    await new HistoryPage(page).backUpNow()
    await expect(new HistoryPage(page).effect).toBeVisible()
    await expectAccessible(page, 'backups')
    await expect((await new HistoryPage(page).decisions()).first()).toBeVisible()
    await expectAccessible(page, 'decisions')
    await goTo(page, 'Search')
    await page.keyboard.press('Control+d')
    await new SavedViewsList(page).name.fill('Levrin')
    await page.keyboard.press('Enter')
    await expect(new SavedViewsList(page).views).toHaveCount(1)
    await expectAccessible(page, 'saved views')
    await page.keyboard.press('Escape')
    for (const view of [
      'Review',
      'Search',
      'Codebook',
      'Reviewers',
      'Rules',
      'Reports',
      'Settings',
      'Guide',
      'Projects',
    ] as const) {
      await goTo(page, view)
      await expectAccessible(page, view)
    }
  })
}
