/** Runs what it is given one after the other, in the order in which it came, whatever comes of each. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    return result
  }

  /** Resolves when nothing that was given so far is still running. */
  async settled(): Promise<void> {
    await this.#last
  }
}
