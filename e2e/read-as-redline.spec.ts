import type { Page } from '@playwright/test'
import { AFFIRMS } from './articles'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

/** A later edition of one of the articles: a figure, a denial and a paragraph are other than before. */
const LATER = AFFIRMS.replace('have an agreement', 'have no agreement')
  .replace('18 million', '21 million')
  .concat('\nPassengers are taken by bus until the summer.\n')

/** On the same matter, in words of its own. */
const OTHER = `Cracks under the rails

Engineers found cracks in two piers of the Belhaven viaduct last winter, and no train has crossed it since. Nobody has signed anything yet, says the Karst Railway, whose spokesman Piet Aldous sees no agreement with the town.
`

const redline = (page: Page, from: string, to: string) =>
  page.getByRole('region', { name: `Redline from ${from} to ${to}` })
const mode = (page: Page) => page.getByRole('button', { name: 'Redline', exact: true })
const change = (page: Page, name: RegExp) => page.getByRole('group', { name })

async function openEditions(page: Page): Promise<ComparePage> {
  await new ProjectsPage(page).start('Two editions')
  const sources = new SourcesPage(page)
  await sources.paste(AFFIRMS, 'Morning edition')
  await sources.paste(LATER, 'Evening edition')
  await sources.paste(OTHER, 'Another paper')
  await sources.compare()
  const compare = new ComparePage(page)
  await compare.whole()
  return compare
}

test('two editions of an article are read as one text, change by change, by mouse', async ({
  page,
  restart,
}) => {
  const compare = await openEditions(page)
  await mode(page).click()
  const text = redline(page, 'A', 'B')
  await expect(text.locator('ins')).toHaveText(['no', '21', 'Passengers are taken by bus until the summer.'])
  await expect(text.locator('del')).toHaveText(['an', '18'])
  // Told by a line, not by colour alone.
  await expect(text.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through')
  await expect(text.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline')
  await expect(page.getByText(/^three changes · \d\d % of the words in common$/)).toBeVisible()

  await page.getByRole('button', { name: 'Next change' }).click()
  await expect(change(page, /^Change 1 of 3, only in A: “an”; only in B: “no”$/)).toBeFocused()
  await page.getByRole('button', { name: 'Next change' }).click()
  await expect(change(page, /^Change 2 of 3/)).toBeFocused()
  await page.getByRole('button', { name: 'Previous change' }).click()
  await expect(change(page, /^Change 1 of 3/)).toBeFocused()

  await text.getByRole('button', { name: 'Conflict here' }).first().click()
  await expect(compare.current).toContainText('agreement')
  await expect(text.locator('.redline__row.is-current')).toContainText('agreement')

  await page.getByRole('button', { name: 'Turn round: from B to A' }).click()
  await expect(redline(page, 'B', 'A').locator('del').first()).toHaveText('no')

  const again = await restart()
  await goTo(again.page, 'Compare')
  await expect(redline(again.page, 'A', 'B').locator('ins')).toHaveCount(3)
})

test('the changes are gone through and a conflict is judged by keys alone; texts apart are not forced into one', async ({
  page,
}) => {
  const compare = await openEditions(page)
  await page.keyboard.press('d')
  const text = redline(page, 'A', 'B')
  await expect(text).toBeVisible()
  await page.keyboard.press('F7')
  await page.keyboard.press('F7')
  await expect(change(page, /^Change 2 of 3, only in A: “18”; only in B: “21”$/)).toBeFocused()
  await page.keyboard.press('F7')
  await page.keyboard.press('F7')
  await expect(change(page, /^Change 3 of 3, only in B: “Passengers .*”$/)).toBeFocused()
  await page.keyboard.press('Shift+F7')
  await expect(change(page, /^Change 2 of 3/)).toBeFocused()

  await page.keyboard.press('j')
  await expect(compare.current).toHaveCount(1)
  await page.keyboard.press('1')
  await expect(compare.verdict('Conflict').first()).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press(']')
  await expect(page.getByRole('heading', { name: /are two texts, not two versions of one$/ })).toBeVisible()
  const back = page.getByRole('button', { name: 'Read in columns' })
  await back.focus()
  await page.keyboard.press('Enter')
  await expect(compare.column('A')).toBeVisible()
  await page.keyboard.press('d')
  await expect(page.getByRole('heading', { name: /are two texts, not two versions of one$/ })).toBeVisible()
  await page.keyboard.press('d')
  await expect(compare.column('A')).toBeVisible()
})
