import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { goTo } from './pages/rail'

test('settings and the window come back as they were, also when the store was wiped', async ({
  app,
  page,
  profile,
  restart,
}) => {
  await goTo(page, 'Settings')
  await page.getByRole('radiogroup', { name: 'Light or dark' }).getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const before = await ink()
  await page.getByRole('radiogroup', { name: 'Contrast' }).getByText('High').click()
  await expect.poll(ink).toBe('rgb(255, 255, 255)')
  expect(before).not.toBe('rgb(255, 255, 255)')
  const kept = () => readFile(join(profile, 'settings.json'), 'utf8').catch(() => '')
  await expect.poll(kept).toContain('"theme":"dark"')
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1000, height: 700 })
  })

  // All that the page keeps by itself.
  await app.close()
  await rm(join(profile, 'IndexedDB'), { recursive: true, force: true })
  // And all that was chosen is there again.
  const { app: again, page: anew } = await restart()
  await expect(anew.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(anew.locator('html')).toHaveAttribute('data-contrast', 'more')
  const size = await again.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())
  expect(size).toEqual([1000, 700])
})
