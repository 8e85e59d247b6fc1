import type { Article, Comparison } from '../../core'
import { CompareClient } from './compare-client'
import type { CompareProgress } from './compare-messages'
import { abandoned, withoutRemoved } from './partial-comparison'
import { startCompareWorker } from './start-workers'

export interface SessionView {
  readonly comparison: Comparison | null
  readonly state: 'empty' | 'working' | 'done' | 'stopped' | 'failed'
  readonly progress: CompareProgress | null
  readonly message: string | null
}

const NOTHING: SessionView = { comparison: null, state: 'empty', progress: null, message: null }

/** Fewer sources than this leave nothing to compare. */
const FEWEST_TO_COMPARE = 2

/** One project's comparison over time: starts a run when the articles change and keeps the newest result. */
export class ComparisonSession {
  readonly #client: CompareClient
  readonly #listeners = new Set<() => void>()
  #articles: readonly Article[] = []
  #view = NOTHING
  /** Counts runs, so that the answers of an overtaken run are not taken for the present one's. */
  #run = 0

  constructor(client: CompareClient) {
    this.#client = client
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly view = (): SessionView => this.#view

  /** Starts a run unless these are the articles that are being compared or have been. */
  setArticles(articles: readonly Article[]): void {
    if (sameArticles(articles, this.#articles)) return
    this.#articles = articles
    this.#start()
  }

  /** Stops the run; what is done stays, the rest is marked as not analysed. */
  readonly cancel = (): void => {
    if (this.#view.state === 'working') this.#client.cancel()
  }

  /** Compares again: after a stop or a failure. What had been worked out is not worked out again. */
  readonly rerun = (): void => this.#start()

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
    this.#client
      .compare(this.#articles, (progress, partial) => {
        if (run === this.#run) this.#publish({ ...this.#view, progress, comparison: this.#better(partial) })
      })
      .then(
        (outcome) => {
          if (run !== this.#run) return
          const comparison = outcome.comparison ?? this.#view.comparison
          this.#publish({
            comparison,
            state: this.#unlessEmpty(outcome.state),
            progress: null,
            message: null,
          })
        },
        (error: unknown) => {
          if (run !== this.#run) return
          const message = error instanceof Error ? error.message : 'The comparison failed.'
          const comparison =
            this.#view.comparison && abandoned(this.#view.comparison, this.#articles, message)
          this.#publish({ comparison, state: 'failed', progress: null, message })
        },
      )
  }

  /** A partial result replaces what is shown once it covers as much. */
  #better(partial: Comparison | null): Comparison | null {
    const shown = this.#view.comparison
    if (!partial || !shown) return partial ?? shown
    return partial.pairsDone >= shown.pairsDone ? partial : shown
  }

  #unlessEmpty(state: 'working' | 'done' | 'stopped'): SessionView['state'] {
    return this.#articles.length < FEWEST_TO_COMPARE ? 'empty' : state
  }

  #publish(view: SessionView): void {
    this.#view = view
    for (const listener of this.#listeners) listener()
  }
}

/** Texts are compared too: strings that are the same object cost nothing, and others are rare. */
function sameArticles(a: readonly Article[], b: readonly Article[]): boolean {
  return a.length === b.length && a.every((article, index) => sameArticle(article, b[index]))
}

function sameArticle(a: Article, b: Article | undefined): boolean {
  if (!b || a.id !== b.id || a.text !== b.text) return false
  return JSON.stringify([a.meta, a.cutOverrides]) === JSON.stringify([b.meta, b.cutOverrides])
}

let current: { readonly projectId: string; readonly session: ComparisonSession } | null = null
let client: CompareClient | null = null

/** The session of the project in the window. One at a time: asking for another project's ends the first. */
export function sessionFor(projectId: string): ComparisonSession {
  if (current?.projectId === projectId) return current.session
  current?.session.close()
  client ??= new CompareClient(startCompareWorker)
  current = { projectId, session: new ComparisonSession(client) }
  return current.session
}
