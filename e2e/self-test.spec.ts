import { expect, test } from './fixtures'
import { goTo } from './pages/rail'

// The self-test tries to get out, and what refuses it is noted as every attack is.
test.use({ hostile: true })

test('the window shows by trying it that nothing leaves the machine', async ({ page }) => {
  await goTo(page, 'Settings')
  const section = page.getByRole('region', { name: 'Nothing leaves this machine' })
  await section.getByRole('button', { name: 'Check now' }).focus()
  await page.keyboard.press('Enter')
  await expect(section.getByRole('status')).toContainText('hold')
  const lines = section.getByRole('list', { name: 'What was checked' }).getByRole('listitem')
  await expect(lines).toHaveCount(8)
  await expect(lines.filter({ hasText: 'Fails:' })).toHaveCount(0)
  // Only where a system does not show its connections one line is left open.
  await expect(lines.filter({ hasText: 'Holds:' })).toHaveCount(process.platform === 'linux' ? 8 : 7)
  await expect(lines.filter({ hasText: 'ended by its filter' })).toContainText('Nothing else has tried')
  await expect(lines.last()).toContainText(/SHA-256 [0-9a-f]{64}/)
  // Its own tries do not count as those of others.
  await section.getByRole('button', { name: 'Check again' }).click()
  await expect(section.getByRole('status')).toContainText('hold')
  await expect(lines.filter({ hasText: 'ended by its filter' })).toContainText('Nothing else has tried')
})

test('what does not hold is said: a filter that was taken off', async ({ app, page }) => {
  await app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null))
  await goTo(page, 'Settings')
  const section = page.getByRole('region', { name: 'Nothing leaves this machine' })
  await section.getByRole('button', { name: 'Check now' }).click()
  await expect(section.getByRole('alert')).toContainText('One check of 8 failed.')
  await expect(section.getByRole('listitem').filter({ hasText: 'Fails:' })).toContainText(
    'was not ended by its filter',
  )
})
