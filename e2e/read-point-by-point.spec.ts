import type { Page } from '@playwright/test'
import { openViaduct } from './articles'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { goTo } from './pages/rail'

const grid = (page: Page) => page.getByRole('grid', { name: 'Points and what each source says on them' })
const row = (page: Page, words: string) => grid(page).getByRole('row').filter({ hasText: words })
const mode = (page: Page) => page.getByRole('button', { name: 'Point by point' })

test('a reader goes through the points by mouse, judges one, and finds the same way of reading again', async ({
  page,
  restart,
}) => {
  const compare = await openViaduct(page)
  await mode(page).click()
  const agreement = row(page, 'There is no agreement')
  await expect(agreement.getByRole('gridcell').nth(1)).toContainText('have an agreement')
  await expect(agreement.getByRole('gridcell').nth(1)).toContainText('denies')
  await agreement.getByRole('gridcell').first().getByText('There is no agreement').click()
  await expect(compare.current).toContainText('There is no agreement')
  await page.keyboard.press('1')
  await expect(compare.verdict('Conflict').first()).toHaveAttribute('aria-pressed', 'true')
  await compare.saved()

  const again = await restart()
  await goTo(again.page, 'Compare')
  await expect(grid(again.page)).toBeVisible()
  await mode(again.page).click()
  await expect(new ComparePage(again.page).column('A')).toBeVisible()
})

test('the points are gone through, chosen and judged by keys alone', async ({ page }) => {
  const compare = await openViaduct(page)
  await page.keyboard.press('r')
  await expect(grid(page)).toBeVisible()
  await page.keyboard.press('j')
  const chosen = grid(page).locator('.aligned__row.is-current')
  await expect(chosen).toHaveCount(1)
  await expect(chosen.getByRole('gridcell').first()).toContainText('12 million crowns')
  const first = grid(page).getByRole('gridcell').first()
  await first.focus()
  await page.keyboard.press('ArrowDown')
  const below = row(page, 'There is no agreement').getByRole('gridcell')
  await page.keyboard.press('Control+End')
  await expect(grid(page).getByRole('gridcell').last()).toBeFocused()
  await below.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(below.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(compare.current).toContainText('There is no agreement')
  await page.keyboard.press('3')
  await expect(compare.verdict('Undecided')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('r')
  await expect(compare.column('A')).toBeVisible()
  await expect(compare.current).toContainText('There is no agreement')
})
