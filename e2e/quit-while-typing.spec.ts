import type { Page } from '@playwright/test'
import { openViaduct } from './articles'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { goTo } from './pages/rail'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('a note that was just typed is there after the window was closed at once', async ({ page, restart }) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  await compare.note.fill('typed in the last moment')
  const { page: again } = await restart()
  const after = new ComparePage(again)
  await after.whole()
  await after.findings.first().click()
  await expect(after.note).toHaveValue('typed in the last moment')
})

test('what is typed into a field is stored when the window closes, and when another view is called up', async ({
  page,
  restart,
}) => {
  await openViaduct(page)
  await goTo(page, 'Codebook')
  await field(page, 'Name of Time').fill('Another day')
  const { app, page: again } = await restart()
  await goTo(again, 'Codebook')
  await field(again, 'Definition of Another day').fill('Both may be true.')
  await app.evaluate(({ Menu }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => menu.submenu?.items ?? [])
    items.find(({ label }) => label === 'Sources')?.click()
  })
  await expect(again.getByTestId('sources')).toBeVisible()
  await goTo(again, 'Codebook')
  await expect(field(again, 'Definition of Another day')).toHaveValue('Both may be true.')
})

test('a note on a source is kept when the window closes before it is added, and not when it is given up', async ({
  page,
  restart,
}) => {
  await openViaduct(page)
  await goTo(page, 'Sources')
  const openNote = async (on: Page) => {
    await on.getByTestId('source-row').first().click()
    await on.getByRole('button', { name: 'Add a note on this source' }).click()
    await expect(field(on, 'Note on this source')).toBeFocused()
  }
  await openNote(page)
  await page.keyboard.type('given up')
  await page.keyboard.press('Escape')
  await openNote(page)
  await page.keyboard.type('typed in the last moment')
  const { page: again } = await restart()
  await goTo(again, 'Sources')
  await again.getByTestId('source-row').first().click()
  const notes = again.getByRole('region', { name: 'Notes on this source' })
  await expect(notes.getByRole('textbox', { name: 'Note on the source' })).toHaveValue(
    'typed in the last moment',
  )
  await expect(notes.getByRole('textbox', { name: 'Note on the source' })).toHaveCount(1)
})
