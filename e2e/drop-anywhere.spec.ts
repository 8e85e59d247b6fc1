import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { openViaduct, writeArticles } from './articles'
import { chooseFiles, chooseSavePath } from './dialogs'
import { dropFiles } from './drop-files'
import { expect, test } from './fixtures'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

/** A third article, in a researcher's folder. */
async function thirdArticle(folder: string): Promise<string> {
  const path = join(folder, 'third.txt')
  await writeFile(
    path,
    'A third paper\n\nThe viaduct has four piers and two abutments, the council was told.\n',
  )
  return path
}

/** The viaduct with its two sources, saved as a file; the window then shows the projects. */
async function savedViaduct(app: ElectronApplication, page: Page, folder: string): Promise<string> {
  await openViaduct(page)
  await goTo(page, 'Projects')
  const path = join(folder, 'viaduct.counterclaim')
  await chooseSavePath(app, path)
  await page.getByRole('button', { name: 'Actions for The viaduct' }).click()
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file…' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  return path
}

test('files that are dropped on any view of a project become sources', async ({ page, folder }) => {
  const sources = new SourcesPage(page)
  const third = await thirdArticle(folder)
  await openViaduct(page)
  await dropFiles(page, page.locator('main'), [third])
  await expect(sources.rows).toHaveCount(3)
  await expect(page.getByTestId('import-results')).toContainText('third.txt')
  await expect(page.getByTestId('drop-overlay')).toHaveCount(0)

  // What is there already is said, wherever it is dropped: in the rail, on a list.
  await goTo(page, 'Rules')
  await dropFiles(page, page.getByRole('navigation', { name: 'Views' }), [third])
  await expect(page.getByTestId('import-results')).toContainText('is in this project already')
  await dropFiles(page, sources.rows.first(), [third, folder])
  await expect(page.getByTestId('import-results')).toContainText(/folder/i)
  await expect(sources.rows).toHaveCount(3)
})

test('articles that are dropped where no project is begin one', async ({ page, folder }) => {
  const paths = await writeArticles(folder)
  await dropFiles(page, page.getByTestId('first-run'), paths)
  const dialog = page.getByRole('dialog', { name: 'New project with two files' })
  await dialog.getByRole('textbox').fill('From the desk')
  await dialog.getByRole('button', { name: 'Start the project' }).click()
  await expect(new SourcesPage(page).rows).toHaveCount(2)

  await goTo(page, 'Settings')
  await dropFiles(page, page.locator('main'), [paths[0]])
  await expect(page.getByRole('dialog', { name: 'New project with one file' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('project')).toHaveCount(1)
})

test('a project file that is dropped on a view can be opened or merged, and nothing is done unasked', async ({
  app,
  page,
  folder,
}) => {
  const path = await savedViaduct(app, page, folder)
  await new ProjectsPage(page).start('The other bank')
  await goTo(page, 'Rules')
  await dropFiles(page, page.locator('main'), [path])
  const offer = page.getByRole('dialog', { name: 'Open “viaduct.counterclaim”?' })
  await expect(offer.getByRole('button', { name: 'Open the project' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(offer).toHaveCount(0)

  await dropFiles(page, page.locator('main'), [path])
  await offer.getByRole('button', { name: 'Merge it into this project' }).click()
  await page.getByRole('button', { name: 'Go to the project' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The other bank' })).toBeVisible()
  await expect(new SourcesPage(page).rows).toHaveCount(2)

  await dropFiles(page, new SourcesPage(page).rows.first(), [path])
  await offer.getByRole('button', { name: 'Open the project' }).click()
  await page
    .getByRole('dialog', { name: 'Open “The viaduct”' })
    .getByRole('button', { name: 'Open as a copy' })
    .click()
  await expect(page.getByTestId('sources')).toBeVisible()
  await goTo(page, 'Projects')
  await expect(page.getByTestId('project')).toHaveCount(3)

  await dropFiles(page, page.locator('main'), [path, await thirdArticle(folder)])
  await expect(page.getByRole('dialog', { name: 'Nothing was opened or added' })).toBeVisible()
})

test('what can be dropped can be brought in with keys from any view', async ({ app, page, folder }) => {
  await openViaduct(page)
  await chooseFiles(app, [await thirdArticle(folder)])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('add files')
  await page.keyboard.press('Enter')
  await expect(new SourcesPage(page).rows).toHaveCount(3)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('paste a')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Text of the article')).toBeFocused()
})

test('sources are put in another order by dragging, and by keys', async ({ page, folder }) => {
  const sources = new SourcesPage(page)
  await openViaduct(page)
  await dropFiles(page, page.locator('main'), [await thirdArticle(folder)])
  await expect(sources.rows).toHaveText([/^ADenies/, /^BAffirms/, /^Cthird.txt/])

  const last = sources.rows.nth(2)
  const first = sources.rows.first()
  await last.dragTo(first, { targetPosition: { x: 120, y: 3 }, sourcePosition: { x: 120, y: 20 } })
  await expect(sources.rows).toHaveText([/^Athird.txt/, /^BDenies/, /^CAffirms/])
  await page.keyboard.press('Control+z')
  await expect(sources.rows).toHaveText([/^ADenies/, /^BAffirms/, /^Cthird.txt/])

  // The handle: Enter takes it up, arrows say where, Enter puts it down.
  await first.click()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Move Denies' })).toBeFocused()
  await page.keyboard.press('Enter')
  const between = page.getByRole('button', { name: /^Insert / })
  await expect(between.and(page.locator(':focus'))).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: /^Insert after/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sources.rows.first()).not.toContainText('Denies')
  await page.keyboard.press('Control+z')
  await expect(sources.rows).toHaveText([/^ADenies/, /^BAffirms/, /^Cthird.txt/])

  await first.click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(sources.rows).toHaveText([/^AAffirms/, /^BDenies/, /^Cthird.txt/])
})

test('columns in Compare change places by dragging their heads, by keys and by menu', async ({ page }) => {
  await openViaduct(page)
  const letters = page.locator('.column__head .letter')
  await expect(letters).toHaveText(['A', 'B'])
  await letters.first().dragTo(page.locator('.column').nth(1), { targetPosition: { x: 300, y: 200 } })
  await expect(letters).toHaveText(['B', 'A'])
  // Of two, the left one is the base.
  await expect(letters.first()).toHaveClass(/letter--base/)

  await page.getByRole('region', { name: /^Source B/ }).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(letters).toHaveText(['A', 'B'])
  await expect(page.getByRole('region', { name: /^Source B/ })).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(letters).toHaveText(['B', 'A'])

  await page.getByRole('button', { name: 'Denies: show another source here' }).click()
  await page.getByRole('menuitem', { name: 'Move to the left' }).click()
  await expect(letters).toHaveText(['A', 'B'])
})
