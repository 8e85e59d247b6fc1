import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { HistoryPage } from './pages/history-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { SourcesPage } from './pages/sources-page'

const HERALD = 'There is no ferry link between Marsk and Oland. The storm destroyed 40 boats in the harbour.'
const COURIER = 'A ferry link between Marsk and Oland is open. The storm destroyed 25 boats in the harbour.'

async function openJudged(page: Page): Promise<ComparePage> {
  await new ProjectsPage(page).start('The islands')
  const sources = new SourcesPage(page)
  await sources.paste(HERALD, 'Herald')
  await sources.paste(COURIER, 'Courier')
  await sources.compare()
  const compare = new ComparePage(page)
  await compare.whole()
  await judge(page, '40 boats', 'Conflict')
  return compare
}

async function judge(page: Page, words: string, verdict: 'Conflict' | 'Undecided'): Promise<void> {
  const compare = new ComparePage(page)
  await compare.finding(words).click()
  await compare.verdict(verdict).click()
  await expect(compare.verdict(verdict)).toHaveAttribute('aria-pressed', 'true')
  await compare.saved()
}

test('a backup shows what it would change, brings it back in place, and undo takes that back', async ({
  page,
}) => {
  const compare = await openJudged(page)
  const history = new HistoryPage(page)
  await goTo(page, 'History')
  await history.backUpNow()
  await expect(history.rows.first()).toContainText('asked for')
  await expect(history.rows.first()).toContainText('two sources · one verdict')
  await expect(history.effect).toHaveText('Everything is as it was then: restoring would change nothing.')

  await goTo(page, 'Compare')
  await judge(page, '40 boats', 'Undecided')
  await judge(page, 'no ferry link', 'Conflict')
  await goTo(page, 'History')
  await history.row('asked for').click()
  await expect(history.effect).toHaveText('Restoring would remove one verdict, and change one verdict.')
  await expect(history.list('Verdicts').filter({ hasText: '40 boats' })).toContainText(
    'Undecided now, would be: Conflict',
  )
  await expect(history.list('Verdicts').filter({ hasText: 'no ferry link' })).toContainText('goes')

  expect(await history.restoreHere()).toContain('remove one verdict, and change one verdict')
  await expect(history.rows.first()).toContainText('before restoring')
  await expect(history.effect).toHaveText('Everything is as it was then: restoring would change nothing.')
  await goTo(page, 'Compare')
  await compare.finding('40 boats').click()
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await compare.finding('no ferry link').click()
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'false')

  await page.keyboard.press('Control+z')
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await compare.finding('40 boats').click()
  await expect(compare.verdict('Undecided')).toHaveAttribute('aria-pressed', 'true')
  await compare.saved()

  await page.keyboard.press('Control+Shift+h')
  const decisions = await history.decisions()
  await expect(decisions.first()).toContainText('Backup restored')
  await expect(decisions.first()).toContainText('undone')
  await expect(decisions.nth(1)).toContainText('no ferry link')
  // From here, too, the answer is seen.
  await history.backUpNow()
})

test('a backup becomes a project of its own, which outlives a restart like any other', async ({
  page,
  restart,
}) => {
  await openJudged(page)
  const history = new HistoryPage(page)
  await goTo(page, 'History')
  await history.backUpNow()
  await goTo(page, 'Compare')
  await judge(page, '40 boats', 'Undecided')
  await goTo(page, 'History')
  await history.row('asked for').click()
  await history.restoreAsCopy()

  const name = /^The islands \(as of \d+ \w+, \d\d:\d\d\)$/
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await goTo(page, 'Compare')
  const copied = new ComparePage(page)
  await copied.whole()
  await copied.finding('40 boats').click()
  await expect(copied.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Control+z')
  await expect(copied.verdict('Conflict')).toHaveAttribute('aria-pressed', 'false')
  await copied.saved()

  const again = await restart()
  await expect(again.page.getByRole('heading', { level: 1, name })).toBeVisible()
  await goTo(again.page, 'Projects')
  await expect(again.page.getByTestId('project')).toHaveCount(2)
  await again.page.getByRole('button', { name: 'Open The islands', exact: true }).click()
  await goTo(again.page, 'Compare')
  const first = new ComparePage(again.page)
  await first.whole()
  await first.finding('40 boats').click()
  await expect(first.verdict('Undecided')).toHaveAttribute('aria-pressed', 'true')
})

/** The files of all backups in a profile, by name: that begins with the place in the journal. */
async function backupFiles(profile: string): Promise<readonly string[]> {
  const all = await readdir(join(profile, 'projects'), { recursive: true })
  return all
    .filter((name) => /backups[\\/].+\.counterclaim$/.test(name))
    .sort()
    .map((name) => join(profile, 'projects', name))
}

test('a backup that cannot be read says so and names what stands in for it', async ({ page, profile }) => {
  await openJudged(page)
  const history = new HistoryPage(page)
  await goTo(page, 'History')
  await history.backUpNow()
  await goTo(page, 'Compare')
  await judge(page, '40 boats', 'Undecided')
  await goTo(page, 'History')
  await history.backUpNow()
  await expect(history.rows).toHaveCount(2)
  const [older = '', newer = ''] = await backupFiles(profile)

  // Cut off: seen in the list already.
  await truncate(newer, 200)
  await goTo(page, 'Sources')
  await goTo(page, 'History')
  await expect(history.rows.first()).toContainText('cannot be read any more')
  await expect(history.damage).toContainText('Your project is not touched by this.')
  await expect(history.damage).toContainText('stand in for it')
  await expect(history.chosen.getByRole('button', { name: 'Restore here' })).toHaveCount(0)

  // Another byte in the middle: found when it is read, and good again when the disk is.
  const whole = await readFile(older)
  const spoiled = Buffer.from(whole)
  spoiled.writeUInt8(spoiled.readUInt8(300) ^ 0xff, 300)
  await writeFile(older, spoiled)
  await history.rows.first().press('ArrowDown')
  await expect(history.rows.last()).toHaveAttribute('aria-selected', 'true')
  await expect(history.damage).toContainText('This backup could not be read')
  await expect(history.damage).toContainText('There is no older one')
  await writeFile(older, whole)
  await history.chosen.getByRole('button', { name: 'Try again' }).click()
  await expect(history.effect).toHaveText('Restoring would change one verdict.')
})
