import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { SourcesPage } from './pages/sources-page'

const scrolled = (column: Locator) => column.evaluate((element) => element.scrollTop)

test('the map beside a source leads through it by click, by drag and by keys, and says what is in view', async ({
  page,
}) => {
  await new ProjectsPage(page).openSample()
  await new SourcesPage(page).compare()
  const compare = new ComparePage(page)
  await compare.whole()
  const column = compare.column('A')
  const map = compare.map('A')
  const box = await map.boundingBox()
  if (!box) throw new Error('no map')
  const x = box.x + box.width / 2

  // A click goes there, a drag goes along, and the other column follows.
  await page.mouse.click(x, box.y + box.height * 0.6)
  await expect.poll(() => scrolled(column)).toBeGreaterThan(200)
  await expect.poll(() => scrolled(compare.column('B'))).toBeGreaterThan(50)
  await page.mouse.move(x, box.y + box.height * 0.6)
  await page.mouse.down()
  await page.mouse.move(x, box.y + 1, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => scrolled(column)).toBe(0)

  // By keys from conflict to conflict: each stands where readers look, and it is said what is in view.
  await expect(map).toHaveAttribute('aria-valuetext', /^0 % down; in view /)
  await map.focus()
  const seen = new Set<number>()
  for (let i = 0; i < 3; i++) {
    const before = await scrolled(column)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => scrolled(column)).toBeGreaterThan(before)
    seen.add(await scrolled(column))
    await expect(map).toHaveAttribute('aria-valuetext', /in view .*conflict/)
  }
  expect(seen.size).toBe(3)
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => scrolled(column)).toBe([...seen][1])
  await page.keyboard.press('Home')
  await expect.poll(() => scrolled(column)).toBe(0)
  await page.keyboard.press('End')
  await expect(map).toHaveAttribute('aria-valuenow', '100')
})

test('marks that are switched off leave the map too', async ({ page }) => {
  await new ProjectsPage(page).openSample()
  await new SourcesPage(page).compare()
  const compare = new ComparePage(page)
  await compare.whole()
  const map = compare.map('A')
  /** How much of the map is drawn on. */
  const drawn = () =>
    map.locator('canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return -1
      const picture = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
      return picture ? picture.data.filter((value, i) => i % 4 === 3 && value > 0).length : -1
    })
  await expect.poll(drawn).toBeGreaterThan(0)
  const all = await drawn()
  // A window with little room has the marks behind a button.
  const opener = page.getByRole('button', { name: 'Marks', exact: true })
  if (await opener.isVisible()) await opener.click()
  await page
    .getByRole('toolbar', { name: 'Marks shown in the text' })
    .getByRole('button', { name: 'conflict', exact: true })
    .click()
  await expect.poll(drawn).toBeLessThan(all)
})
