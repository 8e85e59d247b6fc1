import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { openViaduct } from './articles'
import { chooseFiles, chooseSavePath } from './dialogs'
import { dropFiles } from './drop-files'
import { expect, test } from './fixtures'
import { launch } from './launch'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'

/** A project with a verdict, a tag and a note, saved as a file. */
async function savedProject(app: ElectronApplication, page: Page, folder: string): Promise<string> {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  await compare.verdict('Conflict').click()
  await compare.addTag('piers')
  await compare.note.fill('Ask the railway — “twice”')
  await compare.findings.first().focus()
  await compare.saved()
  await goTo(page, 'Projects')
  const path = join(folder, 'viaduct.counterclaim')
  await chooseSavePath(app, path)
  await page.getByRole('button', { name: 'Actions for The viaduct' }).click()
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file…' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  return path
}

async function open(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await chooseFiles(app, [path])
  await page.getByRole('button', { name: 'Open a project file' }).click()
}

/** The first finding of the project that was just opened, which its sources show. */
async function firstFinding(page: Page): Promise<ComparePage> {
  await page.getByTestId('sources').waitFor()
  await goTo(page, 'Compare')
  const compare = new ComparePage(page)
  await compare.whole()
  await compare.findings.first().click()
  return compare
}

test('a project saved as a file is the same on another computer, its undo list too', async ({
  app,
  page,
  folder,
}) => {
  const path = await savedProject(app, page, folder)
  const other = await launch(join(folder, 'other-computer'))
  await open(other.app, other.page, path)
  await other.page.getByRole('dialog').getByText('Mine', { exact: true }).click()
  await other.page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
  const compare = await firstFinding(other.page)
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await expect(compare.tag('piers')).toBeVisible()
  await expect(compare.note).toHaveValue('Ask the railway — “twice”')
  await other.page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(compare.note).toHaveValue('')
  await other.app.close()
})

test('a colleague’s file brings their verdicts under their name, and none of ours is overwritten', async ({
  app,
  page,
  folder,
}) => {
  const path = await savedProject(app, page, folder)
  const other = await launch(join(folder, 'colleague'))
  await open(other.app, other.page, path)
  await other.page
    .getByRole('dialog')
    .getByText(/^Those of/)
    .click()
  await other.page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
  const compare = await firstFinding(other.page)
  const theirs = other.page.getByRole('list', { name: 'Verdicts of colleagues' })
  await expect(theirs).toContainText('Ask the railway — “twice”')
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'false')
  await compare.verdict('Undecided').click()
  await compare.saved()

  await goTo(other.page, 'Projects')
  await open(other.app, other.page, path)
  await other.page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click()
  await other.page.getByRole('button', { name: 'Go to the project' }).click()
  const after = await firstFinding(other.page)
  await expect(after.verdict('Undecided')).toHaveAttribute('aria-pressed', 'true')
  await expect(theirs.getByRole('listitem')).toHaveCount(1)
  await other.app.close()
})

test('a project file that is dropped on the projects opens as a copy beside the project that is here', async ({
  app,
  page,
  folder,
}) => {
  const path = await savedProject(app, page, folder)
  await expect(page.getByTestId('project')).toHaveCount(1)
  await dropFiles(page, page.getByTestId('project'), [path])
  await page.getByRole('dialog').getByRole('button', { name: 'Open as a copy' }).click()
  const copy = await firstFinding(page)
  await expect(copy.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await copy.verdict('Undecided').click()
  await copy.saved()
  await goTo(page, 'Projects')
  await expect(page.getByTestId('project')).toHaveCount(2)
  // What is done in the copy is not done in the other.
  await page.getByRole('button', { name: 'Open The viaduct', exact: true }).click()
  const first = await firstFinding(page)
  await expect(first.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
})

test('a file is merged into another project, and one undo takes that back', async ({ app, page, folder }) => {
  const path = await savedProject(app, page, folder)
  await new ProjectsPage(page).start('The other bank')
  await goTo(page, 'Projects')
  await page.getByRole('button', { name: 'Actions for The other bank' }).click()
  await chooseFiles(app, [path])
  await page.getByRole('menuitem', { name: 'Merge a file into this project…' }).click()
  await page.getByRole('button', { name: 'Go to the project' }).click()
  await expect(page.getByTestId('source-row')).toHaveCount(2)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(page.getByTestId('source-row')).toHaveCount(0)
})

test('of a damaged file it is said what can be read; what is no project file is refused', async ({
  app,
  page,
  folder,
}) => {
  const path = await savedProject(app, page, folder)
  const bytes = await readFile(path)
  const cut = join(folder, 'cut.counterclaim')
  await writeFile(cut, bytes.subarray(0, Math.floor(bytes.length * 0.75)))
  const none = join(folder, 'none.counterclaim')
  await writeFile(none, 'Not a project at all.')

  await open(app, page, none)
  await expect(page.getByRole('alert').filter({ hasText: 'none.counterclaim' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).first().click()

  await open(app, page, cut)
  const dialog = page.getByRole('dialog')
  await expect(dialog.or(page.getByRole('alert')).first()).toContainText(/damaged/)
  expect((await readFile(cut)).length).toBe(Math.floor(bytes.length * 0.75))
})
