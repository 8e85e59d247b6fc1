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
  /** What the page is fetching part by part: read and divided once, and the same until its last part. */
  readonly #divided: { project: Divided | null; backup: Divided | null } = { project: null, backup: null }

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

  /** Later parts are of the position that the first was taken at, whatever has come since. */
  readContents({ projectId, position }: ProjectAt, part: number): Promise<ContentsPart> {
    if (part === 0) this.#divided.project = null
    else if (this.#divided.project?.name !== projectId)
      return Promise.reject(new Error('There is no such part. Please begin again.'))
    const folder = this.#folderOf(projectId)
    return this.#part('project', projectId, part, () => readContents(folder, projectId, position))
  }

  readBackup(projectId: string, backupId: string, part: number): Promise<ContentsPart> {
    return this.#part('backup', `${projectId}/${backupId}`, part, async () => {
      const read = await readBackupFile(this.#folderOf(projectId), backupId)
      if (!read) throw new Error(BACKUP_DAMAGED)
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
    this.#divided.project = null
    this.#divided.backup = null
  }

  #folderOf(projectId: string): string {
    return join(this.#folder, projectId)
  }

  async #part(
    of: 'project' | 'backup',
    name: string,
    part: number,
    read: () => Promise<{ readonly contents: ProjectContents; readonly position: JournalPosition }>,
  ): Promise<ContentsPart> {
    const present = this.#divided[of]
    const divided = present?.name === name ? present : dividedFrom(name, await read())
    this.#divided[of] = divided
    const { parts, position } = divided
    const contents = parts[part]
    if (!contents) throw new Error('There is no such part.')
    // Fetched whole: a large project is not worth its memory any longer.
    if (part + 1 === parts.length) this.#divided[of] = null
    return { contents, parts: parts.length, position }
  }
}

const BACKUP_DAMAGED =
  'This backup is damaged and cannot be read. The other backups and the project are as they were.'

function dividedFrom(
  name: string,
  { contents, position }: { readonly contents: ProjectContents; readonly position: JournalPosition },
): Divided {
  return { name, parts: contentsInParts(contents), position }
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
