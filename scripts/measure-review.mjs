// What npm run bench:window measures of a review by keys: sixty findings, three kinds of verdict in turn.

const TOWNS = 'Aldham Berwick Corsham Denholm Elmstead Farnley Gosforth Halstead Ilkley Jarrow Kelso Lanark'
const ACTS = [
  ['signed', 'sign', 'the lease of the quay'],
  ['closed', 'close', 'the old mill'],
  ['sold', 'sell', 'the town hall'],
  ['opened', 'open', 'the new school'],
  ['paid', 'pay', 'the ferry company'],
]

/** Two invented texts that contradict each other sixty times. */
function contradictingTexts() {
  /** @param {(town: string, act: readonly string[]) => string} say */
  const each = (say) => ACTS.flatMap((act) => TOWNS.split(' ').map((town) => say(town, act))).join('\n\n')
  return [
    each((town, [past, , what]) => `The mayor of ${town} ${past} ${what}.`),
    each((town, [, base, what]) => `The mayor of ${town} did not ${base} ${what}.`),
  ]
}

/**
 * Makes a project of the two texts, reviews it by keys alone, and gives what each key took until its answer was drawn:
 * the next finding, or after `2` the question for the reason. In ms, by the page's own clock.
 * @param {import('@playwright/test').Page} page showing the first screen of an empty profile
 * @returns {Promise<{ findings: number, answers: readonly number[] }>}
 */
export async function measureReview(page) {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Start a project' }).click()
  await dialog.getByRole('textbox').fill('Twelve towns')
  await dialog.getByRole('button', { name: 'Start the project' }).click()
  await page.getByTestId('sources').waitFor()
  for (const [i, text] of contradictingTexts().entries()) {
    await page.getByRole('button', { name: 'Paste text' }).click()
    await dialog.getByLabel('Text of the article').fill(text)
    await dialog.getByLabel('Title').fill(`Source ${i + 1}`)
    await dialog.getByRole('button', { name: 'Add source' }).click()
    await page.getByTestId('source-row').nth(i).waitFor()
  }
  await page.getByTestId('sources').getByRole('button', { name: 'Compare' }).click()
  await page.getByText(/^(\d+) of \1 pairs? compared$/).waitFor({ timeout: 120_000 })
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Review', exact: true })
    .click()
  const place = page.getByTestId('review').getByRole('status').filter({ hasText: / of / })
  const findings = Number(/of (\d+)/.exec((await place.textContent()) ?? '')?.[1])
  const answers = []
  for (let n = 0; n < findings; n++) {
    for (const key of [['1'], ['2', 's'], ['3']][n % 3] ?? []) answers.push(await answerTo(page, key))
  }
  return { findings, answers }
}

/** @param {import('@playwright/test').Page} page @param {string} key @returns {Promise<number>} */
function answerTo(page, key) {
  return page.evaluate(
    (pressed) =>
      new Promise((resolve) => {
        const review = document.querySelector('[data-testid="review"]')
        if (!review) throw new Error('no review')
        const shown = () => review.querySelector('.at-hand')
        const asks = () => review.textContent.includes('Because? Press a letter.')
        const before = shown()
        const isAnswered = () => (pressed === '2' ? asks() : shown() !== before)
        const began = performance.now()
        const seen = new MutationObserver(() => {
          if (!isAnswered()) return
          seen.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - began))
        })
        seen.observe(review, { subtree: true, childList: true, characterData: true, attributes: true })
        const code = /\d/.test(pressed) ? `Digit${pressed}` : `Key${pressed.toUpperCase()}`
        const event = { key: pressed, code, bubbles: true, cancelable: true }
        document.body.dispatchEvent(new KeyboardEvent('keydown', event))
        document.body.dispatchEvent(new KeyboardEvent('keyup', event))
      }),
    key,
  )
}
