import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

const HERALD = 'There is no ferry link between Marsk and Oland. The storm destroyed 40 boats in the harbour.'
const COURIER = 'A ferry link between Marsk and Oland is open. The storm destroyed 25 boats in the harbour.'

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

test('a finding keeps which reading stands and why, and the history of its decisions', async ({
  page,
  restart,
}) => {
  const compare = await openIslands(page)
  await compare.finding('40 boats').click()
  await page.keyboard.press('1')
  await expect(compare.verdict('Conflict').first()).toHaveAttribute('aria-pressed', 'true')
  await page.getByText('Resolution none yet').click()
  await page.getByRole('textbox', { name: 'Why' }).fill('The harbour master counted.')
  // Leaving the field by the next choice must keep both.
  await page.getByRole('radiogroup', { name: 'Which reading stands' }).getByText('B', { exact: true }).click()
  await page.getByRole('textbox', { name: 'What would change it' }).fill('Another list.')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Resolution B stands')).toBeVisible()
  await compare.saved()

  const again = await restart()
  const after = new ComparePage(again.page)
  await goTo(again.page, 'Compare')
  await after.whole()
  await after.finding('40 boats').click()
  await again.page.getByText('Resolution B stands').click()
  await expect(again.page.getByRole('textbox', { name: 'Why' })).toHaveValue('The harbour master counted.')
  await expect(again.page.getByRole('textbox', { name: 'What would change it' })).toHaveValue('Another list.')
  await again.page.getByText('History of decisions').click()
  const steps = again.page.getByRole('list', { name: /^Decisions on this finding/ }).getByRole('listitem')
  await expect(steps.last()).toContainText('Verdict: conflict')
  await expect(steps.first()).toContainText('Which reading stands')
})

test('a source, a passage and a claim have notes, by keys and by mouse', async ({ page }) => {
  const compare = await openIslands(page)
  await goTo(page, 'Sources')
  await page.getByTestId('source-row').filter({ hasText: 'Herald' }).click()
  const notes = page.getByRole('region', { name: 'Notes on this source' })
  await notes.getByRole('button', { name: 'Add a note on this source' }).click()
  await page.keyboard.type('A weekly.')
  await page.keyboard.press('Control+Enter')
  await expect(notes.getByRole('textbox', { name: 'Note on the source' })).toHaveValue('A weekly.')
  await page.getByTestId('source-text').locator('.source-par').first().focus()
  await page.keyboard.press('n')
  await page.keyboard.type('Who counted?')
  await page.keyboard.press('Control+Enter')
  const list = notes.getByRole('list', { name: 'Notes', exact: true })
  await expect(list.getByRole('listitem').filter({ hasText: 'no ferry link' })).toHaveCount(1)

  await goTo(page, 'Compare')
  await compare.finding('40 boats').click()
  await page.getByRole('button', { name: 'Inspect the claim in source A' }).click()
  const claim = page.getByRole('region', { name: 'Notes on this claim' })
  await expect(claim.getByRole('textbox', { name: /^Note on “/ })).toHaveValue('Who counted?')
  await claim.getByRole('button', { name: 'Remove the note on' }).click()
  await expect(claim.getByRole('textbox', { name: /^Note on “/ })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(claim.getByRole('textbox', { name: /^Note on “/ })).toHaveValue('Who counted?')
})
