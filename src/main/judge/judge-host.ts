/** The code with which the judge's process ends itself when it has taken too much memory. */
export const OUT_OF_MEMORY = 86

/** So many unexpected ends within so long, and the judge is left alone: it would only fail again. */
const MOST_CRASHES = 4
const CRASHES_WITHIN_MS = 10 * 60_000

/** The part of Electron's `UtilityProcess` that is used; a test stands in for it. */
export interface JudgeProcess<Port> {
  postMessage(message: unknown, transfer: Port[]): void
  kill(): boolean
  onExit(listener: (code: number) => void): void
}

interface HostParts<Port> {
  fork(): JudgeProcess<Port>
  openChannel(): { readonly port1: Port; readonly port2: Port }
  now(): number
}

/** Keeps the judge's process: started when first asked for, anew after it ended, but not for ever. */
export class JudgeHost<Port> {
  readonly #parts: HostParts<Port>
  #process: JudgeProcess<Port> | null = null
  #crashes: readonly number[] = []

  constructor(parts: HostParts<Port>) {
    this.#parts = parts
  }

  /**
   * A port to the judge, or in plain words why there is none. `fresh`: the process that runs hangs and is ended.
   */
  connect(fresh: boolean): { readonly port: Port } | { readonly message: string } {
    if (fresh && this.#process) {
      this.#ended(this.#process, true)
    }
    this.#crashes = this.#crashes.filter((time) => this.#parts.now() - time < CRASHES_WITHIN_MS)
    if (!this.#process && this.#crashes.length >= MOST_CRASHES)
      return { message: 'It broke off several times; it can be tried again in ten minutes.' }
    const { port1, port2 } = this.#parts.openChannel()
    try {
      this.#process ??= this.#start()
      this.#process.postMessage(null, [port1])
    } catch {
      return { message: 'Its process could not be started.' }
    }
    return { port: port2 }
  }

  /** Ends the process with the application. */
  close(): void {
    const running = this.#process
    this.#process = null
    running?.kill()
  }

  #start(): JudgeProcess<Port> {
    const started = this.#parts.fork()
    started.onExit((code) => this.#ended(started, code !== OUT_OF_MEMORY))
    return started
  }

  #ended(process: JudgeProcess<Port>, unexpected: boolean): void {
    if (process !== this.#process) return
    this.#process = null
    if (unexpected) this.#crashes = [...this.#crashes, this.#parts.now()]
    process.kill()
  }
}
