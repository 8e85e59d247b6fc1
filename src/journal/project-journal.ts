import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalAct, JournalPosition } from '../project'
import { DiskAlmostFull } from './disk-refusal'
import { type FoundEnd, findEnd, type JournalEnd } from './find-end'
import { type Disk, JournalFile } from './journal-file'
import { actLine, headerLine, JOURNAL_VERSION } from './journal-line'
import { journalFileName, journalFiles, makeFolders } from './project-folder'
import { writeAtomically } from './write-atomically'

export interface JournalOptions {
  readonly disk: Disk
  /** Bytes that stay free: opening, undoing and quitting must always be possible. */
  readonly reserve: number
}

/** The journal of one project: where its acts become durable. */
export class ProjectJournal {
  readonly projectId: string
  readonly folder: string
  readonly #options: JournalOptions
  #position: JournalPosition
  /** Damage that was found on opening, in plain words. */
  readonly problem: string | null
  /** Name and good length of the file that is written; null before the first act. */
  #current: JournalEnd | null
  #file: JournalFile | null = null
  #queue: Promise<unknown> = Promise.resolve()

  private constructor(folder: string, projectId: string, options: JournalOptions, found: FoundEnd) {
    this.folder = folder
    this.projectId = projectId
    this.#options = options
    this.#position = found.position
    this.#current = found.current
    this.problem = found.problem
  }

  /** Opens what is there, or stands ready for a project that is new. Throws `WrittenByNewer`. */
  static async open(folder: string, projectId: string, options: JournalOptions): Promise<ProjectJournal> {
    return new ProjectJournal(folder, projectId, options, await findEnd(folder, projectId))
  }

  /** After the last act that is durable. */
  get position(): JournalPosition {
    return this.#position
  }

  /** Resolves with the position after the act once it is on the disk; throws, having kept nothing of it. */
  append(act: JournalAct): Promise<JournalPosition> {
    return this.#inTurn(async () => {
      await this.#ready()
      const free = await this.#options.disk.free(this.folder)
      if (free < this.#options.reserve) throw new DiskAlmostFull(free)
      const seq = this.#position.seq + 1
      const { line, sum } = actLine(this.#position.sum, seq, act)
      const file = await this.#opened()
      try {
        await file.append(line)
      } catch (error) {
        await this.#shut()
        throw error
      }
      this.#current = this.#current && { ...this.#current, length: file.length }
      this.#position = { seq, sum }
      return this.#position
    })
  }

  /** Goes on in a new file from here; what came before is in a backup. */
  rotate(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#current || this.#current.name === journalFileName(this.#position.seq + 1)) return
      await this.#begin(this.#position)
    })
  }

  /** Goes on from a position that the journal did not lead to: contents that came from elsewhere. */
  continueAt(position: JournalPosition): Promise<void> {
    return this.#inTurn(async () => {
      await makeFolders(this.folder)
      await this.#begin(position)
      this.#position = position
    })
  }

  /** Removes journal files that end before act `seq`. */
  async forgetBefore(seq: number): Promise<void> {
    const files = await journalFiles(this.folder)
    for (const [index, { name }] of files.entries()) {
      const next = files[index + 1]
      if (next && next.firstSeq <= seq) await rm(join(this.folder, name), { force: true })
    }
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#inTurn(async () => {})
  }

  async close(): Promise<void> {
    await this.#inTurn(() => this.#shut())
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work)
    this.#queue = result.catch(() => undefined)
    return result
  }

  /**
   * A project's first act makes its folders and its first file. What an older version began is left as it is: its first
   * line would let that version read acts that it does not know.
   */
  async #ready(): Promise<void> {
    if (this.#current?.version === JOURNAL_VERSION) return
    await makeFolders(this.folder)
    await this.#begin(this.#position)
  }

  async #begin(after: JournalPosition): Promise<void> {
    const name = journalFileName(after.seq + 1)
    const header = headerLine(this.projectId, after)
    await writeAtomically(join(this.folder, name), header)
    await this.#shut()
    this.#current = { name, length: new TextEncoder().encode(header).length, version: JOURNAL_VERSION }
  }

  async #opened(): Promise<JournalFile> {
    const current = this.#current
    if (!current) throw new Error('A journal without a file.')
    this.#file ??= await JournalFile.open(join(this.folder, current.name), current.length, this.#options.disk)
    return this.#file
  }

  async #shut(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.close()
  }
}
