import { openViaduct } from './articles'
import { expect, test } from './fixtures'
import { SearchPage } from './pages/search-page'

test('a reader goes to a source, a finding and a tag by name', async ({ page }) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  await compare.addTag('Contract')
  const quotes = await compare.quotes()
  const entry = page.getByRole('dialog', { name: 'Commands' }).getByRole('menuitem')

  await page.keyboard.press('Control+K')
  await page.keyboard.type('affirms')
  await expect(entry.first()).toContainText('Affirms')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Source B: Affirms' })).toBeVisible()

  await page.keyboard.press('Control+K')
  await page.keyboard.type('million crowns')
  await expect(entry.first()).toContainText('million crowns')
  await page.keyboard.press('Enter')
  await expect(compare.detail).toBeVisible()
  expect([...(await compare.quotes())].sort()).toEqual([...quotes].sort())

  await page.keyboard.press('Control+K')
  await page.keyboard.type('contract')
  await page.keyboard.press('Enter')
  const search = new SearchPage(page)
  await expect(search.field).toHaveValue('Contract')
  await expect(search.count).toHaveText('One place in tags')

  // What was taken last stands first the next time.
  await page.keyboard.press('Control+K')
  await expect(entry.first()).toContainText('Contract')
})

test('words that name nothing are looked for in the project', async ({ page }) => {
  await openViaduct(page)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('three piers')
  await page.getByRole('menuitem', { name: /^Search for/ }).click()
  const search = new SearchPage(page)
  await expect(search.field).toHaveValue('three piers')
  await expect(search.count).toHaveText('One place in one source')
})

test('the menu goes to every view, each with a key of its own', async ({ app, page }) => {
  await openViaduct(page)
  const entries = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((menu) => menu.submenu?.items ?? [])
      .filter(({ accelerator }) => accelerator)
      .map(({ accelerator }) => String(accelerator)),
  )
  expect(new Set(entries).size, entries.join(', ')).toBe(entries.length)
  const choose = (label: string) =>
    app.evaluate(({ Menu }, name) => {
      const items = (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => menu.submenu?.items ?? [])
      items.find((item) => item.label === name)?.click()
    }, label)
  const current = page.getByRole('navigation', { name: 'Views' }).locator('[aria-current=page]')
  for (const view of [
    'Sources',
    'Review',
    'Matrix',
    'Codebook',
    'Rules',
    'History',
    'Settings',
    'Projects',
  ]) {
    await choose(view)
    await expect(current).toHaveText(view)
  }
})
