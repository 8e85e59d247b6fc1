import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import { chooseFiles } from '../dialogs'

/** The Sources view. */
export class SourcesPage {
  readonly #page: Page
  readonly rows: Locator
  constructor(page: Page) {
    this.#page = page
    this.rows = page.getByTestId('source-row')
  }

  async addFiles(app: ElectronApplication, paths: readonly string[]): Promise<void> {
    await chooseFiles(app, paths)
    await this.#page.getByRole('button', { name: 'Add files' }).click()
  }

  async paste(text: string, title: string): Promise<void> {
    const same = this.rows.filter({ hasText: title })
    await expect(same, `no source called ${title} yet`).toHaveCount(0)
    await this.#page.getByRole('button', { name: 'Paste text' }).click()
    const dialog = this.#page.getByRole('dialog', { name: 'Paste a source' })
    await dialog.getByLabel('Text of the article').fill(text)
    await dialog.getByLabel('Title').fill(title)
    await dialog.getByRole('button', { name: 'Add source' }).click()
    await expect(same).toHaveCount(1)
  }

  async compare(): Promise<void> {
    await this.#page.getByTestId('sources').getByRole('button', { name: 'Compare' }).click()
  }
}
