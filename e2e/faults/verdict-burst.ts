import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** What the n-th verdict is, from 1 on: no verdict is the same as the one before, so none takes another back. */
const LABELS = { odd: 'Conflict', even: 'Undecided' } as const

/** What the page prints when the n-th verdict is drawn as stored. */
const DRAWN = /^verdict (\d+) drawn$/

/**
 * Judges the chosen finding again and again, as fast as the page draws each verdict as stored, from the `first` on and
 * until the application is gone. Gives the number of the last verdict that was seen; `first - 1` where none was.
 */
export async function judgeUntilGone(page: Page, first: number): Promise<number> {
  let seen = first - 1
  page.on('console', (message) => {
    const number = DRAWN.exec(message.text())?.[1]
    if (number !== undefined) seen = Number(number)
  })
  await page.evaluate(judgeInPage, first).catch(() => {
    // It is killed in the middle of this: that is what is tested.
  })
  return seen
}

/** Runs in the page, so that no message between it and the test stands between two verdicts. */
async function judgeInPage(first: number): Promise<void> {
  const bar = document.querySelector('.verdict__bar')
  if (!bar) throw new Error('no finding is chosen')
  for (let number = first; ; number++) {
    const key = number % 2 === 1 ? '1' : '3'
    const button = [...bar.querySelectorAll('button')].find((one) => one.textContent?.startsWith(key))
    const drawn = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (button?.getAttribute('aria-pressed') !== 'true') return
        watch.disconnect()
        resolve()
      })
      watch.observe(bar, { subtree: true, attributes: true, attributeFilter: ['aria-pressed'] })
    })
    button?.click()
    await drawn
    // biome-ignore lint/suspicious/noConsole: how the test hears of it without the page waiting for the test
    console.log(`verdict ${number} drawn`)
  }
}

/** How many verdicts the journals of a profile hold. */
export async function verdictsInJournal(profile: string): Promise<number> {
  const folder = join(profile, 'projects')
  const names = await readdir(folder, { recursive: true })
  const journals = names.filter((name) => name.endsWith('.jsonl'))
  const texts = await Promise.all(journals.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.join('').split('"kind":"set-verdict"').length - 1
}

/** The window shows the n-th verdict, and no other. */
export async function expectVerdict(page: Page, number: number): Promise<void> {
  const pressed = page.getByRole('group', { name: 'Verdict' }).getByRole('button', { pressed: true })
  if (number === 0) return expect(pressed).toHaveCount(0)
  const label = number % 2 === 1 ? LABELS.odd : LABELS.even
  return expect(pressed).toHaveText(new RegExp(`${label}$`))
}
