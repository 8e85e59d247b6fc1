import type { Locator, Page } from '@playwright/test'

/** The Timeline view: who says what when. */
export class TimelinePage {
  readonly #page: Page
  readonly columns: Locator
  readonly list: Locator
  /** What stands behind the place with the focus. */
  readonly said: Locator
  constructor(page: Page) {
    this.#page = page
    this.columns = page.getByRole('grid', { name: 'What each source places when' })
    this.list = page.getByRole('grid', { name: 'Everything with a time, in order' })
    this.said = page.getByRole('region', { name: /^What is (placed|said) there$/ })
  }

  /** The row of a date, as it is written. */
  at(date: string): Locator {
    return this.columns
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name: new RegExp(`^${date}`) }) })
  }

  tab(name: 'Side by side' | 'List'): Locator {
    return this.#page.getByRole('tab', { name })
  }

  grain(name: 'Days' | 'Months' | 'Years'): Locator {
    return this.#page.getByText(name, { exact: true })
  }
}
