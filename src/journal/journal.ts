import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalAct, JournalPosition, ProjectContents } from '../project'
import { DiskAlmostFull } from './disk-refusal'
import { type JournalHeader, NO_SUM } from './journal-line'
import { storeBackup, thinBackups } from './make-backup'
import { nodeDisk } from './node-disk'
import {
  backupFiles,
  bytesIfThere,
  isMissing,
  isProjectId,
  journalFiles,
  makeFolders,
  ORIGINAL_FOLDER,
} from './project-folder'
import { type JournalOptions, ProjectJournal } from './project-journal'
import { actsAfter } from './read-contents'
import { scanJournal } from './scan-journal'
import { sha256 } from './sha256'
import { writeAtomically } from './write-atomically'

const MEGABYTE = 1024 * 1024
const OPTIONS: JournalOptions = { disk: nodeDisk, reserve: 32 * MEGABYTE }
/** Journal files are kept back to this many backups: a damaged one loses nothing. */
const BACKUPS_COVERED = 3

/** How a copy of a project stands to the journal. */
export type Relation = 'same' | 'behind' | 'missing' | 'unknown'

/** All projects of one folder: what is durable of them. */
export class Journal {
  readonly #folder: string
  readonly #options: JournalOptions
  readonly #projects: Map<string, ProjectJournal>
  readonly #opening = new Map<string, Promise<ProjectJournal>>()

  private constructor(folder: string, options: JournalOptions, projects: Map<string, ProjectJournal>) {
    this.#folder = folder
    this.#options = options
    this.#projects = projects
  }

  /** Opens every project that the folder has. Throws `WrittenByNewer`, having changed nothing, or the disk's error. */
  static async open(folder: string, options: Partial<JournalOptions> = {}): Promise<Journal> {
    const whole = { ...OPTIONS, ...options }
    const projects = new Map<string, ProjectJournal>()
    for (const projectId of await projectIds(folder)) {
      projects.set(projectId, await ProjectJournal.open(join(folder, projectId), projectId, whole))
    }
    return new Journal(folder, whole, projects)
  }

  /** The projects that have a journal or a backup. */
  projects(): readonly ProjectJournal[] {
    return [...this.#projects.values()].filter(({ position }) => position.seq > 0)
  }

  folderOf(projectId: string): string {
    if (!isProjectId(projectId)) throw new Error('No id of a project.')
    return join(this.#folder, projectId)
  }

  /** The position after the act, once it is on the disk. */
  async append(projectId: string, act: JournalAct): Promise<JournalPosition> {
    const journal = await this.#journalOf(projectId)
    return journal.append(act)
  }

  /** How a copy at `copy` stands to the project's journal; `null` is a copy that has never heard of it. */
  async relation(projectId: string, copy: JournalPosition | null): Promise<Relation> {
    const journal = this.#projects.get(projectId)
    if (!journal || journal.position.seq === 0) return 'unknown'
    const { position, folder } = journal
    if (copy === null) return 'missing'
    if (copy.seq === position.seq) return copy.sum === position.sum ? 'same' : 'unknown'
    if (copy.seq > position.seq) return 'unknown'
    const next = await actsAfter(folder, copy, copy.seq + 1).next()
    return next.done === true ? 'missing' : 'behind'
  }

  /** Contents that the journal does not have become a backup, and the journal goes on from there. */
  async adopt(contents: ProjectContents, at: string, application: string): Promise<JournalPosition> {
    const { projectId } = contents
    const journal = await this.#journalOf(projectId)
    const seq = journal.position.seq + 1
    const sum = sha256(`${journal.position.sum}${JSON.stringify(contents)}`).slice(0, NO_SUM.length)
    const position = { seq, sum }
    const { folder } = journal
    await storeBackup({ folder, projectId, position, reason: 'adopted', at, application }, contents)
    await journal.continueAt(position)
    return position
  }

  /** Whether something happened since the last backup. */
  async hasChanged(projectId: string): Promise<boolean> {
    const journal = this.#projects.get(projectId)
    if (!journal || journal.position.seq === 0) return false
    const [newest] = await backupFiles(journal.folder)
    return newest?.position.seq !== journal.position.seq
  }

  /** After a backup was made: the journal goes on in a new file, and what nobody needs any more is removed. */
  async afterBackup(projectId: string, now: string): Promise<void> {
    const journal = await this.#journalOf(projectId)
    await journal.rotate()
    const left = await thinBackups(journal.folder, now)
    const oldest = left[BACKUPS_COVERED - 1]
    if (oldest) await journal.forgetBefore(oldest.position.seq + 1)
  }

  /** Keeps a file's bytes under their checksum, which is checked. */
  async keepOriginal(projectId: string, wanted: string, bytes: Uint8Array): Promise<void> {
    if (sha256(bytes) !== wanted) throw new Error('The bytes are not those of the checksum.')
    const folder = this.folderOf(projectId)
    await makeFolders(folder)
    const path = join(folder, ORIGINAL_FOLDER, wanted)
    const present = await bytesIfThere(path)
    if (present && sha256(present) === wanted) return
    const { disk, reserve } = this.#options
    const free = await disk.free(folder)
    if (free - bytes.length < reserve) throw new DiskAlmostFull(free)
    await writeAtomically(path, bytes)
  }

  /** The bytes of an original; null where there are none, or none that are right. */
  async readOriginal(projectId: string, wanted: string): Promise<Uint8Array | null> {
    if (!/^[0-9a-f]{64}$/.test(wanted)) return null
    const bytes = await bytesIfThere(join(this.folderOf(projectId), ORIGINAL_FOLDER, wanted))
    return bytes && sha256(bytes) === wanted ? bytes : null
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await Promise.all([...this.#projects.values()].map((journal) => journal.settled()))
  }

  async close(): Promise<void> {
    await Promise.all([...this.#projects.values()].map((journal) => journal.close()))
  }

  async #journalOf(projectId: string): Promise<ProjectJournal> {
    const present = this.#projects.get(projectId)
    if (present) return present
    // Two acts at once on a new project must meet in one journal.
    const opening =
      this.#opening.get(projectId) ??
      ProjectJournal.open(this.folderOf(projectId), projectId, this.#options).finally(() => {
        this.#opening.delete(projectId)
      })
    this.#opening.set(projectId, opening)
    const journal = await opening
    this.#projects.set(projectId, journal)
    return journal
  }
}

/** The projects of a folder. Looks at every file's version first: where one is newer, nothing at all may be changed. */
async function projectIds(folder: string): Promise<readonly string[]> {
  const ids: string[] = []
  for (const id of await folderNames(folder)) {
    const headers: (JournalHeader | undefined)[] = []
    for (const { name } of await journalFiles(join(folder, id)))
      headers.push(scanJournal(await firstLine(join(folder, id, name)))?.header)
    // A copy of a project's folder under another name is not another project.
    if (headers.every((header) => header === undefined || header.projectId === id)) ids.push(id)
  }
  return ids
}

async function folderNames(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && isProjectId(entry.name)).map(({ name }) => name)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Longer than any header. */
const HEADER_BYTES = 1024

async function firstLine(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    return buffer.subarray(0, Math.min(bytesRead, buffer.indexOf('\n') + 1))
  } finally {
    await file.close()
  }
}
