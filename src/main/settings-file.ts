import { readFile, rename } from 'node:fs/promises'
import { z } from 'zod'
import { writeAtomically } from '../journal'
import { InTurn } from './projects/in-turn'

z.config({ jitless: true })

/** Many times what the settings of a window take. */
export const MAX_SETTINGS_CHARACTERS = 1024 * 1024

const Fields = z.record(z.string(), z.unknown())

/**
 * The window's settings once more, beside its store: they outlive a store that was wiped or could not be opened. The
 * page says what they are; here they are only known to be fields with names.
 */
export class SettingsFile {
  readonly #path: string
  readonly #turn = new InTurn()
  #written: string | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** The fields as JSON; null where nothing was kept or it is damaged, which is then set aside and not deleted. */
  read(): Promise<string | null> {
    return this.#turn.run(async () => {
      const text = await readFile(this.#path, 'utf8').catch(() => null)
      if (text === null || areFields(text)) return text
      await rename(this.#path, `${this.#path}.damaged`).catch(() => undefined)
      return null
    })
  }

  /** False where it could not be written down, or is not what settings are; then what was kept stands. */
  write(text: string): Promise<boolean> {
    return this.#turn.run(async () => {
      if (text === this.#written && (await this.#isKept(text))) return true
      if (!areFields(text)) return false
      try {
        await writeAtomically(this.#path, text)
      } catch {
        return false
      }
      this.#written = text
      return true
    })
  }

  /** What was written can have been deleted or changed since, by somebody else. */
  async #isKept(text: string): Promise<boolean> {
    return (await readFile(this.#path, 'utf8').catch(() => null)) === text
  }
}

function areFields(text: string): boolean {
  try {
    return Fields.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}
