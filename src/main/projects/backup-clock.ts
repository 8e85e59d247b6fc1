import type { BackupReason } from '../../shared/project-store-api'

/** What is backed up, and when the work must be done. */
interface ClockParts {
  readonly backUpChanged: (reason: BackupReason) => Promise<unknown>
  /** Resolves when the last act is durable. */
  readonly close: () => Promise<void>
  readonly everyMs: number
  /** How long quitting waits for backups; the acts themselves are in the journal already. */
  readonly quitWithinMs: number
}

/** Makes backups while there are changes, and once more before the application ends. */
export class BackupClock {
  readonly #parts: ClockParts
  readonly #timer: NodeJS.Timeout
  #ending: Promise<void> | null = null
  #busy = false

  constructor(parts: ClockParts) {
    this.#parts = parts
    this.#timer = setInterval(() => void this.#tick(), parts.everyMs)
    this.#timer.unref()
  }

  /** Resolves when the application may end. Waits for backups so long and no longer, for the journal without end. */
  end(): Promise<void> {
    this.#ending ??= this.#end()
    return this.#ending
  }

  async #tick(): Promise<void> {
    // Those of a slow disk may take longer than until the next.
    if (this.#busy || this.#ending) return
    this.#busy = true
    try {
      await this.#parts.backUpChanged('timer')
    } catch {
      // Tried again with the next, and when the application ends.
    } finally {
      this.#busy = false
    }
  }

  async #end(): Promise<void> {
    clearInterval(this.#timer)
    const backups = this.#parts.backUpChanged('quit').catch(() => undefined)
    let late: NodeJS.Timeout | undefined
    await Promise.race([
      backups,
      new Promise((resolve) => {
        late = setTimeout(resolve, this.#parts.quitWithinMs)
      }),
    ])
    clearTimeout(late)
    await this.#parts.close().catch(() => undefined)
  }
}
