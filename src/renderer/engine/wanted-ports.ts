import type { CompareRequest } from './compare-messages'

type JudgeMessage = Extract<CompareRequest, { readonly type: 'judge' }>

interface Waiting {
  resolve(port: MessagePort): void
  reject(error: Error): void
}

/** The compare worker's requests for a port to the judge, each with its number. */
export class WantedPorts {
  readonly #ask: (id: number, fresh: boolean) => void
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(ask: (id: number, fresh: boolean) => void) {
    this.#ask = ask
  }

  /** Rejects with the reason, for the reader, where no port is to be had. */
  readonly request = (fresh: boolean): Promise<MessagePort> =>
    new Promise((resolve, reject) => {
      this.#lastId += 1
      this.#waiting.set(this.#lastId, { resolve, reject })
      this.#ask(this.#lastId, fresh)
    })

  /** What the window sent; a port that a worker before this one had asked for is closed. */
  take(message: JudgeMessage): void {
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.port === null) waiting?.reject(new Error(message.message))
    else if (waiting) waiting.resolve(message.port)
    else message.port.close()
  }
}
