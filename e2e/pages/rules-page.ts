import { expect, type Locator, type Page } from '@playwright/test'
import { JUDGED_WITHIN_MS } from './compare-page'

/** The Rules view: how conflicts are found in the project. */
export class RulesPage {
  readonly #page: Page
  readonly view: Locator
  constructor(page: Page) {
    this.#page = page
    this.view = page.getByTestId('rules')
  }

  rule(name: string): Locator {
    return this.view.getByRole('listitem').filter({ has: this.switch(name) })
  }

  switch(name: string): Locator {
    return this.#page.getByRole('switch', { name, exact: true })
  }

  /** Switches a rule and waits until the sources have been compared with it. */
  async turn(name: string, to: 'on' | 'off'): Promise<void> {
    await this.rule(name).locator('.toggle').click()
    await expect(this.switch(name)).toBeChecked({ checked: to === 'on' })
    await this.compared()
  }

  async compared(): Promise<void> {
    const done = this.view.getByText(/^(\d+) of \1 pairs? compared with these rules\.$/)
    await expect(done).toBeVisible({ timeout: JUDGED_WITHIN_MS })
  }

  /** The judge's part of the view. */
  get judge(): Locator {
    return this.view.getByTestId('judge-switch')
  }

  async turnJudge(to: 'on' | 'off'): Promise<void> {
    await this.judge.locator('.toggle').click()
    await expect(this.switch('The local judge')).toBeChecked({ checked: to === 'on' })
    await this.compared()
  }

  step(name: 'Only sure' | 'Balanced' | 'Everything'): Locator {
    return this.view.getByRole('radio', { name: new RegExp(`^${name}`) })
  }

  async list(name: 'Only sure' | 'Balanced' | 'Everything'): Promise<void> {
    await this.view.getByText(name, { exact: true }).click()
    await expect(this.step(name)).toBeChecked()
  }

  async addOpposites(one: string, other: string): Promise<void> {
    await this.view.getByRole('textbox', { name: 'One word' }).fill(one)
    await this.view.getByRole('textbox', { name: 'Its opposite' }).fill(other)
    await this.view
      .getByRole('region', { name: 'Your own opposites' })
      .getByRole('button', { name: 'Add', exact: true })
      .click()
    await expect(this.side('One side', one, other)).toHaveValue(one)
  }

  side(which: 'One side' | 'Other side', a: string, b: string): Locator {
    return this.view.getByRole('textbox', { name: `${which}: ${a} against ${b}` })
  }

  /** The place to try the pairs on two sentences. */
  get trial(): Locator {
    return this.view.getByRole('region', { name: 'Try them on two sentences' })
  }

  async tryOn(one: string, other: string): Promise<void> {
    await this.trial.getByRole('textbox', { name: 'One source says' }).fill(one)
    await this.trial.getByRole('textbox', { name: 'The other says' }).fill(other)
  }
}
