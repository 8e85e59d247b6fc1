import { expect, type Locator, type Page } from '@playwright/test'

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

  /** Waits until all pairs have been compared. */
  async whole(): Promise<void> {
    await expect(this.#page.getByText(/^(\d+) of \1 pairs? compared$/)).toBeVisible()
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
