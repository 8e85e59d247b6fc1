import { expect, type Locator, type Page } from '@playwright/test'

/** The view of a project's history and backups. */
export class HistoryPage {
  readonly #page: Page
  readonly rows: Locator
  /** The chosen backup and what restoring it would do. */
  readonly chosen: Locator
  constructor(page: Page) {
    this.#page = page
    this.rows = page.getByTestId('backup-row')
    this.chosen = page.getByTestId('backup')
  }

  /** The newest backup that was made for this reason. */
  row(why: string): Locator {
    return this.rows.filter({ hasText: why }).first()
  }

  /** What restoring the chosen backup would do, in one sentence. */
  get effect(): Locator {
    return this.chosen.locator('.backup__effect')
  }

  /** One list of the preview, e.g. `Verdicts`. */
  list(name: string): Locator {
    return this.chosen.getByRole('region', { name, exact: true }).getByRole('listitem')
  }

  /** What is said where the chosen backup cannot be read. */
  get damage(): Locator {
    return this.chosen.getByRole('alert')
  }

  async backUpNow(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Back up now' }).first().click()
    await expect(this.chosen.getByText('The newest backup has everything up to now.')).toBeVisible()
  }

  /** Restores the chosen backup in place, and gives what the question before it said. */
  async restoreHere(): Promise<string> {
    await this.chosen.getByRole('button', { name: 'Restore here' }).click()
    const dialog = this.#page.getByRole('alertdialog')
    const words = (await dialog.textContent()) ?? ''
    await dialog.getByRole('button', { name: 'Restore here' }).click()
    await expect(this.chosen.getByText('The state before has a backup of its own.')).toBeVisible()
    return words
  }

  async restoreAsCopy(): Promise<void> {
    await this.chosen.getByRole('button', { name: 'Restore as a copy' }).click()
    await this.chosen.getByRole('button', { name: 'Open the copy' }).click()
  }

  async decisions(): Promise<Locator> {
    await this.#page.getByRole('tab', { name: 'Decisions' }).click()
    return this.#page.getByTestId('decisions').getByRole('listitem')
  }
}
