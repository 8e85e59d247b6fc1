import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { ProjectsPage } from './pages/projects-page'
import { SourcesPage } from './pages/sources-page'

const HOSTILE = `<!doctype html><html><head><title>The quay</title>
<meta http-equiv="refresh" content="0;url=https://example.org/"><base href="https://example.org/">
<style>@import "https://example.org/x.css";</style></head><body>
<script>document.title = 'owned'</script>
<img src="https://example.org/p.png" onerror="document.title='owned'"><svg onload="document.title='owned'"></svg>
<iframe src="https://example.org/"></iframe>
<article><h1>The quay</h1><p>The quay was closed on Monday, the harbour master said, and it will stay closed until the spring. Boats moor at the old pier for now, where there is room for thirty of them.</p>
<p>Fishermen have asked the council for compensation, and the council has promised an answer within two weeks of the closing.</p></article></body></html>`

test('bad files are refused in plain words, nothing is half imported, and the window goes on', async ({
  app,
  page,
  folder,
}) => {
  const at = (name: string) => join(folder, name)
  await writeFile(at('empty.txt'), '')
  await writeFile(
    at('picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(4000).fill(0), 1, 2, 3]),
  )
  await writeFile(at('huge.txt'), `${'A very long line of a very long text. '.repeat(26)}\n`.repeat(20_500))
  await writeFile(
    at('utf16.txt'),
    Buffer.from('\ufeffThe ferry from Ostra did not sail on Sunday, the company said.', 'utf16le'),
  )
  await writeFile(at('hostile.html'), HOSTILE)
  await mkdir(at('folder.txt'))

  await new ProjectsPage(page).start('Bad input')
  const sources = new SourcesPage(page)
  const names = [
    'empty.txt',
    'picture.txt',
    'huge.txt',
    'utf16.txt',
    'hostile.html',
    'folder.txt',
    'gone.txt',
  ]
  await sources.addFiles(app, names.map(at))

  // The two that hold text come in; each of the others says why not.
  await expect(sources.rows).toHaveCount(2)
  const results = page.getByTestId('import-results')
  for (const name of ['empty.txt', 'picture.txt', 'huge.txt', 'folder.txt', 'gone.txt']) {
    await expect(results.getByText(name).first()).toBeVisible()
  }
  await expect(results).toContainText(/empty/i)
  await expect(results).toContainText(/folder/i)
  expect(await results.textContent()).not.toMatch(/undefined|Error:|ENOENT|EISDIR|\bat \w+ \(/)

  await sources.rows.filter({ hasText: 'The quay' }).click()
  await expect(page.getByText('The quay was closed on Monday').first()).toBeVisible()
  expect(await page.title()).not.toContain('owned')
  await sources.rows
    .filter({ hasText: 'utf16' })
    .or(sources.rows.filter({ hasText: 'ferry' }))
    .first()
    .click()
  await expect(page.getByText('The ferry from Ostra did not sail').first()).toBeVisible()
})
