import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  listBackups,
  makeBackup,
  ORIGINAL_FOLDER,
  readBackupFile,
  readContents,
  sha256,
  writeAtomically,
} from '../../journal'
import { contentsInParts, type JournalPosition, type ProjectContents, writeProjectFile } from '../../project'
import { BACKUP_REASONS, type BackupInfo, type ContentsPart } from '../../shared/project-store-api'
import type { ArchiveCalls, BackupWanted, FileWanted, ProjectAt } from './archive-calls'

interface Divided {
  readonly name: string
  readonly parts: readonly ProjectContents[]
  readonly position: JournalPosition
}

/** Reads and writes whole projects out of one folder of journals: what runs in the archive's thread. */
export class ArchiveService implements ArchiveCalls {
  readonly #folder: string
  readonly #application: string
  /** What the page is fetching part by part: read and divided once. */
  #divided: Divided | null = null

  constructor(folder: string, application: string) {
    this.#folder = folder
    this.#application = application
  }

  async makeBackup({ projectId, position, reason, at }: BackupWanted): Promise<void> {
    const application = this.#application
    await makeBackup({ folder: this.#folderOf(projectId), projectId, position, reason, at, application })
  }

  async listBackups(projectId: string): Promise<readonly BackupInfo[]> {
    const listed = await listBackups(this.#folderOf(projectId))
    return listed.map(({ name, at, position, reason, counts, bytes, readable }) => ({
      id: name,
      at,
      seq: position.seq,
      reason: BACKUP_REASONS.find((known) => known === reason) ?? 'asked',
      counts,
      bytes,
      readable,
    }))
  }

  readContents({ projectId, position }: ProjectAt, part: number): Promise<ContentsPart> {
    const name = `${projectId}/${position.seq}/${position.sum}`
    return this.#part(name, part, () => readContents(this.#folderOf(projectId), projectId, position))
  }

  readBackup(projectId: string, backupId: string, part: number): Promise<ContentsPart> {
    return this.#part(`${projectId}/${backupId}`, part, async () => {
      const read = await readBackupFile(this.#folderOf(projectId), backupId)
      if (!read)
        throw new Error(
          'This backup is damaged and cannot be read. The other backups and the project are as they were.',
        )
      return read
    })
  }

  async writeFile({ projectId, position, path, at, reviewer, withOriginals }: FileWanted): Promise<void> {
    const folder = this.#folderOf(projectId)
    const { contents } = await readContents(folder, projectId, position)
    const originals = withOriginals ? await originalsOf(folder, contents) : []
    const application = this.#application
    const file = { contents, position, application, savedAt: at, reviewer, originals }
    await writeAtomically(path, writeProjectFile(file))
  }

  async forget(): Promise<void> {
    this.#divided = null
  }

  #folderOf(projectId: string): string {
    return join(this.#folder, projectId)
  }

  async #part(
    name: string,
    part: number,
    read: () => Promise<{ readonly contents: ProjectContents; readonly position: JournalPosition }>,
  ): Promise<ContentsPart> {
    if (this.#divided?.name !== name) {
      const { contents, position } = await read()
      this.#divided = { name, parts: contentsInParts(contents), position }
    }
    const { parts, position } = this.#divided
    const contents = parts[part]
    if (!contents) throw new Error('There is no such part.')
    // Fetched whole: a large project is not worth its memory any longer.
    if (part + 1 === parts.length) this.#divided = null
    return { contents, parts: parts.length, position }
  }
}

/** The bytes of the files that the project's sources were read from, as far as they were kept and are still right. */
async function originalsOf(folder: string, { sources }: ProjectContents) {
  const found: { readonly sha256: string; readonly bytes: Uint8Array }[] = []
  for (const wanted of new Set(sources.map((source) => source.sha256))) {
    const bytes = await readFile(join(folder, ORIGINAL_FOLDER, wanted)).catch(() => null)
    if (bytes && sha256(bytes) === wanted) found.push({ sha256: wanted, bytes })
  }
  return found
}
