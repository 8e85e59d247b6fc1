import { openViaduct } from './articles'
import { expect, test } from './fixtures'
import { InspectorPage } from './pages/inspector-page'

test('a claim is inspected by mouse: what was read, where it ends, what each source says', async ({
  page,
}) => {
  const compare = await openViaduct(page)
  const inspector = new InspectorPage(page)
  await inspector.button.click()
  await expect(inspector.panel).toBeVisible()

  await compare.column('A').getByText('There is no agreement').first().click()
  await expect(inspector.quote).toContainText('There is no agreement between the town of Belhaven')
  await expect(inspector.row('Affirms or denies')).toContainText(/^\s*denies\s*no\s+denies/)
  await expect(inspector.row('Said by')).toContainText('Piet Aldous')
  expect(await inspector.lit('claim-current')).toContain('There is no agreement')
  expect(await inspector.lit('claim-odd')).not.toBe('')
  expect(await inspector.lit('claim-even')).not.toBe('')
  // Boundaries do not speak by colour alone, and the marks of the comparison make room for them.
  await expect(compare.column('A').locator('.mark').first()).toHaveCSS('text-decoration-line', 'none')

  await compare.column('A').getByText('The railway has spent 12 million').click()
  await expect(inspector.row('Numbers')).toContainText('12 million crowns 12,000,000; unit: crown')
  await expect(inspector.row('Times')).toContainText('2015')
  await expect(inspector.cells).toHaveCount(2)
  await expect(inspector.cells.first()).toContainText(/says|denies|differs/)

  // The other source's words lead to its claim.
  const other = inspector.cells.nth(1).getByRole('button')
  await expect(other).toContainText('18 million')
  await other.click()
  await expect(inspector.quote).toContainText('18 million')
  expect(await inspector.lit('claim-current')).toContain('18 million')
  await inspector.button.click()
  await expect(inspector.panel).toHaveCount(0)
  expect(await inspector.lit('claim-odd')).toBe('')
})

test('a finding leads to its claims, and a claim back to its findings', async ({ page }) => {
  const compare = await openViaduct(page)
  const inspector = new InspectorPage(page)
  await compare.finding('no agreement').click()
  const [, affirmed] = await compare.quotes()
  await compare.detail.getByRole('button', { name: 'Inspect the claim in source B' }).click()
  await expect(inspector.quote).toHaveText(affirmed ?? '')
  await inspector.panel
    .getByRole('button', { name: /^Conflict with/ })
    .first()
    .click()
  await expect(inspector.panel).toHaveCount(0)
  await expect(compare.detail).toContainText('no agreement')
})

test('claims are inspected by keyboard, and the focus comes back', async ({ page }) => {
  const compare = await openViaduct(page)
  const inspector = new InspectorPage(page)
  await compare.column('A').focus()
  await page.keyboard.press('i')
  await expect(inspector.panel).toBeFocused()
  const first = await inspector.quote.textContent()
  await page.keyboard.press('.')
  await expect(inspector.quote).not.toHaveText(first ?? '')
  const second = await inspector.quote.textContent()
  await page.keyboard.press('.')
  await expect(inspector.quote).not.toHaveText(second ?? '')
  await page.keyboard.press(',')
  await expect(inspector.quote).toHaveText(second ?? '')
  await page.keyboard.press('Tab')
  await expect(inspector.step('Previous claim')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(inspector.quote).toHaveText(first ?? '')
  await page.keyboard.press('Escape')
  await expect(inspector.panel).toHaveCount(0)
  await expect(compare.column('A')).toBeFocused()

  // By name, from another view; the next finding takes the inspector along.
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('inspect')
  await expect(page.getByRole('menuitem', { name: 'Inspect claims' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(inspector.panel).toBeVisible()
  await page.keyboard.press('j')
  await expect(inspector.panel.getByRole('button', { name: /with/ }).first()).toBeVisible()
  const chosen = await inspector.lit('claim-current')
  expect(chosen).not.toBe('')
  expect(await inspector.quote.textContent()).toContain(chosen.slice(0, 20))
})
