import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

test('a key is given to another letter, by which it is called from then on, and the old one is free', async ({
  page,
  restart,
}) => {
  await new ProjectsPage(page).openSample()
  await new SourcesPage(page).compare()
  const compare = new ComparePage(page)
  await compare.whole()

  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'next finding: J' }).click()
  await expect(page.getByRole('button', { name: 'next finding: press the new key' })).toBeFocused()
  await page.keyboard.press('5')
  await expect(page.getByText('That key has a meaning of its own.')).toBeVisible()
  await page.getByRole('button', { name: 'next finding: J' }).click()
  await page.keyboard.press('o')
  await expect(page.getByRole('button', { name: 'next finding: O' })).toBeFocused()

  await goTo(page, 'Compare')
  await compare.whole()
  await page.keyboard.press('o')
  await expect(compare.current).toHaveCount(1)
  const first = await compare.quotes()
  // J does nothing now: had it gone on, K would not come back to the first.
  await page.keyboard.press('j')
  await page.keyboard.press('o')
  await expect.poll(() => compare.quotes()).not.toEqual(first)
  await page.keyboard.press('k')
  await expect.poll(() => compare.quotes()).toEqual(first)
  // After a verdict that asks for a reason the letter is that reason's, and only then the key again.
  await page.keyboard.press('2')
  await page.keyboard.press('o')
  await expect(compare.reason('Other thing')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => compare.quotes()).toEqual(first)
  await page.keyboard.press('o')
  await expect.poll(() => compare.quotes()).not.toEqual(first)

  await page.keyboard.press('?')
  const line = page.getByRole('dialog').locator('.keys__line', { hasText: 'next and previous finding' })
  await expect(line.locator('kbd')).toHaveText(['O', 'K'])

  const { page: again } = await restart()
  await goTo(again, 'Settings')
  await expect(again.getByRole('button', { name: 'next finding: O' })).toBeVisible()
  await again.getByRole('button', { name: 'Back to J: next finding' }).click()
  await expect(again.getByRole('button', { name: 'next finding: J' })).toBeFocused()
})

test('a letter that is another key already is exchanged with it when asked, all by keyboard', async ({
  page,
}) => {
  await goTo(page, 'Settings')
  const key = (name: string) => page.getByRole('button', { name, exact: true })
  await key('next finding: J').focus()
  await page.keyboard.press('Enter')
  await expect(key('next finding: press the new key')).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.getByRole('status').filter({ hasText: 'T is already the key for “tag”.' })).toBeVisible()
  await expect(key('tag: T')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(key('Exchange the two')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(key('next finding: T')).toBeFocused()
  await expect(key('tag: J')).toBeVisible()

  // Escape leaves a key as it is; the question mark still shows all keys.
  await page.keyboard.press('Enter')
  await expect(key('next finding: press the new key')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(key('next finding: T')).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await key('All keys as they were').focus()
  await page.keyboard.press('Enter')
  await expect(key('next finding: J')).toBeFocused()
  await expect(key('tag: T')).toBeVisible()
})
