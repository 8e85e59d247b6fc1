import type { SearchReply, SearchRequest } from './search-messages'
import type { TextWish } from './search-pattern'
import type { SearchAnswer } from './search-texts'
import type { WorkerLike } from './worker-watch'

/** A regular expression may go on for longer than anybody lives; after this it is ended. */
export const SEARCH_LIMIT_MS = 500
/** Time for a worker to start on a machine that is busy. */
const START_LIMIT_MS = 15_000
/** More places than anybody looks through; all are counted. */
export const SEARCH_HITS = 500

const TOO_LONG =
  'The search was ended after half a second: this expression takes too long on these texts. Nothing was changed. Make it plainer; parts like (a+)+ or (.*)* are what takes so long.'
const NOT_STARTED = 'The search could not be started. Nothing was changed. Try it once more.'

/** Searches texts in a worker of its own, one wish at a time: a newer one ends what is still under way. */
export class TextSearch {
  readonly #start: () => WorkerLike<SearchRequest, SearchReply>
  #worker: WorkerLike<SearchRequest, SearchReply> | null = null
  #sent: readonly string[] | null = null
  #running: { readonly id: number; readonly answer: (answer: SearchAnswer) => void } | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #lastId = 0

  constructor(start: () => WorkerLike<SearchRequest, SearchReply>) {
    this.#start = start
  }

  /** Calls back once, unless another search is begun or `end` is called before. */
  find(texts: readonly string[], wish: TextWish, answer: (answer: SearchAnswer) => void): void {
    // What is still at work may be a hopeless expression; a new worker is there faster than that ends.
    if (this.#running) this.end()
    this.#lastId += 1
    const id = this.#lastId
    this.#running = { id, answer }
    this.#worker ??= this.#begin()
    if (this.#sent !== texts) this.#worker.postMessage({ type: 'texts', texts })
    this.#sent = texts
    this.#worker.postMessage({ type: 'find', id, wish, limit: SEARCH_HITS })
    this.#wait(START_LIMIT_MS, NOT_STARTED)
  }

  /** Ends the worker and forgets what was asked. */
  end(): void {
    this.#stopWaiting()
    this.#running = null
    this.#worker?.terminate()
    this.#worker = null
    this.#sent = null
  }

  #begin(): WorkerLike<SearchRequest, SearchReply> {
    const worker = this.#start()
    worker.onmessage = ({ data }) => {
      if (data.id !== this.#running?.id) return
      if (data.type === 'begun') this.#wait(SEARCH_LIMIT_MS, TOO_LONG)
      else this.#finish(data.answer)
    }
    const lost = () => worker === this.#worker && this.#fail(NOT_STARTED)
    worker.onerror = lost
    worker.onmessageerror = lost
    return worker
  }

  #wait(ms: number, problem: string): void {
    this.#stopWaiting()
    this.#timer = setTimeout(() => this.#fail(problem), ms)
  }

  #stopWaiting(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #fail(problem: string): void {
    const running = this.#running
    this.end()
    running?.answer({ problem })
  }

  #finish(answer: SearchAnswer): void {
    const running = this.#running
    this.#stopWaiting()
    this.#running = null
    running?.answer(answer)
  }
}
