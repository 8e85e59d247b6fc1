import type { Locator, Page } from '@playwright/test'

/** The claim inspector beside the texts. */
export class InspectorPage {
  readonly #page: Page
  readonly panel: Locator
  readonly quote: Locator
  constructor(page: Page) {
    this.#page = page
    this.panel = page.getByRole('complementary', { name: 'Claim inspector' })
    this.quote = this.panel.locator('blockquote')
  }

  /** The button in the toolbar, which opens and closes. */
  get button(): Locator {
    return this.#page.getByRole('button', { name: 'Inspect claims' })
  }

  /** What was read of one feature, e.g. `Numbers`. */
  row(label: string): Locator {
    return this.panel.locator('.reading__row').filter({ hasText: label }).locator('dd')
  }

  /** What the sources say on the claim's point, a line for each. */
  get cells(): Locator {
    return this.panel.locator('.point').first().locator('.point__cell')
  }

  /** A button that changes where the claim begins or ends. */
  act(name: string): Locator {
    return this.panel.getByRole('region', { name: 'Boundaries of the claim' }).getByRole('button', { name })
  }

  step(to: 'Next claim' | 'Previous claim'): Locator {
    return this.panel.getByRole('button', { name: to, exact: true })
  }

  /** The words that a highlight of the page covers, joined. */
  lit(name: string): Promise<string> {
    return this.#page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String).join(''), name)
  }
}
