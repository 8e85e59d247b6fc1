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

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const rows = (page: Page, list: 'Verdicts' | 'Reasons' | 'Tags') =>
  page.getByRole('list', { name: list, exact: true }).getByRole('listitem')

test('verdicts and reasons of one’s own are given by their keys, and go with what they were given to', async ({
  page,
  restart,
}) => {
  const compare = await openIslands(page)
  await goTo(page, 'Codebook')
  await page.getByRole('button', { name: 'Add a verdict' }).click()
  await field(page, 'Name of New verdict').fill('Grave conflict')
  await page.keyboard.press('Enter')
  await field(page, 'Definition of Grave conflict').fill('Somebody could come to harm.')
  await field(page, 'Name of Time').fill('Another day')
  await field(page, 'Letter of Time').fill('q')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Letter of Another day')).toHaveValue('Q')

  await goTo(page, 'Compare')
  await compare.finding('40 boats').click()
  const bar = page.getByRole('group', { name: 'Verdict' })
  await page.keyboard.press('4')
  await expect(bar.getByRole('button', { name: /Grave conflict$/ })).toHaveAttribute('aria-pressed', 'true')
  await compare.finding('no ferry link').click()
  await page.keyboard.press('2')
  await page.keyboard.press('q')
  await expect(compare.reason('Another day')).toHaveAttribute('aria-pressed', 'true')
  await compare.saved()

  const again = await restart()
  await goTo(again.page, 'Codebook')
  await expect(rows(again.page, 'Verdicts').filter({ hasText: 'one finding' })).toHaveCount(2)
  await again.page.getByRole('button', { name: 'Take Grave conflict out' }).click()
  const dialog = again.page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Undecided/ }).check({ force: true })
  await dialog.getByRole('button', { name: 'Take it out' }).click()
  await expect(rows(again.page, 'Verdicts')).toHaveCount(3)
  await goTo(again.page, 'Compare')
  const after = new ComparePage(again.page)
  await after.finding('40 boats').click()
  await expect(after.verdict('Undecided')).toHaveAttribute('aria-pressed', 'true')
  await again.page.keyboard.press('Control+z')
  await expect(again.page.getByRole('button', { name: /Grave conflict$/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('tags are made, defined and put under each other with keys only', async ({ page }) => {
  await new ProjectsPage(page).start('The islands')
  await goTo(page, 'Codebook')
  const name = field(page, 'Name of a new tag')
  await name.focus()
  for (const tag of ['Harbour', 'Boats']) {
    await page.keyboard.type(tag)
    await page.keyboard.press('Enter')
    await expect(field(page, `Name of tag ${tag}`)).toBeVisible()
  }
  await field(page, 'Name of tag Boats').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('listitem', { name: 'Boats, under Harbour' })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('What floats.')
  await page.keyboard.press('Tab')
  await expect(field(page, 'Definition of tag Boats')).toHaveValue('What floats.')
  await field(page, 'Name of tag Boats').focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('listitem', { name: 'Boats', exact: true })).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rows(page, 'Tags').first()).toHaveAccessibleName('Boats')
})
