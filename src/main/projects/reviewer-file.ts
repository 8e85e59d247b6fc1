import { randomUUID } from 'node:crypto'
import { readFile, rename } from 'node:fs/promises'
import { z } from 'zod'
import { writeAtomically } from '../../journal'
import type { ReviewerIdentity } from '../../shared/project-store-api'
import { InTurn } from './in-turn'

z.config({ jitless: true })

/** Of a person; a title and several names fit. */
export const LONGEST_NAME = 120

const Reviewer = z.object({ id: z.string().min(1).max(100), name: z.string().max(LONGEST_NAME) })

/**
 * Who judges on this computer: an id made once, by which project files tell one reviewer's verdicts from another's, and
 * the name that colleagues see.
 */
export class ReviewerFile {
  readonly #path: string
  readonly #turn = new InTurn()
  #known: ReviewerIdentity | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** Where the id cannot be written down it holds until the end of this run. */
  read(): Promise<ReviewerIdentity> {
    return this.#turn.run(() => this.#read())
  }

  /** Throws the system's error when it cannot be written down; then nothing has changed. */
  setName(name: string): Promise<ReviewerIdentity> {
    return this.#turn.run(async () => {
      const { id } = await this.#read()
      const clean = name
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
        .trim()
        .slice(0, LONGEST_NAME)
      const changed = { id, name: clean }
      await this.#write(changed)
      this.#known = changed
      return changed
    })
  }

  async #read(): Promise<ReviewerIdentity> {
    if (this.#known) return this.#known
    const text = await readFile(this.#path, 'utf8').catch(() => null)
    const present = text === null ? null : reviewerIn(text)
    if (present) {
      this.#known = present
      return present
    }
    const made = { id: randomUUID(), name: '' }
    // A damaged file is kept: the id in it may still be read by eye.
    if (text !== null) await rename(this.#path, `${this.#path}.damaged`).catch(() => undefined)
    await this.#write(made).catch(() => undefined)
    this.#known = made
    return made
  }

  async #write({ id, name }: ReviewerIdentity): Promise<void> {
    await writeAtomically(this.#path, `${JSON.stringify({ id, name })}\n`)
  }
}

function reviewerIn(text: string): ReviewerIdentity | null {
  try {
    return Reviewer.parse(JSON.parse(text))
  } catch {
    return null
  }
}
