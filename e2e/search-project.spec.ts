import { openViaduct } from './articles'
import { expect, test } from './fixtures'
import { InspectorPage } from './pages/inspector-page'
import { SearchPage } from './pages/search-page'

test('a reader finds words in all sources and goes to them with keys only', async ({ page }) => {
  await openViaduct(page)
  const search = new SearchPage(page)
  await search.open()
  await expect(search.field).toBeFocused()
  await page.keyboard.type('million crowns')
  await expect(search.count).toHaveText('Two places in two sources')
  await expect(search.places.first()).toContainText('spent 12 million crowns on the line')

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const paragraph = page.locator('.source-par:focus')
  await expect(paragraph).toContainText('million crowns')
  await expect(paragraph).toBeInViewport()
  const lit = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String))
  expect(lit).toEqual(['million crowns'])

  // Back is where the search was, with what was looked for.
  await page.goBack()
  await expect(search.field).toHaveValue('million crowns')
  await expect(search.places).toHaveCount(2)
})

test('notes and tags are found, and lead to their finding', async ({ page }) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  await compare.addTag('Contract')
  const quotes = await compare.quotes()
  const search = new SearchPage(page)
  await search.open()
  await search.field.fill('contract')
  await expect(search.count).toHaveText('One place in tags')
  await search.lookIn('Notes')
  await expect(page.getByText('These words stand nowhere here.')).toBeVisible()
  await search.lookIn('Tags')
  await search.places.click()
  expect([...(await compare.quotes())].sort()).toEqual([...quotes].sort())
})

test('claims are searched each by itself, and shown in Compare', async ({ page }) => {
  await openViaduct(page)
  const search = new SearchPage(page)
  await search.open()
  await search.lookIn('Claims')
  await search.field.fill('agreement')
  await expect(search.places.first()).toContainText('Claim')
  await page.getByRole('radiogroup', { name: 'Open passages in' }).getByText('Compare').click()
  await search.places.first().click()
  await expect(new InspectorPage(page).quote).toContainText('agreement between the town of Belhaven')
})

test('an expression that would take for ever is ended, and the window answers meanwhile', async ({
  page,
}) => {
  await openViaduct(page)
  const search = new SearchPage(page)
  await search.open()
  await search.turn('Regular expression')
  await search.field.fill('([\\w ,]+)+;$')
  await expect(page.getByRole('alert')).toContainText('ended after half a second')
  await search.field.fill('(cracks')
  await expect(page.getByRole('alert')).toContainText('not a regular expression')
  await search.field.fill('in (two|three) piers')
  await expect(search.count).toHaveText('Two places in two sources')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
