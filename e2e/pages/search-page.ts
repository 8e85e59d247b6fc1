import type { Locator, Page } from '@playwright/test'

/** The Search view. */
export class SearchPage {
  readonly field: Locator
  readonly places: Locator
  readonly count: Locator
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
    this.field = page.getByRole('searchbox', { name: 'Search in this project' })
    this.places = page.getByTestId('search-result')
    this.count = page.getByTestId('search').getByRole('status')
  }

  /** As a reader does it from anywhere in a project. */
  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+F')
  }

  async lookIn(place: 'Everything' | 'Texts' | 'Claims' | 'Notes' | 'Tags'): Promise<void> {
    await this.#page.getByRole('radiogroup', { name: 'Look in' }).getByText(place).click()
  }

  async turn(way: 'Whole words' | 'Match case' | 'Regular expression'): Promise<void> {
    await this.#page.getByText(way, { exact: true }).click()
  }
}
