/** One call to a thread, and its answer. Both are copied on the way, as between processes. */
interface Asked {
  readonly id: number
  readonly name: string
  readonly args: readonly unknown[]
}
type Answered =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: { readonly message: string; readonly code: string | null } }

/** The part of a `Worker` that is used; a test stands in for it. */
export interface CallThread {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'error', listener: (error: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  terminate(): unknown
}

/** The thread ended before it answered: whether it did what it was asked is not known. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost'
}

const LOST =
  'The part of Counterclaim that reads and writes projects broke off. Everything that was saved before is safe. Please try again.'

/** What the thread's function threw. `code` is the system's, if there was one. */
class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure'
  readonly code: string | null
  constructor(message: string, code: string | null) {
    super(message)
    this.code = code
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Functions that a thread answers: every one asynchronous, with arguments and results that can be copied. */
type Calls<C> = { readonly [N in keyof C]: (...args: never[]) => Promise<unknown> }

/** Asks a thread of our own, which is started when first asked, and anew when it has ended. */
export class ThreadClient<C extends Calls<C>> {
  readonly #start: () => CallThread
  #thread: CallThread | null = null
  #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(start: () => CallThread) {
    this.#start = start
  }

  /** The thread's function of this name. */
  call<N extends keyof C & string>(name: N): C[N] {
    const ask = (...args: never[]) => this.#ask(name, args)
    // The thread serves the same map of types (`serveCalls`); it is our own code, so no schema stands here.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return ask as C[N]
  }

  /** Ends the thread, whatever it is doing. */
  close(): void {
    const thread = this.#thread
    if (!thread) return
    this.#lost(thread)
    thread.terminate()
  }

  #ask(name: string, args: readonly unknown[]): Promise<unknown> {
    const id = ++this.#lastId
    const asked: Asked = { id, name, args }
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      try {
        this.#thread ??= this.#started()
        this.#thread.postMessage(asked)
      } catch (error) {
        this.#waiting.delete(id)
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
  }

  #started(): CallThread {
    const thread = this.#start()
    // Our own code on the other side, as above.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    thread.on('message', (message) => this.#take(message as Answered))
    thread.on('error', () => this.#lost(thread))
    thread.on('exit', () => this.#lost(thread))
    return thread
  }

  #take(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id)
    this.#waiting.delete(answered.id)
    if ('failure' in answered)
      waiting?.reject(new ThreadFailure(answered.failure.message, answered.failure.code))
    else waiting?.resolve(answered.value)
  }

  #lost(thread: CallThread): void {
    if (thread !== this.#thread) return
    this.#thread = null
    const lost = this.#waiting
    this.#waiting = new Map()
    for (const { reject } of lost.values()) reject(new ThreadLost(LOST))
  }
}

interface Port {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
}

/** Answers the calls that come over the port; to be called once, in the thread. */
export function serveCalls<C extends Calls<C>>(port: Port, calls: C): void {
  const known = new Map<string, (...args: never[]) => Promise<unknown>>(Object.entries(calls))
  port.on('message', (message) => {
    // Our own code on the other side, as above.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    void answer(message as Asked)
  })
  const answer = async ({ id, name, args }: Asked) => {
    try {
      const run = known.get(name)
      if (!run) throw new Error(`There is no call ${name}.`)
      const value: unknown = await Reflect.apply(run, calls, args)
      port.postMessage({ id, value } satisfies Answered)
    } catch (error) {
      const code =
        error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
      const text = error instanceof Error ? error.message : String(error)
      port.postMessage({ id, failure: { message: text, code } } satisfies Answered)
    }
  }
}
