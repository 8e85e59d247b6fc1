import { AFFIRMS, DENIES, openViaduct } from './articles'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'

const CRACKS = 'cracks were found in two piers.'
const MAYOR = 'mayor Ana Sorel told the council'

test('a reader selects a passage in two sources and declares that they conflict', async ({
  page,
  restart,
}) => {
  const compare = await openViaduct(page)
  const before = await compare.findings.count()
  // A triple click selects the paragraph.
  await compare.column('A').getByText(CRACKS).first().click({ clickCount: 3 })
  await compare.declare('Put beside another passage').click()
  await expect(compare.declareBar).toContainText('Now select the other passage')
  await compare.column('B').getByText(MAYOR).first().click({ clickCount: 3 })
  await compare.declare('They conflict').click()

  // It is in the list, chosen, with both passages whole; the bar has gone.
  await expect(compare.declareBar).toHaveCount(0)
  await expect(compare.detail).toContainText('declared by hand')
  const [a, b] = await compare.quotes()
  expect(DENIES).toContain(a)
  expect(AFFIRMS).toContain(b)
  expect(a).toContain(CRACKS)
  expect(b).toContain(MAYOR)
  await expect(compare.findings).toHaveCount(before + 1)

  // A verdict is given on it like on any other, and both stand after a restart.
  await compare.verdict('Conflict').click()
  await compare.saved()
  const again = await restart()
  const after = new ComparePage(again.page)
  await after.whole()
  await expect(after.findings.filter({ hasText: CRACKS }).getByLabel('Judged: conflict')).toHaveCount(1)

  // Taken back, it is gone; undo brings it again.
  await after.finding(CRACKS).click()
  await again.page.getByRole('button', { name: 'Take it back' }).click()
  await expect(after.findings).toHaveCount(before)
  await again.page.keyboard.press('Control+z')
  await expect(after.findings).toHaveCount(before + 1)
})

test('a reader declares a match by keys alone, through the claims', async ({ page }) => {
  const compare = await openViaduct(page)
  const agreements = await compare.tab('Agree').textContent()
  await compare.column('A').focus()
  await page.keyboard.press('i')
  await page.keyboard.press('p')
  // Nothing was taken by an inspected claim alone before P; now it waits for the other.
  await expect(compare.declareBar).toContainText('Now select the other passage')
  await page.keyboard.press('i')
  await compare.column('B').focus()
  await page.keyboard.press('i')
  await expect(compare.declareBar).toContainText('They say the same')
  await page.keyboard.press('p')
  await expect(compare.declare('They conflict')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(compare.detail).toContainText('Declared by hand: the two passages say the same.')
  await expect(compare.tab('Agree')).not.toHaveText(agreements ?? '')
})

test('a reader keeps apart what the engine put together, and changes their mind', async ({ page }) => {
  const compare = await openViaduct(page)
  const before = await compare.findings.count()
  await compare.finding('no agreement').click()
  await page.getByRole('button', { name: 'Keep these two apart' }).click()
  await expect(compare.findings).toHaveCount(before - 1)
  await page.getByText('One pair of passages is kept apart').click()
  await page.getByRole('button', { name: 'Keep apart no longer' }).click()
  await expect(compare.findings).toHaveCount(before)
})
