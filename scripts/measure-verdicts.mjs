// What npm run bench:window measures of verdicts given by key in Compare.

const VERDICTS = 60

/** Nobody judges faster; at once after the last answer its tail would be measured too. */
export const VERDICT_EVERY_MS = 200

/**
 * Gives the chosen finding two verdicts in turn. In ms from the key, by the page's own clock: until the window says that
 * it is saved, which it does once the journal has it on the disk and the store has it; and until the frame that shows it.
 * @param {import('@playwright/test').Page} page showing Compare with a chosen finding
 * @returns {Promise<{ readonly saved: readonly number[], readonly drawn: readonly number[] }>}
 */
export async function measureVerdicts(page) {
  const saved = []
  const drawn = []
  for (let i = 0; i < VERDICTS; i++) {
    await page.waitForTimeout(VERDICT_EVERY_MS)
    const took = await answerTo(page, i % 2 === 0 ? '1' : '3')
    saved.push(took.saved)
    drawn.push(took.drawn)
  }
  return { saved, drawn }
}

/** @param {import('@playwright/test').Page} page @param {string} key */
function answerTo(page, key) {
  return page.evaluate(async (pressed) => {
    const bar = document.querySelector('.verdict__bar')
    const status = document.querySelector('.top-bar__saved')
    if (!bar || !status) throw new Error('no verdict bar, or nothing that says what is saved')
    const began = performance.now()
    const drawn = new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        seen.disconnect()
        requestAnimationFrame(() => resolve(performance.now() - began))
      })
      seen.observe(bar, { subtree: true, attributes: true, attributeFilter: ['aria-pressed'] })
    })
    const saved = new Promise((resolve) => {
      let isUnderWay = false
      const seen = new MutationObserver(() => {
        if (status.textContent !== 'Saved') isUnderWay = true
        else if (isUnderWay) {
          seen.disconnect()
          resolve(performance.now() - began)
        }
      })
      seen.observe(status, { subtree: true, childList: true, characterData: true })
    })
    const event = { key: pressed, code: `Digit${pressed}`, bubbles: true }
    document.body.dispatchEvent(new KeyboardEvent('keydown', event))
    document.body.dispatchEvent(new KeyboardEvent('keyup', event))
    return { saved: await saved, drawn: await drawn }
  }, key)
}
