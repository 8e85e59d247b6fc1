import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AFFIRMS, DENIES } from './articles'
import { chooseSavePath } from './dialogs'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'

test('the whole task by keyboard: project, two sources, verdict, reason, tag, note, saved report', async ({
  app,
  page,
  folder,
}) => {
  const tabTo = async (name: string | RegExp, role: 'button' | 'textbox' = 'button') => {
    const target = page.getByRole(role, { name }).first()
    await target.waitFor()
    for (let i = 0; i < 60; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${name} was not reached with Tab`)
  }
  const paste = async (text: string, title: string) => {
    await tabTo('Paste text')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Text of the article')).toBeFocused()
    await page.keyboard.insertText(text)
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(title)
    await tabTo('Add source')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  await tabTo('Start a project')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText('By keys')
  await page.keyboard.press('Enter')
  await paste(DENIES, 'Denies')
  await paste(AFFIRMS, 'Affirms')
  await expect(page.getByTestId('source-row')).toHaveCount(2)

  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('compare')
  await expect(page.getByRole('menuitem').first()).toHaveText(/compare/i)
  await page.keyboard.press('Enter')
  const compare = new ComparePage(page)
  await compare.whole()

  await page.keyboard.press('j')
  await expect(compare.current).toHaveCount(1)
  await page.keyboard.press('1')
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  const first = await compare.quotes()
  await page.keyboard.press('j')
  await expect.poll(() => compare.quotes()).not.toEqual(first)
  await page.keyboard.press('2')
  await page.keyboard.press('s')
  await expect(compare.reason('Scope')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('k')
  await expect.poll(() => compare.quotes()).toEqual(first)

  await page.keyboard.press('t')
  await expect(page.locator('[data-tag-input]')).toBeFocused()
  await page.keyboard.insertText('Urgent')
  await page.keyboard.press('Enter')
  await expect(compare.tag('Urgent')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F6')
  await page.keyboard.press('n')
  await expect(compare.note).toBeFocused()
  // Single letters are letters while typing.
  await page.keyboard.type('just 1 note, no 2 verdicts')
  await expect(compare.note).toHaveValue('just 1 note, no 2 verdicts')
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await compare.saved()

  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('report')
  await expect(page.getByRole('menuitem').first()).toHaveText(/report/i)
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('reports')).toBeVisible()
  const path = join(folder, 'by-keys.html')
  await chooseSavePath(app, path)
  await tabTo('Save the report…')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Saved as/)).toBeVisible()
  expect(await readFile(path, 'utf8')).toContain('just 1 note, no 2 verdicts')
})
