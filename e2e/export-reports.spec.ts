import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AFFIRMS, DENIES, openViaduct } from './articles'
import { chooseSavePath } from './dialogs'
import { expect, test } from './fixtures'
import { goTo } from './pages/rail'
import { ReportsPage } from './pages/reports-page'

test('every format of report holds both quotes, the verdict, the tag and the note', async ({
  app,
  page,
  folder,
}) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  const quotes = await compare.quotes()
  await compare.verdict('Conflict').click()
  await compare.addTag('Contract')
  await compare.note.fill('See the minutes & the <signed> copy.')
  await compare.note.blur()
  await compare.saved()
  await goTo(page, 'Reports')
  const reports = new ReportsPage(page)

  const save = async (format: string, extension: string) => {
    const path = join(folder, `report.${extension}`)
    const suggested = await chooseSavePath(app, path)
    await reports.save(format)
    expect(await suggested()).toMatch(new RegExp(`\\.${extension}$`))
    return readFile(path)
  }

  const html = (await save('Web page', 'html')).toString()
  expect(html).toContain('&lt;signed&gt;')
  expect(html).not.toMatch(/<script|<iframe|https?:\/\/(?!www\.w3\.org)/)
  expect(html).toContain('Contract')

  const json = JSON.parse((await save('Data', 'json')).toString())
  const [finding] = json.findings
  expect([finding.a.quote, finding.b.quote]).toEqual(quotes)
  for (const side of [finding.a, finding.b]) {
    const text = [DENIES, AFFIRMS].find((article) => article.slice(side.from, side.to) === side.quote)
    expect(text, 'the quote stands at its offsets').toBeDefined()
  }
  expect(JSON.stringify(json)).toContain('See the minutes')

  const csv = (await save('Table', 'csv')).toString()
  expect(csv.split('\n').length).toBeGreaterThan(1)
  expect(csv).toContain('Contract')

  const markdown = (await save('Markdown', 'md')).toString()
  for (const word of ['Contract', 'See the minutes', 'viaduct']) expect(markdown).toContain(word)

  const pdf = await save('PDF', 'pdf')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(5000)

  // The same report again is the same bytes.
  expect((await save('Web page', 'html')).toString()).toBe(html)

  await chooseSavePath(app, null)
  await reports.cancel('Data')
  await chooseSavePath(app, join(folder, 'no-such-folder', 'x.json'))
  await reports.fail('Data')
})
