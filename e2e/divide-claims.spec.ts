import { openViaduct } from './articles'
import { expect, test } from './fixtures'
import { ComparePage } from './pages/compare-page'
import { InspectorPage } from './pages/inspector-page'

const WHOLE = 'cracks were found in two piers'

test('a reader splits a claim, moves its edge, merges it again and takes it all back, by keys alone', async ({
  page,
  restart,
}) => {
  const compare = await openViaduct(page)
  await compare.column('A').focus()
  await page.keyboard.press('i')
  const inspector = new InspectorPage(page)
  // Claim by claim to the one about the cracks.
  for (let words = await inspector.quote.textContent(); words !== WHOLE; ) {
    await page.keyboard.press('.')
    await expect(inspector.quote).not.toHaveText(words ?? '')
    words = await inspector.quote.textContent()
  }

  // Split before the last word but one.
  const slider = inspector.panel.getByRole('slider', { name: 'Where to split' })
  await slider.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', 'before “two”')
  await page.keyboard.press('Enter')
  await expect(inspector.quote).toHaveText('cracks were found in')
  // The field that was split in keeps the focus, so that the work goes on by keys.
  await expect(slider).toBeFocused()

  // One word more: the neighbour gives it up.
  await inspector.act('End one word later').focus()
  await page.keyboard.press('Enter')
  await expect(inspector.quote).toHaveText('cracks were found in two')
  await inspector.step('Next claim').focus()
  await page.keyboard.press('Enter')
  await expect(inspector.quote).toHaveText('piers')
  await inspector.step('Previous claim').focus()
  await page.keyboard.press('Enter')

  // It is saved with the project.
  await compare.saved()
  const again = await restart()
  const there = new ComparePage(again.page)
  await there.whole()
  await there.column('A').getByText('cracks were found in two').first().click()
  await there.column('A').focus()
  const after = new InspectorPage(again.page)
  await again.page.keyboard.press('i')
  await there.column('A').getByText('cracks were found in two').first().click()
  await expect(after.quote).toHaveText('cracks were found in two')

  await after.act('Merge with the next claim').focus()
  await again.page.keyboard.press('Enter')
  await expect(after.quote).toHaveText(WHOLE)
  await after.act('As it was').focus()
  await again.page.keyboard.press('Enter')
  await expect(after.act('As it was')).toHaveCount(0)
  await expect(after.quote).toHaveText(WHOLE)

  // Undo goes through every step.
  for (const words of [WHOLE, 'cracks were found in two', 'cracks were found in', WHOLE]) {
    await again.page.keyboard.press('Control+z')
    await expect(after.quote).toHaveText(words)
  }
})
