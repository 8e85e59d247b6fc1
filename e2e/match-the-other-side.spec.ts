import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { SourcesPage } from './pages/sources-page'

const BRIDGE = 'The harbour bridge was closed on Monday.'
const TOWER = 'Engineers found cracks in the northern tower.'
const FERRY = 'The mayor of Velden promised a new ferry.'
const CHOIR = 'A choir sang in the cathedral until midnight.'

/** More than a window is high, and nothing that the other source speaks of. */
function padding(names: readonly string[], told: string): string {
  return names.map((name) => `${name} ${told}`).join('\n')
}
const orchard = (...names: readonly string[]) =>
  padding(
    names,
    'ripens late on chalky slopes, keeps through winter in straw, and makes a sharp cider. '.repeat(5),
  )
const sky = (...names: readonly string[]) =>
  padding(
    names,
    'glows faintly beyond the rings, turns once in nine hours, and has no air at all. '.repeat(5),
  )

const TOLD_LAST = [
  orchard('Russet', 'Pippin', 'Quince', 'Medlar', 'Damson', 'Bullace'),
  BRIDGE,
  TOWER,
  FERRY,
  orchard('Sloe', 'Mulberry', 'Greengage', 'Perry', 'Codlin', 'Costard'),
  CHOIR,
].join('\n')
const TOLD_FIRST = [
  sky('Ariel', 'Umbriel', 'Titania', 'Oberon', 'Miranda', 'Puck'),
  CHOIR,
  sky('Triton', 'Nereid', 'Proteus', 'Larissa', 'Galatea', 'Despina'),
  BRIDGE,
  TOWER,
  FERRY,
  sky('Naiad', 'Thalassa', 'Sao', 'Laomedeia', 'Psamathe', 'Neso'),
].join('\n')

/** Two sources of which one tells at its end what the other tells early, each scrolled on its own. */
async function twoTellings(page: Page): Promise<ComparePage> {
  await new ProjectsPage(page).start('Moved')
  const sources = new SourcesPage(page)
  await sources.paste(TOLD_LAST, 'Told last')
  await sources.paste(TOLD_FIRST, 'Told first')
  await sources.compare()
  const compare = new ComparePage(page)
  await compare.whole()
  await page.keyboard.press('l')
  await expect(page.getByRole('button', { name: 'Scrolling apart' })).toBeVisible()
  return compare
}

const choirIn = (column: Locator) => column.locator('mark.mark--moved', { hasText: 'A choir sang' })

/** How far a column is from its end; scrolling goes on for a while after the wheel or the key. */
const toEnd = (column: Locator) =>
  column.evaluate(({ scrollTop, clientHeight, scrollHeight }) => scrollHeight - clientHeight - scrollTop)
const toStart = (column: Locator) => column.evaluate(({ scrollTop }) => scrollTop)

/** How far apart the two passages stand. */
async function apart(compare: ComparePage): Promise<number> {
  const [one, other] = await Promise.all(
    ['A', 'B'].map((letter) => choirIn(compare.column(letter)).boundingBox()),
  )
  return Math.abs((one?.y ?? 0) - (other?.y ?? Number.POSITIVE_INFINITY))
}

test('what was moved has a mark of its own, and the other side is brought to it with the mouse', async ({
  page,
}) => {
  const compare = await twoTellings(page)
  for (const letter of ['A', 'B']) {
    const mark = choirIn(compare.column(letter))
    await expect(mark).toHaveCSS('text-decoration-style', 'double')
    await expect(mark).toHaveAttribute('aria-description', 'stands elsewhere in another source')
  }
  // What keeps its place among its neighbours is not moved.
  await expect(page.locator('mark.mark--moved')).toHaveCount(2)

  const choir = choirIn(compare.column('A'))
  await expect(choir).not.toBeInViewport()
  await compare.column('A').hover()
  await page.mouse.wheel(0, 50_000)
  await expect.poll(() => toEnd(compare.column('A'))).toBeLessThan(2)
  await expect(choir).toBeInViewport()
  expect(await apart(compare)).toBeGreaterThan(100)
  await page.getByRole('button', { name: 'Match the other side' }).click()
  await expect.poll(() => apart(compare)).toBeLessThan(2)
  await expect(choirIn(compare.column('B'))).toBeInViewport()
  await expect(page.getByRole('status').filter({ hasText: 'B, beside A: “A choir sang' })).toHaveCount(1)

  // Back from the other side: it leads now.
  await compare.column('A').hover()
  await page.mouse.wheel(0, -50_000)
  await expect.poll(() => toStart(compare.column('A'))).toBe(0)
  await expect(choir).not.toBeInViewport()
  await compare.column('B').click({ position: { x: 4, y: 200 } })
  await page.getByRole('button', { name: 'Match the other side' }).click()
  await expect.poll(() => apart(compare)).toBeLessThan(2)
  await expect(choir).toBeInViewport()
})

test('the other side is matched by keys alone, and where nothing belongs to what is read that is said', async ({
  page,
}) => {
  const compare = await twoTellings(page)
  for (let i = 0; i < 60; i++) {
    if (await compare.column('A').evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(compare.column('A')).toBeFocused()
  const note = page.getByText('Nothing in sight in A has a counterpart in B.')
  await page.keyboard.press('Home')
  await expect.poll(() => toStart(compare.column('A'))).toBe(0)
  await page.keyboard.press('m')
  await expect(note).toBeVisible()
  await page.keyboard.press('End')
  await expect.poll(() => toEnd(compare.column('A'))).toBeLessThan(2)
  await expect(note).toHaveCount(0)
  await expect(choirIn(compare.column('A'))).toBeInViewport()
  await page.keyboard.press('m')
  await expect.poll(() => apart(compare)).toBeLessThan(2)
  await expect(choirIn(compare.column('B'))).toBeInViewport()
  await expect(page.getByText('in B.')).toHaveCount(0)
})
