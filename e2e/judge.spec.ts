import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { openViaduct } from './articles'
import { chooseSavePath } from './dialogs'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { goTo } from './pages/rail'
import { ReportsPage } from './pages/reports-page'
import { SourcesPage } from './pages/sources-page'

const SERVICE = 'Counterclaim judge'

/** The judge's processes that run now. */
function judges(app: ElectronApplication): Promise<readonly number[]> {
  return app.evaluate(
    ({ app: electron }, name) =>
      electron
        .getAppMetrics()
        .filter((process) => [process.name, process.serviceName].includes(name))
        .map(({ pid }) => pid),
    SERVICE,
  )
}

/** What the report for machines says of the judge. */
async function judgeOf(app: ElectronApplication, page: Page, folder: string) {
  const path = join(folder, 'report.json')
  await goTo(page, 'Reports')
  await chooseSavePath(app, path)
  await new ReportsPage(page).save('Data')
  const report = JSON.parse(await readFile(path, 'utf8'))
  return report.engine.judge
}

test('the judge reads what the rules found, in a process of its own', async ({ app, page, folder }) => {
  expect(await judges(app), 'none before sources are compared').toEqual([])
  await openViaduct(page)
  expect(await judges(app)).toHaveLength(1)
  const judge = await judgeOf(app, page, folder)
  expect(judge).toMatchObject({ state: 'whole', message: '' })
  expect(judge.pairs).toBeGreaterThan(0)
  expect(judge.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('a judge that is killed is replaced with the next comparison', async ({ app, page, folder }) => {
  await openViaduct(page)
  const [first] = await judges(app)
  if (first === undefined) throw new Error('no judge runs')
  process.kill(first, 'SIGKILL')
  await expect.poll(() => judges(app)).toEqual([])

  await goTo(page, 'Sources')
  await new SourcesPage(page).paste(
    'No train has crossed the Orlan viaduct since the summer of 2020, Belhaven says.',
    'Third',
  )
  await goTo(page, 'Compare')
  await new ComparePage(page).whole()
  const [second] = await judges(app)
  expect(second).toBeDefined()
  expect(second).not.toBe(first)
  expect(await judgeOf(app, page, folder)).toMatchObject({ state: 'whole' })
})

test.describe('without the models', () => {
  test.beforeAll(() => {
    process.env['COUNTERCLAIM_MODELS'] = join(import.meta.dirname, 'no-such-folder')
  })
  test.afterAll(() => {
    delete process.env['COUNTERCLAIM_MODELS']
  })

  test('the rules’ findings stand and the report says why the judge took no part', async ({
    app,
    page,
    folder,
  }) => {
    const compare = await openViaduct(page)
    await expect(compare.finding('no agreement')).toBeVisible()
    const judge = await judgeOf(app, page, folder)
    expect(judge).toMatchObject({ state: 'failed', pairs: 0, sha256: null })
    expect(judge.message).toContain('missing')
  })
})
