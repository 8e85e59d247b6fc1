import { expect, type Page } from '@playwright/test'

/** The Reports view. */
export class ReportsPage {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  async #press(format: string): Promise<void> {
    await this.#page
      .getByText(new RegExp(`^${format}`))
      .first()
      .click()
    await this.#page.getByRole('button', { name: 'Save the report…' }).click()
  }

  async save(format: string): Promise<void> {
    await this.#press(format)
    await expect(this.#page.getByText(/^Saved as/)).toBeVisible({ timeout: 30_000 })
  }

  async cancel(format: string): Promise<void> {
    await this.#press(format)
    await expect(this.#page.getByText('Not saved: you closed the dialog.')).toBeVisible()
  }

  async fail(format: string): Promise<void> {
    await this.#press(format)
    await expect(this.#page.getByRole('alert')).toContainText('Not saved.')
  }
}
