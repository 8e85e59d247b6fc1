import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

const ONE = 'Harbour news. The Orion Group owns the Selby yard. The yard stands at the river.'
const OTHER = 'Harbour news. Castor Holding does not own the Selby yard. Its gates are green.'

test('two names put together show the conflict that they hid, and undo hides it again', async ({ page }) => {
  await new ProjectsPage(page).start('Yard')
  const sources = new SourcesPage(page)
  await sources.paste(ONE, 'One')
  await sources.paste(OTHER, 'Other')
  await goTo(page, 'Compare')
  const compare = new ComparePage(page)
  await compare.whole()
  await expect(compare.finding('Castor Holding')).toHaveCount(0)

  await goTo(page, 'Rules')
  const names = page.getByRole('region', { name: 'Names that mean the same' })
  await names.getByRole('textbox', { name: 'Name', exact: true }).fill('Orion Group')
  await names.getByRole('textbox', { name: 'Other names for it' }).fill('Castor Holding; the holding')
  await page.keyboard.press('Enter')
  await expect(names.getByRole('button', { name: 'Take Orion Group apart' })).toBeVisible()
  await compare.saved()
  await goTo(page, 'Compare')
  await expect(compare.finding('Castor Holding')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(compare.finding('Castor Holding')).toHaveCount(0)
})
