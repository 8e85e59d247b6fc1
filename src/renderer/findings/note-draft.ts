import { holdClosing } from '../commands/closing-guard'

type Save = (note: string) => Promise<void>

/**
 * What is typed at one finding and not stored yet. It outlives its field: leaving the finding while the disk is full, and
 * coming back, finds it again. One for each finding, so that what was typed earlier never replaces what came later.
 */
export class NoteDraft {
  readonly #key: string
  #waiting: { readonly text: string; readonly save: Save } | null = null
  #storing: string | null = null
  #failed = false
  #letGo: (() => void) | null = null

  constructor(key: string) {
    this.#key = key
  }

  /** Undefined where all is stored. */
  get text(): string | undefined {
    return this.#waiting?.text ?? this.#storing ?? undefined
  }

  /** Whether the last try to store it failed. */
  get failed(): boolean {
    return this.#failed
  }

  /** Keeps what is typed, and the window open until it is stored. */
  type(text: string, save: Save): void {
    this.#waiting = { text, save }
    unstored.set(this.#key, this)
    this.#letGo?.()
    this.#letGo = holdClosing(this.flush)
  }

  /** Stores what waits; where that fails it goes on waiting, unless more was typed meanwhile. */
  readonly flush = async (): Promise<void> => {
    const work = this.#waiting
    if (!work) return
    this.#waiting = null
    this.#storing = work.text
    try {
      await work.save(work.text)
      this.#failed = false
      if (!this.#waiting) this.#settled()
    } catch (error) {
      this.#waiting ??= work
      this.#failed = true
      throw error
    } finally {
      this.#storing = null
    }
  }

  #settled(): void {
    unstored.delete(this.#key)
    this.#letGo?.()
    this.#letGo = null
  }
}

/** By project and finding, for as long as the window is open. */
const unstored = new Map<string, NoteDraft>()

/** The finding's draft: the one that could not be stored yet, or a new one. */
export function noteDraft(projectId: string, findingId: string): NoteDraft {
  const key = `${projectId}\n${findingId}`
  return unstored.get(key) ?? new NoteDraft(key)
}
