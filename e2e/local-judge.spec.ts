import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { RulesPage } from './pages/rules-page'
import { SourcesPage } from './pages/sources-page'

const HERALD = 'There is no ferry link between Marsk and Oland. The storm destroyed 40 boats in the harbour.'
const COURIER =
  'There is a ferry link between Marsk and Oland. The storm destroyed 25 boats in the harbour. The mill is old.'

async function openIslands(page: Page, name: string): Promise<ComparePage> {
  await new ProjectsPage(page).start(name)
  const sources = new SourcesPage(page)
  await sources.paste(HERALD, 'Herald')
  await sources.paste(COURIER, 'Courier')
  await sources.compare()
  const compare = new ComparePage(page)
  await compare.whole()
  return compare
}

test('the judge’s view stands with a finding that it has read, as its view and beside the rule', async ({
  page,
}) => {
  const compare = await openIslands(page, 'The islands')
  await compare.finding('no ferry link').click()
  await expect(compare.detail).toContainText('rule: denial against affirmation')
  const view = page.getByTestId('judge-view')
  await expect(view).toContainText('The judge’s view, not a fact')
  await expect(view).toContainText('The judge ')
  await goTo(page, 'Rules')
  const { judge } = new RulesPage(page)
  await expect(judge).toContainText(/It read (one pair|\d+ pairs) of claims here\./)
  await expect(judge).toContainText(/SHA-256\s*[0-9a-f]{12}…/)
})

test('the judge is switched off and on for one project, and that is kept', async ({ page, restart }) => {
  const compare = await openIslands(page, 'The islands')
  const rules = new RulesPage(page)
  const { judge } = rules
  await goTo(page, 'Rules')
  await rules.compared()
  await rules.turnJudge('off')
  await expect(judge.locator('.rule__count')).toHaveText('off')
  await goTo(page, 'Compare')
  await expect(page.getByText('The judge is off.')).toBeVisible()
  await compare.finding('no ferry link').click()
  await expect(compare.detail).toContainText('rule: denial against affirmation')
  await expect(page.getByTestId('judge-view')).toHaveCount(0)
  await compare.saved()

  const again = await restart()
  await goTo(again.page, 'Rules')
  const after = new RulesPage(again.page)
  await after.compared()
  await expect(after.switch('The local judge')).not.toBeChecked()
  await again.page.keyboard.press('Control+z')
  await expect(after.switch('The local judge')).toBeChecked()
  await after.compared()
  await goTo(again.page, 'Compare')
  await new ComparePage(again.page).finding('no ferry link').click()
  await expect(again.page.getByTestId('judge-view')).toBeVisible()
  await expect(again.page.getByText('The judge is off.')).toHaveCount(0)

  // Another project has it on.
  await goTo(again.page, 'Projects')
  await openIslands(again.page, 'Other islands')
  await goTo(again.page, 'Rules')
  await expect(new RulesPage(again.page).switch('The local judge')).toBeChecked()
})
