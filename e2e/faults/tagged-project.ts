import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openViaduct } from '../articles'
import { launch, type Running } from '../launch'
import { ComparePage } from '../pages/compare-page'
import { goTo } from '../pages/rail'

/**
 * A project whose first finding is tagged again and again: every tag is an edit of the reader, shown once it is stored,
 * and told apart from all others by its number.
 */
export class TaggedProject {
  readonly profile: string
  running: Running
  /** Numbers of the tags that the window has shown. */
  readonly acknowledged: number[] = []
  #next = 0

  private constructor(profile: string, running: Running) {
    this.profile = profile
    this.running = running
  }

  static async start(profile: string): Promise<TaggedProject> {
    const running = await launch(profile, [], withoutJudge(profile))
    const project = new TaggedProject(profile, running)
    const compare = await openViaduct(running.page)
    await compare.findings.first().click()
    return project
  }

  get page(): Page {
    return this.running.page
  }

  /** Adds one tag and waits until the window shows it. */
  async edit(): Promise<void> {
    const number = this.#next
    this.#next += 1
    await new ComparePage(this.page).addTag(`t${number}e`)
    this.acknowledged.push(number)
  }

  /** Starts the application again and waits for the project. */
  async restart(): Promise<ComparePage> {
    this.running = await launch(this.profile, [], withoutJudge(this.profile))
    const compare = new ComparePage(this.page)
    // The place where the reader was is kept in the window's store, and may be gone with it.
    const project = this.page.getByRole('button', { name: 'Open The viaduct' })
    const there = this.page.getByRole('region', { name: 'Chosen finding' }).or(compare.list)
    await project.or(there).first().waitFor({ timeout: 60_000 })
    if (await project.isVisible()) {
      await project.click()
      await goTo(this.page, 'Compare')
    }
    await compare.whole()
    await compare.findings.first().click()
    await expect(compare.note).toBeVisible()
    return compare
  }

  /** The numbers of the tags that the window shows. */
  async shown(): Promise<readonly number[]> {
    const names = await this.page
      .getByRole('button', { name: /^Take tag t\d+e off$/ })
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
      )
    return names.flatMap((name) => /t(\d+)e/.exec(name)?.[1] ?? []).map(Number)
  }

  /** What was acknowledged and is not shown. */
  async lost(): Promise<readonly number[]> {
    const shown = new Set(await this.shown())
    return this.acknowledged.filter((number) => !shown.has(number))
  }
}

/** Without models no judge is started: what is tested is the store. */
export function withoutJudge(profile: string): Readonly<Record<string, string>> {
  return { COUNTERCLAIM_MODELS: join(profile, 'none') }
}

/** What the window says above everything else, after something was brought back. */
export function noticeOf(page: Page, words: string | RegExp) {
  return page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: words }).first()
}

/** The window's store of the profile, as files. */
export function storeFolder(profile: string): string {
  return join(profile, 'IndexedDB', 'app_counterclaim_0.indexeddb.leveldb')
}

/** The log that LevelDB writes at present. */
export function currentLog(folder: string, names: readonly string[]): string {
  const logs = names.filter((name) => name.endsWith('.log')).sort()
  const last = logs.at(-1)
  if (!last) throw new Error(`no log in ${folder}: ${readFileSync(join(folder, 'CURRENT'), 'utf8')}`)
  return join(folder, last)
}
