import type { ElectronApplication } from '@playwright/test'
import { openViaduct } from './articles'
import { expect, test } from './fixtures'
import { goTo } from './pages/rail'
import { RulesPage } from './pages/rules-page'

const MESSAGE = 'The disk is full. Nothing was changed.'

/** Lets the journal refuse every act from now on, as it does on a full disk, or take them again. */
async function refuse(app: ElectronApplication, on: boolean): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, [isOn, message]) => {
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
      if (!(handlers instanceof Map)) throw new Error('this Electron keeps its handlers elsewhere')
      const [channel, kept] = ['store:append-act', 'kept:append-act']
      if (!handlers.has(kept)) handlers.set(kept, handlers.get(channel))
      const refusal = async () => ({ stored: false, why: 'full', message })
      handlers.set(channel, isOn ? refusal : handlers.get(kept))
    },
    [on, MESSAGE] as const,
  )
}

test('a note that is refused is there again after the reader was elsewhere, and is stored in the end', async ({
  app,
  page,
  restart,
}) => {
  const compare = await openViaduct(page)
  await compare.findings.nth(0).click()
  await refuse(app, true)
  await compare.note.fill('Typed while the disk was full')
  await compare.findings.nth(1).click()
  await expect(page.getByRole('alert').filter({ hasText: MESSAGE })).toBeVisible()
  await expect(compare.note).toHaveValue('')
  await compare.findings.nth(0).click()
  await expect(compare.note).toHaveValue('Typed while the disk was full')
  await expect(page.getByText('This note is not stored yet.')).toBeVisible()
  await refuse(app, false)
  await compare.note.press('End')
  await compare.note.pressSequentially('!')
  await expect(page.getByText('This note is not stored yet.')).toHaveCount(0)
  await compare.saved()
  const next = await restart()
  await next.page.getByRole('textbox', { name: 'Note' }).waitFor()
  await expect(next.page.getByRole('textbox', { name: 'Note' })).toHaveValue('Typed while the disk was full!')
})

test('a tag, a tag’s new name and a pair of opposites that are refused stay in their fields', async ({
  app,
  page,
}) => {
  const compare = await openViaduct(page)
  await compare.findings.first().click()
  await compare.addTag('present')
  const field = page
    .getByRole('searchbox', { name: 'Add a tag' })
    .or(page.getByRole('textbox', { name: 'Add a tag' }))

  await refuse(app, true)
  await field.fill('refused')
  await field.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: MESSAGE })).toBeVisible()
  await expect(field).toHaveValue('refused')
  await refuse(app, false)
  await field.press('Enter')
  await expect(compare.tag('refused')).toBeVisible()
  await expect(field).toHaveValue('')

  await page.getByRole('button', { name: 'Manage tags' }).click()
  const name = page.getByRole('textbox', { name: 'Name of tag present' })
  await refuse(app, true)
  await name.fill('renamed')
  await name.press('Enter')
  await expect(name).toHaveValue('renamed')
  await refuse(app, false)
  await name.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of tag renamed' })).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()

  await goTo(page, 'Rules')
  const { view } = new RulesPage(page)
  await refuse(app, true)
  const [one, other] = ['One word', 'Its opposite'].map((label) =>
    view.getByRole('textbox', { name: label, exact: true }),
  )
  await one?.fill('leased')
  await other?.fill('sold')
  await view.getByRole('region', { name: 'Your own opposites' }).getByRole('button', { name: 'Add' }).click()
  await expect(page.getByRole('alert').filter({ hasText: MESSAGE })).toBeVisible()
  await expect(one ?? view).toHaveValue('leased')
  await expect(other ?? view).toHaveValue('sold')
  await refuse(app, false)
  await view.getByRole('region', { name: 'Your own opposites' }).getByRole('button', { name: 'Add' }).click()
  await expect(view.getByRole('textbox', { name: 'One side: leased against sold' })).toBeVisible()
  await expect(one ?? view).toHaveValue('')
})
