/** The part of `Worker` that is used; a test stands in for it. */
export interface WorkerLike<Request, Reply> {
  postMessage(message: Request, transfer?: Transferable[]): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

export type WorkerLoss = 'silent' | 'crashed'

interface WatchOptions<Request, Reply> {
  start(): WorkerLike<Request, Reply>
  /** A worker at work that says nothing for so long hangs, and is killed. */
  readonly silenceLimitMs: number
  onReply(reply: Reply): void
  /** The worker is gone; the next `send` starts another. */
  onLost(loss: WorkerLoss): void
}

/** Keeps one worker: starts it when it is needed, kills it when it hangs, and says so when it is lost. */
export class WorkerWatch<Request, Reply> {
  readonly #options: WatchOptions<Request, Reply>
  #worker: WorkerLike<Request, Reply> | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(options: WatchOptions<Request, Reply>) {
    this.#options = options
  }

  /** Sends a request; from now on the worker has to be heard from, until `rest`. */
  send(request: Request, transfer: Transferable[] = []): void {
    this.#worker ??= this.#startWorker()
    this.#worker.postMessage(request, transfer)
    this.#listen()
  }

  /** Nothing is expected of the worker now. */
  rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Ends the worker without a word. */
  kill(): void {
    this.rest()
    this.#worker?.terminate()
    this.#worker = null
  }

  #startWorker(): WorkerLike<Request, Reply> {
    const worker = this.#options.start()
    worker.onmessage = (event) => {
      if (worker !== this.#worker) return
      this.#listen()
      this.#options.onReply(event.data)
    }
    const crashed = () => worker === this.#worker && this.#lose('crashed')
    worker.onerror = crashed
    worker.onmessageerror = crashed
    return worker
  }

  #listen(): void {
    this.rest()
    this.#timer = setTimeout(() => this.#lose('silent'), this.#options.silenceLimitMs)
  }

  #lose(loss: WorkerLoss): void {
    this.kill()
    this.#options.onLost(loss)
  }
}
