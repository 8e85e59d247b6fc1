import { openViaduct } from './articles'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'

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
