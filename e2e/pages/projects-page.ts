import type { Page } from '@playwright/test'

/** The first screen: projects and the sample. */
export class ProjectsPage {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  async openSample(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Open the sample project' }).click()
    await this.#page.getByTestId('sources').waitFor()
  }

  async start(name: string): Promise<void> {
    const first = this.#page.getByRole('button', { name: 'Start a project' })
    const further = this.#page.getByRole('button', { name: 'New project' })
    await first.or(further).first().click()
    const dialog = this.#page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(name)
    await dialog.getByRole('button', { name: 'Start the project' }).click()
    await this.#page.getByTestId('sources').waitFor()
  }
}
