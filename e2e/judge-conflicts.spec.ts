import { AFFIRMS, DENIES, openViaduct, writeArticles } from './articles'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

test('a researcher brings in files, judges a conflict, and finds everything after a restart', async ({
  app,
  page,
  folder,
  restart,
}) => {
  await new ProjectsPage(page).start('The viaduct')
  const sources = new SourcesPage(page)
  await sources.addFiles(app, await writeArticles(folder))
  await expect(sources.rows).toHaveCount(2)
  await sources.compare()

  const compare = new ComparePage(page)
  await compare.whole()
  await compare.finding('no agreement').click()
  const [a, b] = await compare.quotes()
  expect(DENIES).toContain(a)
  expect(AFFIRMS).toContain(b)
  await expect(compare.detail).toContainText('no agreement')
  // Sources are called by what readers know them by, never by the store's ids.
  await expect(compare.detail).not.toContainText(/[0-9a-f]{16}/)
  // Both passages are on screen.
  await expect(compare.column('A').locator('mark.is-current').first()).toBeInViewport()
  await expect(compare.column('B').locator('mark.is-current').first()).toBeInViewport()

  await compare.verdict('Conflict').click()
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await compare.addTag('Contract')
  await compare.note.fill('Ask both press offices for the signed copy. „Žluťoučký“ 橋')
  await compare.note.blur()
  await compare.saved()

  // Undo takes back the note, then the tag on the finding, the tag itself, the verdict; redo brings them again.
  await compare.finding('no agreement').click()
  await page.keyboard.press('Control+z')
  await expect(compare.note).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(compare.tag('Contract')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'false')
  for (let i = 0; i < 4; i++) await page.keyboard.press('Control+Shift+z')
  await expect(compare.note).toHaveValue(/Žluťoučký/)
  await expect(compare.tag('Contract')).toBeVisible()
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await compare.saved()

  const again = await restart()
  const after = new ComparePage(again.page)
  await after.whole()
  await after.finding('no agreement').click()
  expect(await after.quotes()).toEqual([a, b])
  await expect(after.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await expect(after.tag('Contract')).toBeVisible()
  await expect(after.note).toHaveValue(/Žluťoučký.*橋/)
  // The undo list survived, too.
  await again.page.keyboard.press('Control+z')
  await expect(after.note).toHaveValue('')
})

test('a verdict survives an edit elsewhere, and becomes an orphan when its source goes', async ({ page }) => {
  const compare = await openViaduct(page)
  const sources = new SourcesPage(page)
  await compare.findings.first().click()
  await compare.verdict('Not a conflict').click()
  await compare.reason('Time').click()
  await compare.saved()

  await goTo(page, 'Sources')
  await expect(sources.rows).toHaveCount(2)
  await sources.paste('The weather in Belhaven was fine all week.', 'Weather')
  await goTo(page, 'Compare')
  await compare.whole()
  await compare.findings.first().click()
  await expect(compare.reason('Time')).toHaveAttribute('aria-pressed', 'true')

  await goTo(page, 'Sources')
  await sources.rows.first().click()
  await page.keyboard.press('Delete')
  await expect(sources.rows).toHaveCount(2)
  await goTo(page, 'Compare')
  await expect(page.getByText('One verdict has no finding now')).toBeVisible()
  // Taken back, the source meets its verdict again.
  await page.keyboard.press('Control+z')
  await compare.whole()
  await expect(page.getByText('One verdict has no finding now')).toHaveCount(0)
})

test('tags are made, renamed, coloured, merged and removed', async ({ page }) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  await compare.addTag('Money')
  await compare.addTag('Costs')

  await page.getByRole('button', { name: 'Manage tags' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tags of this project' })
  await dialog.getByRole('textbox', { name: 'Name of tag Money' }).fill('Funding')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Colour of Funding' }).click()
  await page.getByRole('menuitem', { name: 'Plum' }).click()
  await expect(dialog.locator('.tag-line .tag-7')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Merge Costs into another tag' }).click()
  await page.getByRole('menuitem', { name: 'Merge into Funding' }).click()
  await expect(dialog.getByRole('textbox')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(compare.tag('Funding')).toBeVisible()
  await expect(compare.tag('Costs')).toHaveCount(0)

  await page.getByRole('button', { name: 'Manage tags' }).click()
  await dialog.getByRole('button', { name: 'Remove tag Funding' }).click()
  await expect(dialog.getByText('No tags yet')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await compare.findings.first().click()
  await page.keyboard.press('Control+z')
  await expect(compare.tag('Funding')).toBeVisible()
})
