import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

test('the type that sources are read in is chosen by mouse and by keys, and kept', async ({
  page,
  restart,
}) => {
  await new ProjectsPage(page).openSample()
  await new SourcesPage(page).compare()
  await new ComparePage(page).whole()
  const text = page.locator('.column__text').first()
  await expect(text).toHaveCSS('font-family', /^"Source Serif 4 Variable"/)
  await expect(text).toHaveCSS('line-height', '28.008px')

  await goTo(page, 'Settings')
  const choices = (name: string) => page.getByRole('radiogroup', { name })
  await choices('Typeface').getByText('Sans serif').click()
  await choices('Size of the text').getByText('Large', { exact: true }).click()
  await choices('Space between lines').getByRole('radio', { name: 'Normal' }).focus()
  await page.keyboard.press('ArrowRight')
  await choices('Length of lines').getByRole('radio', { name: 'Normal' }).focus()
  await page.keyboard.press('ArrowLeft')
  const specimen = page.locator('.settings__specimen')
  await expect(specimen).toHaveCSS('line-height', '35px')

  await goTo(page, 'Compare')
  await expect(text).toHaveCSS('font-family', /^"Inter Variable"/)
  await expect(text).toHaveCSS('font-size', '20px')
  await expect(text).toHaveCSS('line-height', '35px')

  const { page: again } = await restart()
  await expect(again.locator('.column__text').first()).toHaveCSS('font-family', /^"Inter Variable"/)
})

test('paragraphs are numbered in the margin, and the numbers are neither read aloud nor copied', async ({
  page,
}) => {
  await new ProjectsPage(page).openSample()
  await new SourcesPage(page).compare()
  const compare = new ComparePage(page)
  await compare.whole()
  const second = compare.column('A').locator('[data-paragraph="2"]')
  const drawn = () => second.evaluate((line) => getComputedStyle(line, '::before').content)
  await expect.poll(drawn).toBe('"2" / ""')
  const copied = await second.evaluate((line) => {
    const range = new Range()
    range.selectNode(line)
    window.getSelection()?.addRange(range)
    return window.getSelection()?.toString().trim() ?? ''
  })
  expect(copied).toBe(((await second.textContent()) ?? '').trim())
  expect(copied).not.toMatch(/^2/)

  await goTo(page, 'Settings')
  await page.getByText('Number the paragraphs of each source').click()
  await goTo(page, 'Compare')
  await expect.poll(drawn).toBe('none')
})
