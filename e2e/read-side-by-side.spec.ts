import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { SourcesPage } from './pages/sources-page'

const tops = (page: Page) =>
  page.locator('.column__scroll').evaluateAll((columns) => columns.map((column) => column.scrollTop))

test('two and three sources side by side, scrolled together and apart, words of a pair lit', async ({
  page,
}) => {
  await new ProjectsPage(page).openSample()
  const sources = new SourcesPage(page)
  await expect(sources.rows).toHaveCount(5)
  await sources.compare()
  const compare = new ComparePage(page)
  await compare.whole()

  await compare.column('A').hover()
  await page.mouse.wheel(0, 700)
  await expect.poll(async () => (await tops(page))[1]).toBeGreaterThan(100)
  await page.keyboard.press('l')
  await expect(page.getByRole('button', { name: 'Scrolling apart' })).toBeVisible()
  const [, before] = await tops(page)
  await page.mouse.wheel(0, 300)
  await expect.poll(async () => (await tops(page))[0]).toBeGreaterThan(900)
  expect((await tops(page))[1]).toBe(before)

  // A conflict is told by a wavy line and a cross-hatched ribbon, not by colour alone.
  await page.keyboard.press('j')
  const mark = page.locator('mark.mark--conflict.is-current').first()
  await expect(mark).toHaveCSS('text-decoration-style', 'wavy')
  await expect(page.locator('.ribbon--conflict.is-current .ribbon__fill')).toHaveAttribute('style', /url/)
  const lit = () =>
    page.evaluate(() =>
      [...CSS.highlights.entries()].map(([name, ranges]) => [name, [...ranges].map(String)]),
    )
  const first = Object.fromEntries(await lit())
  expect(first['pair-cue'].length).toBeGreaterThan(0)
  expect(first['pair-changed'].length + first['pair-only'].length).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Add column' }).click()
  await page.getByRole('menuitem').first().click()
  await expect(page.locator('.column__scroll')).toHaveCount(3)

  // The list narrows to words and to the pair on screen.
  await page.keyboard.press('/')
  await page.keyboard.type('lifeboats')
  await expect.poll(() => compare.findings.count()).toBeLessThan(4)
  for (const text of await compare.findings.allTextContents()) expect(text).toContain('lifeboats')
})

test('a copied agency text is named as one voice, and marks can be switched off', async ({ page }) => {
  await new ProjectsPage(page).openSample()
  await new SourcesPage(page).compare()
  await new ComparePage(page).whole()
  for (const pair of ['A · C', 'A · D', 'A · E', 'B · C', 'B · D']) {
    await page.keyboard.press(']')
    await expect(page.getByText(pair)).toBeVisible()
  }
  await expect(page.getByText('B and D share a text: one voice')).toBeVisible()
  const same = page.locator('mark.mark--same').first()
  await expect(same).toHaveCSS('text-decoration-line', 'underline')
  // A window with little room has the marks behind a button.
  const opener = page.getByRole('button', { name: 'Marks', exact: true })
  if (await opener.isVisible()) await opener.click()
  await page
    .getByRole('toolbar', { name: 'Marks shown in the text' })
    .getByRole('button', { name: 'same' })
    .click()
  await expect(same).toHaveCSS('text-decoration-line', 'none')
})

test('boilerplate is greyed in place, can be restored, and details can be edited', async ({
  page,
  restart,
}) => {
  await new ProjectsPage(page).openSample()
  const sources = new SourcesPage(page)
  await expect(sources.rows.first()).toContainText(/passages? cut/)
  const before = await sources.rows.first().textContent()
  await page
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click()
  await expect.poll(() => sources.rows.first().textContent()).not.toBe(before)
  await page.getByRole('button', { name: 'Edit details' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Publisher').fill('The Courier, evening edition')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(sources.rows.first()).toContainText('evening edition')
  const after = await sources.rows.first().textContent()
  const { page: again } = await restart()
  await expect(new SourcesPage(again).rows.first()).toHaveText(after ?? '')
})

test('several projects stand apart, and a removed one comes back', async ({ page }) => {
  const projects = new ProjectsPage(page)
  await projects.start('First')
  await new SourcesPage(page).paste('The bridge was opened in May.', 'Bridge')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Projects' }).click()
  await projects.start('Second')
  await expect(page.getByText('Bring in the articles')).toBeVisible()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Projects' }).click()
  await page.getByRole('button', { name: 'Actions for First' }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Remove/ })
    .click()
  await expect(page.getByRole('button', { name: 'Actions for First' })).toHaveCount(0)
  await page
    .getByRole('button', { name: /Bring back/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Actions for First' })).toBeVisible()
})
