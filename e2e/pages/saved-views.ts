import type { Locator, Page } from '@playwright/test'

/** The list of saved views, which hangs on its button in Search, Review and Compare. */
export class SavedViewsList {
  readonly opener: Locator
  readonly dialog: Locator
  readonly name: Locator
  readonly views: Locator
  readonly said: Locator
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
    this.opener = page.getByRole('button', { name: /^Saved views/ })
    this.dialog = page.getByRole('dialog', { name: 'Saved views' })
    this.name = this.dialog.getByRole('textbox', { name: 'Save what is set now as' })
    this.views = this.dialog.getByTestId('saved-view')
    this.said = this.dialog.getByRole('status')
  }

  async open(): Promise<void> {
    await this.opener.click()
    await this.dialog.waitFor()
  }

  async saveAs(name: string): Promise<void> {
    await this.name.fill(name)
    await this.dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await this.said.filter({ hasText: 'Saved as' }).waitFor()
    await this.#page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'detached' })
  }

  view(name: string): Locator {
    return this.dialog.getByRole('button', { name: new RegExp(`^${name}(, set now)?$`) })
  }
}
