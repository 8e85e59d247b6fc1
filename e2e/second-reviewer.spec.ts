import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

const HERALD =
  'There is no ferry link between Marsk and Oland. The storm destroyed 40 boats in the harbour. The paper mill at Lund is closed.'
const COURIER =
  'A ferry link between Marsk and Oland is open. The storm destroyed 25 boats in the harbour. The paper mill at Lund is open.'

async function openIslands(page: Page): Promise<ComparePage> {
  await new ProjectsPage(page).start('The islands')
  const sources = new SourcesPage(page)
  await sources.paste(HERALD, 'Herald')
  await sources.paste(COURIER, 'Courier')
  await sources.compare()
  const compare = new ComparePage(page)
  await compare.whole()
  return compare
}

test('a second pass does not see the first, and both decide together where they differ', async ({
  page,
  restart,
}) => {
  const compare = await openIslands(page)
  await compare.finding('40 boats').click()
  await page.keyboard.press('1')
  await compare.finding('no ferry link').click()
  await page.keyboard.press('1')
  await compare.saved()

  await goTo(page, 'Reviewers')
  await page.getByRole('button', { name: 'Begin a second pass…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name of the first reviewer' }).fill('Anna')
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('switch', { name: /Hide what others said/ })).toBeChecked()
  await expect(page.getByText('You and Anna have not judged the same finding yet.')).toBeVisible()

  await goTo(page, 'Compare')
  await compare.finding('40 boats').click()
  await expect(compare.verdict('Conflict').first()).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByText('Another reviewer has something to say on this.')).toBeVisible()
  await expect(page.getByText('Anna:')).toHaveCount(0)
  await page.keyboard.press('1')
  await expect(page.getByText('Anna:')).toBeVisible()
  await compare.finding('no ferry link').click()
  await page.keyboard.press('3')
  await compare.saved()

  const again = await restart()
  await goTo(again.page, 'Reviewers')
  await expect(again.page.getByText(/^κ = /)).toBeVisible()
  await expect(
    again.page
      .getByRole('row', { name: /^Undecided/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('1')
  const differs = again.page.getByRole('list', { name: 'Findings judged differently' }).getByRole('listitem')
  await expect(differs).toHaveCount(1)
  await expect(differs).toContainText('no ferry link')
  await differs.getByRole('button', { name: 'Conflict', exact: true }).focus()
  await again.page.keyboard.press('Space')
  await expect(again.page.getByText('1 of 1 decided')).toBeVisible()
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByText('0 of 1 decided')).toBeVisible()
})
