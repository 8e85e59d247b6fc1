import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeAtomically } from '../../journal'

z.config({ jitless: true })

const Versions = z.strictObject({ app: z.string(), electron: z.string(), projects: z.int() })

/** What works with the projects. */
export type WorkingVersions = Readonly<z.infer<typeof Versions>>

/** The small file that says which versions worked with the projects last. */
export class VersionsFile {
  readonly #path: string
  readonly #present: WorkingVersions

  constructor(path: string, present: WorkingVersions) {
    this.#path = path
    this.#present = present
  }

  /** Whether others did, or whether that is not known. */
  async differ(): Promise<boolean> {
    try {
      const last = Versions.parse(JSON.parse(await readFile(this.#path, 'utf8')))
      const { app, electron, projects } = this.#present
      return last.app !== app || last.electron !== electron || last.projects !== projects
    } catch {
      return true
    }
  }

  /** From now on it is the present ones. */
  async noted(): Promise<void> {
    await writeAtomically(this.#path, `${JSON.stringify(this.#present)}\n`)
  }
}
