import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openViaduct } from './articles'
import { chooseSavePath } from './dialogs'
import { expect, test } from './fixtures'
import { MatrixPage } from './pages/matrix-page'
import { goTo } from './pages/rail'

test('a reader looks over the points, and goes to a conflict with keys only', async ({ page }) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  const quotes = await compare.quotes()
  await goTo(page, 'Matrix')
  const matrix = new MatrixPage(page)
  await expect(matrix.points.getByRole('row').nth(1)).toContainText('conflict')
  const first = matrix.point(quotes[0] ?? '')
  await expect(first.getByRole('gridcell')).toHaveText([/^=says/, /^(#denies|≠differs)/])

  await first.getByRole('rowheader').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(first.getByRole('gridcell').nth(1)).toBeFocused()
  for (const quote of quotes) await expect(matrix.said).toContainText(quote)
  await page.keyboard.press('Enter')
  await expect(compare.detail).toBeVisible()
  expect([...(await compare.quotes())].sort()).toEqual([...quotes].sort())

  // Judged not to be a conflict it is none in the matrix either.
  await compare.verdict('Not a conflict').click()
  await compare.saved()
  await page.goBack()
  await expect(first).toBeVisible()
  await expect(first).not.toContainText('conflict')
})

test('points are found, put in order, and grouped by tag', async ({ page }) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  await compare.addTag('Contract')
  await goTo(page, 'Matrix')
  const matrix = new MatrixPage(page)
  await expect(matrix.points.getByRole('row').nth(1)).toBeVisible()
  const all = await matrix.points.getByRole('row').count()
  await page.getByText('By tag').click()
  await expect(matrix.points.getByRole('row').nth(1)).toHaveText(/Contract.*one point/)
  await page.getByText('By tag').click()
  await matrix.order('As in the sources')
  await expect(matrix.points.getByRole('row')).toHaveCount(all)
  await matrix.find.fill('words that stand nowhere')
  await expect(page.getByText('No point is like this.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(matrix.points.getByRole('row')).toHaveCount(all)
})

test('sources are seen against each other, and two of them side by side', async ({ page }) => {
  const compare = await openViaduct(page)
  await goTo(page, 'Matrix')
  const matrix = new MatrixPage(page)
  await matrix.tab('Source by source').click()
  const pair = matrix.pairs.getByRole('row').nth(1).getByRole('gridcell').nth(1)
  await expect(pair).toContainText('conflict')
  await pair.click()
  await expect(matrix.said).toContainText('They both speak on')
  await page.getByRole('button', { name: /^Show in Compare/ }).click()
  await expect(compare.detail).toBeVisible()
})

test('the points are saved as a picture, a table and data', async ({ app, page, folder }) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  const [quote = ''] = await compare.quotes()
  await goTo(page, 'Matrix')
  const save = async (format: string, ending: string): Promise<Buffer> => {
    const path = join(folder, `points.${ending}`)
    const suggested = await chooseSavePath(app, path)
    await page.getByRole('button', { name: 'Save as' }).click()
    await page.getByRole('menuitem', { name: format }).click()
    await expect(page.getByText(`Saved as “points.${ending}”.`)).toBeVisible()
    expect(await suggested()).toMatch(new RegExp(`points\\.${ending}$`))
    return readFile(path)
  }
  const svg = (await save('Picture (SVG)', 'svg')).toString()
  expect(svg).toMatch(/^<svg[^>]*>\n<title>/)
  expect(svg).toContain('denies')
  expect(svg).toContain('fill="#fbfaf7"')
  const png = await save('Picture (PNG)', 'png')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const width = Number(/width="(\d+)"/.exec(svg)?.[1])
  expect(png.readUInt32BE(16), 'twice as sharp as the drawing').toBe(2 * width)
  expect((await save('Table (CSV)', 'csv')).toString()).toContain(quote)
  const data = JSON.parse((await save('Data (JSON)', 'json')).toString())
  expect(JSON.stringify(data.points)).toContain(quote)

  await chooseSavePath(app, null)
  await page.getByRole('button', { name: 'Save as' }).click()
  await page.getByRole('menuitem', { name: 'Picture (SVG)' }).click()
  await expect(page.getByText('Not saved: you closed the dialog.')).toBeVisible()
})

test('names are followed to their points and into the texts with keys only', async ({ page }) => {
  const compare = await openViaduct(page)
  await goTo(page, 'Matrix')
  const matrix = new MatrixPage(page)
  await matrix.tab('Names and points').click()
  const town = page.getByRole('list', { name: 'Names' }).getByRole('button', { name: /^Belhaven/ })
  await town.focus()
  await expect(matrix.said).toContainText('named by A, B')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('list', { name: 'Points' }).locator(':focus')).toBeVisible()
  await expect(matrix.said).toContainText('Belhaven')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('list', { name: 'Names' }).locator(':focus')).toBeVisible()

  // The same as a table.
  await matrix.tab('Names as a table').click()
  const row = page
    .getByRole('grid', { name: 'Names and where they stand' })
    .getByRole('row', { name: /^Belhaven/ })
  await row.getByRole('rowheader').focus()
  await expect(matrix.said).toContainText('named by A, B')
  await page.keyboard.press('Enter')
  await expect(compare.detail.or(page.getByRole('complementary', { name: 'Claim inspector' }))).toBeVisible()
})
