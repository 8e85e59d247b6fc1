import type { Locator, Page } from '@playwright/test'

/** The Matrix view: points and sources. */
export class MatrixPage {
  readonly #page: Page
  readonly points: Locator
  readonly pairs: Locator
  /** What stands behind the cell with the focus. */
  readonly said: Locator
  constructor(page: Page) {
    this.#page = page
    this.points = page.getByRole('grid', { name: 'Points and what each source says on them' })
    this.pairs = page.getByRole('grid', { name: 'Sources against sources' })
    this.said = page.getByRole('region', { name: /^(What is said there|How these two stand to each other)$/ })
  }

  /** The row of the point that is named by these words. */
  point(words: string): Locator {
    return this.points.getByRole('row').filter({ hasText: words })
  }

  tab(name: 'Points' | 'Source by source' | 'Names and points' | 'Names as a table'): Locator {
    return this.#page.getByRole('tab', { name, exact: true })
  }

  get find(): Locator {
    return this.#page.getByRole('searchbox', { name: 'Find in points' })
  }

  async order(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: /first$|^As in/ }).click()
    await this.#page.getByRole('menuitem', { name }).click()
  }
}
