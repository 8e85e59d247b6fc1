import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

const TOWNS =
  'Aldham Berwick Corsham Denholm Elmstead Farnley Gosforth Halstead Ilkley Jarrow Kelso Lanark'.split(' ')
const ACTS = [
  ['signed', 'sign', 'the lease of the quay'],
  ['closed', 'close', 'the old mill'],
  ['sold', 'sell', 'the town hall'],
  ['opened', 'open', 'the new school'],
  ['paid', 'pay', 'the ferry company'],
] as const
const FINDINGS = TOWNS.length * ACTS.length

/** Two sources that contradict each other sixty times, four sentences a paragraph. */
function textsOf(): readonly [string, string] {
  const each = (say: (town: string, act: (typeof ACTS)[number]) => string) => {
    const sentences = ACTS.flatMap((act) => TOWNS.map((town) => say(town, act)))
    return sentences.map((one, i) => (i % 4 === 3 ? `${one}\n\n` : `${one} `)).join('')
  }
  return [
    each((town, [past, , what]) => `The mayor of ${town} ${past} ${what}.`),
    each((town, [, base, what]) => `The mayor of ${town} did not ${base} ${what}.`),
  ]
}

async function openQueue(page: Page): Promise<void> {
  await new ProjectsPage(page).start('Twelve towns')
  const sources = new SourcesPage(page)
  const [one, other] = textsOf()
  await sources.paste(one, 'What the towns did')
  await sources.paste(other, 'What the towns did not do')
  await sources.compare()
  await new ComparePage(page).whole()
  await goTo(page, 'Review')
  await expect(page.getByTestId('review')).toBeVisible()
}

const place = (page: Page) => page.getByTestId('review').getByRole('status').filter({ hasText: / of / })
const done = (page: Page) => page.getByText(/\d+ of \d+ judged/)

test('sixty findings are reviewed with keys alone, and all of it is there after a restart', async ({
  page,
  restart,
}) => {
  await openQueue(page)
  await expect(place(page)).toHaveText(`1 of ${FINDINGS}`)
  for (let n = 1; n <= FINDINGS; n++) {
    // Conflict, not a conflict because of scope, undecided, in turn.
    const kind = n % 3
    await page.keyboard.press(kind === 1 ? '1' : kind === 2 ? '2' : '3')
    if (kind === 2) {
      await expect(page.getByText('Because? Press a letter.')).toBeVisible()
      await page.keyboard.press('s')
    }
    if (n < FINDINGS) await expect(place(page)).toHaveText(`${n + 1} of ${FINDINGS}`)
  }
  await expect(page.getByRole('heading', { name: 'All gone through' })).toBeVisible()
  await expect(page.getByText(`All ${FINDINGS} have a verdict, 20 of them undecided.`)).toBeVisible()

  const { page: again } = await restart()
  await again.getByTestId('review').waitFor()
  await expect(done(again)).toHaveText(`${FINDINGS} of ${FINDINGS} judged`)
  await again.getByRole('combobox', { name: 'Judged or not' }).selectOption('undecided')
  await expect(place(again)).toHaveText('1 of 20')
  await expect(again.getByRole('button', { name: /Undecided$/ })).toHaveAttribute('aria-pressed', 'true')
})

test('the review goes back, sets aside, takes back by undo, and resumes where it stood', async ({
  page,
  restart,
}) => {
  await openQueue(page)
  const why = page.getByTestId('review').getByRole('heading', { level: 2 })
  const first = (await why.textContent()) ?? ''
  await page.keyboard.press('s')
  await expect(why).not.toHaveText(first)
  const second = (await why.textContent()) ?? ''
  await page.keyboard.press('1')
  await expect(why).not.toHaveText(second)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(why).toHaveText(second)
  await expect(page.getByRole('button', { name: /Conflict$/, pressed: true })).toHaveCount(0)
  await page.keyboard.press('1')
  await expect(why).not.toHaveText(second)
  const third = (await why.textContent()) ?? ''
  await page.keyboard.press('k')
  await expect(why).toHaveText(second)
  await page.keyboard.press('j')
  await expect(why).toHaveText(third)

  // Tag and note by keyboard; typing in a field judges nothing.
  await page.keyboard.press('t')
  await page.keyboard.type('mayors 1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Take tag mayors 1 off' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.type('Ask the clerk, line 3')
  await page.keyboard.press('Escape')
  await expect(done(page)).toHaveText(new RegExp(`^1 of ${FINDINGS} judged`))

  // The finding is shown in its sources, and the review is taken up where it stood.
  await why.click()
  await page.keyboard.press('Enter')
  const compare = new ComparePage(page)
  await compare.whole()
  await expect(compare.note).toHaveValue('Ask the clerk, line 3')
  const { page: again } = await restart()
  await goTo(again, 'Review')
  await expect(again.getByTestId('review').getByRole('heading', { level: 2 })).toHaveText(third)
})

test('the queue is narrowed with the mouse, and says what is left when it is empty', async ({ page }) => {
  await openQueue(page)
  await page.getByText('Go on after a verdict').click()
  await page.getByRole('button', { name: /Not a conflict$/ }).click()
  await page
    .getByRole('group', { name: /^Reason/ })
    .getByRole('button', { name: 'Time' })
    .click()
  await expect(place(page)).toHaveText(`1 of ${FINDINGS}`)
  await page.getByRole('combobox', { name: 'Judged or not' }).selectOption('judged')
  await expect(place(page)).toHaveText('1 of 1')
  await page.getByRole('button', { name: /^Next/ }).click()
  await expect(page.getByText(`1 of ${FINDINGS} have a verdict.`)).toBeVisible()
  await page.getByRole('button', { name: 'Go through those that are not judged' }).click()
  await expect(place(page)).toHaveText(`1 of ${FINDINGS - 1}`)
})
