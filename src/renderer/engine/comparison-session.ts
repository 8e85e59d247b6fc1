import {
  type Article,
  type Comparison,
  type EngineSettings,
  NO_SETTINGS,
  type OppositesTest,
  type OwnOpposites,
} from '../../core'
import { CompareClient, type CompareOutcome, WorkerLost } from './compare-client'
import type { CompareProgress } from './compare-messages'
import { requestJudgePort } from './judge-port'
import { abandoned, withLeftOut, withoutRemoved } from './partial-comparison'
import { startCompareWorker } from './start-workers'

export interface SessionView {
  readonly comparison: Comparison | null
  readonly state: 'empty' | 'working' | 'done' | 'stopped' | 'failed'
  readonly progress: CompareProgress | null
  readonly message: string | null
}

const NOTHING: SessionView = { comparison: null, state: 'empty', progress: null, message: null }

/** Said when a run broke off and what is shown is the result of the run before. */
const OLD_SETTINGS = 'What is shown was found with the rules as they were before.'

/** Fewer sources than this leave nothing to compare. */
const FEWEST_TO_COMPARE = 2

/** One project's comparison over time: starts a run when articles or settings change and keeps the newest result. */
export class ComparisonSession {
  readonly #client: CompareClient
  readonly #projectId: string | null
  readonly #listeners = new Set<() => void>()
  #articles: readonly Article[] = []
  #settings: EngineSettings = NO_SETTINGS
  #view = NOTHING
  /** Articles, by id, that made the worker hang or crash: left out until they change. */
  readonly #leftOut = new Map<string, Article>()
  /** Counts runs, so that the answers of an overtaken run are not taken for the present one's. */
  #run = 0

  constructor(client: CompareClient, projectId: string | null = null) {
    this.#client = client
    this.#projectId = projectId
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly view = (): SessionView => this.#view

  /** Starts a run unless just this is being compared or has been. */
  setInput(articles: readonly Article[], settings: EngineSettings): void {
    if (sameArticles(articles, this.#articles) && sameSettings(settings, this.#settings)) return
    this.#articles = articles
    this.#settings = settings
    this.#start()
  }

  /** Stops the run; what is done stays, the rest is marked as not analysed. */
  readonly cancel = (): void => {
    if (this.#view.state === 'working') this.#client.cancel()
  }

  /** Compares again: after a stop or a failure. What had been worked out is not worked out again. */
  readonly rerun = (): void => {
    this.#leftOut.clear()
    this.#start()
  }

  /** Ends the session: its project is no longer in the window. */
  close(): void {
    this.#run += 1
    this.#client.cancel()
    this.#listeners.clear()
  }

  #start(): void {
    this.#run += 1
    const run = this.#run
    if (this.#articles.length === 0) {
      this.#client.cancel()
      this.#publish(NOTHING)
      return
    }
    const previous = this.#view.comparison && withoutRemoved(this.#view.comparison, this.#articles)
    this.#publish({
      comparison: previous,
      state: this.#unlessEmpty('working'),
      progress: null,
      message: null,
    })
    const articles = this.#articles.filter((article) => !this.#isLeftOut(article))
    this.#client
      .compare(
        articles,
        this.#settings,
        (progress, partial) => {
          if (run !== this.#run) return
          const whole = partial && this.#withLeftOut(partial)
          this.#publish({ ...this.#view, progress, comparison: this.#better(whole) })
        },
        this.#projectId,
      )
      .then(
        (outcome) => {
          if (run === this.#run) this.#finish(outcome)
        },
        (error: unknown) => {
          if (run === this.#run) this.#fail(error, articles)
        },
      )
  }

  #finish(outcome: CompareOutcome): void {
    const comparison = outcome.comparison ? this.#withLeftOut(outcome.comparison) : this.#view.comparison
    const names = this.#articles.filter((article) => this.#isLeftOut(article)).map(titleOf)
    const message =
      names.length > 0 ? `Left out because it took too long: ${names.join(', ')}. Shorten or split it.` : null
    this.#publish({ comparison, state: this.#unlessEmpty(outcome.state), progress: null, message })
  }

  /** One source that is too much must not keep the others from being compared: they are, without it. */
  #fail(error: unknown, articles: readonly Article[]): void {
    const culprit = error instanceof WorkerLost ? culpritOf(articles, this.#view.progress) : undefined
    if (culprit) {
      this.#leftOut.set(culprit.id, culprit)
      this.#start()
      return
    }
    const reason = error instanceof Error ? error.message : 'The comparison failed.'
    const message = this.#isOfOtherSettings() ? `${reason} ${OLD_SETTINGS}` : reason
    const comparison = this.#view.comparison && abandoned(this.#view.comparison, this.#articles, message)
    this.#publish({ comparison, state: 'failed', progress: null, message })
  }

  #isOfOtherSettings(): boolean {
    const shown = this.#view.comparison
    return shown !== null && !sameSettings(shown.settings, this.#settings)
  }

  #isLeftOut(article: Article): boolean {
    const leftOut = this.#leftOut.get(article.id)
    return leftOut !== undefined && sameArticle(leftOut, article)
  }

  #withLeftOut(comparison: Comparison): Comparison {
    const ids = this.#articles.filter((article) => this.#isLeftOut(article)).map((article) => article.id)
    return withLeftOut(comparison, this.#articles, new Set(ids))
  }

  /** A partial result replaces what is shown once it covers as much. */
  #better(partial: Comparison | null): Comparison | null {
    const shown = this.#view.comparison
    if (!partial || !shown) return partial ?? shown
    if (partial.pairsDone !== shown.pairsDone) return partial.pairsDone > shown.pairsDone ? partial : shown
    // What the judge has said already is not taken back while it is asked again.
    return partial.judge.state === 'pending' && partial.judge.pairs < shown.judge.pairs ? shown : partial
  }

  #unlessEmpty(state: 'working' | 'done' | 'stopped'): SessionView['state'] {
    return this.#articles.length < FEWEST_TO_COMPARE ? 'empty' : state
  }

  #publish(view: SessionView): void {
    this.#view = view
    for (const listener of this.#listeners) listener()
  }
}

/** Plain data in one order (see `planEngine`), so that the text form tells whether they are the same. */
function sameSettings(a: EngineSettings, b: EngineSettings): boolean {
  return settingsKey(a) === settingsKey(b)
}

/** The article that was being worked on when the worker was lost; of a pair, the longer one. */
function culpritOf(articles: readonly Article[], progress: CompareProgress | null): Article | undefined {
  const done = progress?.done ?? 0
  // By then every source has been compared: it is not one of them.
  if (progress?.stage === 'judging' || progress?.stage === 'explaining') return undefined
  if (!progress || (progress.stage === 'reading' && done < articles.length)) return articles[done]
  const pairs = articles.flatMap((a, index) => articles.slice(index + 1).map((b) => [a, b] as const))
  const pair = pairs[progress.stage === 'reading' ? 0 : done]
  return pair && (pair[0].text.length > pair[1].text.length ? pair[0] : pair[1])
}

function titleOf(article: Article): string {
  return article.meta.title ? `“${article.meta.title}”` : 'a source without a title'
}

/** Texts are compared too: strings that are the same object cost nothing, and others are rare. */
function sameArticles(a: readonly Article[], b: readonly Article[]): boolean {
  return a.length === b.length && a.every((article, index) => sameArticle(article, b[index]))
}

function sameArticle(a: Article, b: Article | undefined): boolean {
  if (!b || a.id !== b.id || a.text !== b.text) return false
  const own = ({ meta, cutOverrides, claimEdits = [] }: Article) =>
    JSON.stringify([meta, cutOverrides, claimEdits])
  return own(a) === own(b)
}

let current: { readonly projectId: string; readonly session: ComparisonSession } | null = null
let client: CompareClient | null = null

function newClient(): CompareClient {
  return new CompareClient(startCompareWorker, undefined, requestJudgePort)
}

/** The session of the project in the window. One at a time: asking for another project's ends the first. */
export function sessionFor(projectId: string): ComparisonSession {
  if (current?.projectId === projectId) return current.session
  current?.session.close()
  client ??= newClient()
  current = { projectId, session: new ComparisonSession(client, projectId) }
  return current.session
}

/** Tries the reader's own opposites on two sentences, in the worker that compares. */
export function tryOpposites(own: readonly OwnOpposites[], a: string, b: string): Promise<OppositesTest> {
  client ??= newClient()
  return client.tryOpposites(own, a, b)
}

function settingsKey({ rulesOff, ownOpposites, ledger = [] }: EngineSettings): string {
  return JSON.stringify([rulesOff, ownOpposites, ledger])
}
