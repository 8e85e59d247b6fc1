import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeArticles } from './articles'
import { chooseFiles, chooseSavePath } from './dialogs'
import { dropFiles } from './drop-files'
import { expect, test } from './fixtures'
import { launch } from './launch'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

test('the files that sources were read from are kept, travel in the project file and are kept there', async ({
  app,
  page,
  folder,
}) => {
  const paths = await writeArticles(folder)
  await new ProjectsPage(page).start('The viaduct')
  const sources = new SourcesPage(page)
  await sources.addFiles(app, paths)
  await expect(sources.rows).toHaveCount(2)

  await goTo(page, 'Projects')
  const path = join(folder, 'viaduct.counterclaim')
  await chooseSavePath(app, path)
  await page.getByRole('button', { name: 'Actions for The viaduct' }).click()
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file…' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const names = (await readFile(path)).toString('latin1')

  const other = await launch(join(folder, 'other-computer'))
  await chooseFiles(other.app, [path])
  await other.page.getByRole('button', { name: 'Open a project file' }).click()
  await other.page.getByTestId('sources').waitFor()
  const projectId = new URL(other.page.url()).hash.match(/[0-9a-f]{8}-[0-9a-f-]{27}/)?.[0] ?? ''
  for (const from of paths) {
    const original = await readFile(from)
    const sha256 = createHash('sha256').update(original).digest('hex')
    expect(names).toContain(`originals/${sha256}`)
    const kept = await other.page.evaluate(
      async ([id, hash]) => [...((await window.desktop.readOriginal(id, hash)) ?? [])],
      [projectId, sha256] as const,
    )
    expect(Buffer.from(kept).equals(original)).toBe(true)
  }
  await other.app.close()
})

test('files that are dropped on the sources come in like chosen ones, and a folder is answered', async ({
  page,
  folder,
}) => {
  const paths = await writeArticles(folder)
  await new ProjectsPage(page).start('Dropped')
  await dropFiles(page, page.getByTestId('sources'), [...paths, folder])
  const sources = new SourcesPage(page)
  await expect(sources.rows).toHaveCount(paths.length)
  await expect(page.getByTestId('import-results')).toContainText(/folder/i)
})

test('a project file of a newer version is refused in plain words, and nothing is changed', async ({
  app,
  page,
  folder,
}) => {
  await new ProjectsPage(page).start('The viaduct')
  await goTo(page, 'Projects')
  const path = join(folder, 'viaduct.counterclaim')
  await chooseSavePath(app, path)
  await page.getByRole('button', { name: 'Actions for The viaduct' }).click()
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file…' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const parts = unzipSync(await readFile(path))
  const heart = new TextDecoder().decode(parts['project.json'])
  const newer = zipSync({
    ...parts,
    'project.json': strToU8(heart.replace('"formatVersion":2', '"formatVersion":3')),
  })
  await writeFile(path, newer)
  await chooseFiles(app, [path])
  await page.getByRole('button', { name: 'Open a project file' }).click()
  await expect(page.getByRole('alert')).toContainText(/saved by a newer version.*changed nothing/)
  await expect(page.getByTestId('project')).toHaveCount(1)
})
