import { expect, type Locator, type Page } from '@playwright/test'

/** The judge takes seconds for the sample, and many times that where other work has the processors. */
export const JUDGED_WITHIN_MS = 120_000

/** The Compare view: columns, findings, verdicts. */
export class ComparePage {
  readonly #page: Page
  readonly list: Locator
  readonly findings: Locator
  readonly current: Locator
  readonly detail: Locator
  constructor(page: Page) {
    this.#page = page
    this.list = page.getByRole('listbox', { name: 'Findings in rank order' })
    this.findings = this.list.getByRole('option')
    this.current = this.list.locator('[aria-selected="true"]')
    this.detail = page.getByRole('region', { name: 'Chosen finding' })
  }

  /** The first finding that quotes these words. */
  finding(words: string): Locator {
    return this.findings.filter({ hasText: words }).first()
  }

  /** Waits until all pairs have been compared and the judge has read what it reads. */
  async whole(): Promise<void> {
    const done = this.#page.getByText(/^(\d+) of \1 pairs? compared$/)
    await expect(done).toBeVisible({ timeout: JUDGED_WITHIN_MS })
  }

  tab(name: 'Conflicts' | 'Not conflicts' | 'Agree'): Locator {
    return this.#page.getByRole('tab', { name })
  }

  verdict(name: 'Conflict' | 'Not a conflict' | 'Undecided'): Locator {
    return this.#page
      .getByRole('group', { name: 'Verdict' })
      .getByRole('button', { name: new RegExp(`${name}$`) })
  }

  reason(name: string): Locator {
    return this.#page
      .getByRole('group', { name: 'Reason why it is not a conflict' })
      .getByRole('button', { name })
  }

  tag(name: string): Locator {
    return this.#page.getByRole('button', { name: `Take tag ${name} off` })
  }

  get note(): Locator {
    return this.#page.getByRole('textbox', { name: 'Note' })
  }

  column(letter: string): Locator {
    return this.#page.getByRole('region', { name: new RegExp(`^Source ${letter}:`) })
  }

  /** The strip beside a column's scrollbar. */
  map(letter: string): Locator {
    return this.#page.getByRole('slider', { name: `Map of source ${letter}` })
  }

  /** Where two passages are put beside each other by hand. */
  get declareBar(): Locator {
    return this.#page.locator('[data-declare]')
  }

  declare(act: 'Put beside another passage' | 'They conflict' | 'They say the same' | 'Keep apart'): Locator {
    return this.declareBar.getByRole('button', { name: act })
  }

  /** Both quotes of the chosen finding, as the panel shows them. */
  async quotes(): Promise<readonly string[]> {
    return this.detail.locator('blockquote').allTextContents()
  }

  async addTag(name: string): Promise<void> {
    await this.#page
      .getByRole('searchbox', { name: 'Add a tag' })
      .or(this.#page.getByRole('textbox', { name: 'Add a tag' }))
      .fill(name)
    await this.#page.keyboard.press('Enter')
    await expect(this.tag(name)).toBeVisible()
  }

  async saved(): Promise<void> {
    await expect(this.#page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
  }
}
