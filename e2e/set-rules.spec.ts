import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { goTo } from './pages/rail'
import { RulesPage } from './pages/rules-page'
import { SourcesPage } from './pages/sources-page'

const HERALD =
  'There is no ferry link between Marsk and Oland. The storm destroyed 40 boats in the harbour. The paper mill at Lund is on stream.'
const COURIER =
  'A ferry link between Marsk and Oland is open. The storm destroyed 25 boats in the harbour. The paper mill at Lund was mothballed.'

async function openIslands(page: Page): Promise<ComparePage> {
  await new ProjectsPage(page).start('The islands')
  const sources = new SourcesPage(page)
  await sources.paste(HERALD, 'Herald')
  await sources.paste(COURIER, 'Courier')
  await sources.compare()
  const compare = new ComparePage(page)
  await compare.whole()
  // It may find by itself what a rule no longer does.
  await goTo(page, 'Rules')
  await new RulesPage(page).turnJudge('off')
  await goTo(page, 'Compare')
  return compare
}

test('a rule that is off takes its findings away, not the verdicts; on again they meet', async ({
  page,
  restart,
}) => {
  const compare = await openIslands(page)
  const rules = new RulesPage(page)
  await compare.finding('40 boats').click()
  await compare.verdict('Conflict').click()
  await compare.saved()

  await goTo(page, 'Rules')
  await rules.compared()
  await expect(rules.rule('Different numbers')).toContainText('one conflict')
  await rules.turn('Different numbers', 'off')
  await expect(rules.rule('Different numbers').locator('.rule__count')).toHaveText('off')
  await goTo(page, 'Compare')
  await expect(compare.finding('40 boats')).toHaveCount(0)
  await expect(compare.finding('no ferry link')).toBeVisible()
  await expect(page.getByText('One rule is off.')).toBeVisible()
  await expect(page.getByText('One verdict has no finding now')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(compare.finding('40 boats')).toBeVisible()
  await compare.finding('40 boats').click()
  await expect(compare.verdict('Conflict')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Control+Shift+z')
  await expect(compare.finding('40 boats')).toHaveCount(0)
  await compare.saved()

  const again = await restart()
  const after = new RulesPage(again.page)
  await goTo(again.page, 'Rules')
  await after.compared()
  await expect(after.switch('Different numbers')).not.toBeChecked()
  await after.turn('Different numbers', 'on')
  await goTo(again.page, 'Compare')
  await expect(new ComparePage(again.page).finding('40 boats')).toBeVisible()
})

test('own opposites are tried on two sentences, find a conflict, and can be changed and removed', async ({
  page,
}) => {
  const compare = await openIslands(page)
  const rules = new RulesPage(page)
  await expect(compare.finding('on stream')).toHaveCount(0)
  await goTo(page, 'Rules')
  await rules.tryOn('The paper mill is on stream.', 'The paper mill was mothballed.')
  await expect(rules.trial).toContainText('None of the pairs stands one in each sentence.')
  await rules.addOpposites('on stream', 'mothballed')
  await expect(rules.trial).toContainText('Fires')
  await expect(rules.trial.locator('mark')).toHaveText(['on stream', 'mothballed'])
  await rules.tryOn(
    'In March 2019 the paper mill was on stream.',
    'In May 2021 the paper mill was mothballed.',
  )
  await expect(rules.trial).toContainText('Held back')
  await expect(rules.trial).toContainText('time')
  await rules.tryOn('The paper mill is on stream.', 'Two trawlers were mothballed.')
  await expect(rules.trial).toContainText('too little else')

  // What cannot be set is said, not swallowed.
  await rules.view.getByRole('textbox', { name: 'One word' }).fill('Mothballed')
  await rules.view.getByRole('textbox', { name: 'Its opposite' }).fill('on stream')
  await expect(rules.view.getByText('You have this pair already.')).toBeVisible()
  await rules.view.getByRole('textbox', { name: 'One word' }).fill('')

  await goTo(page, 'Compare')
  await compare.finding('on stream').click()
  await expect(compare.detail).toContainText('your own opposites')
  await expect(compare.detail.locator('.cue')).toHaveText(['on stream', 'mothballed'])

  await goTo(page, 'Rules')
  await rules.side('Other side', 'on stream', 'mothballed').fill('pulled down')
  await page.keyboard.press('Enter')
  await expect(rules.side('Other side', 'on stream', 'pulled down')).toHaveValue('pulled down')
  await goTo(page, 'Compare')
  await expect(compare.finding('on stream')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(compare.finding('on stream')).toBeVisible()
  await goTo(page, 'Rules')
  await rules.view.getByRole('button', { name: 'Remove on stream against mothballed' }).click()
  await expect(rules.side('One side', 'on stream', 'mothballed')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(rules.side('One side', 'on stream', 'mothballed')).toHaveValue('on stream')
})

test('the sensitivity changes how many findings are listed, never their order', async ({ page, restart }) => {
  await new ProjectsPage(page).openSample()
  await new SourcesPage(page).compare()
  const compare = new ComparePage(page)
  await compare.whole()
  const rules = new RulesPage(page)
  const listAt = async (step: 'Only sure' | 'Balanced' | 'Everything') => {
    await goTo(page, 'Rules')
    await rules.list(step)
    await goTo(page, 'Compare')
    // The sample's conflicts are sure; those that only look like one are not.
    await compare.tab('Not conflicts').click()
    await expect(compare.findings.first()).toBeVisible()
    return compare.findings.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')))
  }
  const everything = await listAt('Everything')
  const balanced = await listAt('Balanced')
  const sure = await listAt('Only sure')
  expect(sure.length).toBeGreaterThan(0)
  expect(sure.length).toBeLessThan(everything.length)
  expect(balanced.filter((id) => sure.includes(id))).toEqual(sure)
  expect(everything.filter((id) => balanced.includes(id))).toEqual(balanced)

  // What is not listed is counted, and can be listed for now.
  await page.getByRole('button', { name: 'List them' }).click()
  await expect(compare.findings).toHaveCount(everything.length)
  await expect(compare.findings.last()).toContainText('weaker')
  // A verdict on a weaker one keeps it in the list.
  await compare.findings.last().click()
  await compare.verdict('Conflict').click()
  await compare.saved()
  await page.getByRole('button', { name: 'Hide them' }).click()
  await expect(compare.findings).toHaveCount(sure.length + 1)

  const again = await restart()
  await new ComparePage(again.page).tab('Not conflicts').click()
  await expect(new ComparePage(again.page).findings).toHaveCount(sure.length + 1)
  await goTo(again.page, 'Rules')
  await expect(new RulesPage(again.page).step('Only sure')).toBeChecked()
})
