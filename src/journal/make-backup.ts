import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type JournalPosition, type ProjectContents, writeProjectFile } from '../project'
import {
  BACKUP_FOLDER,
  type BackupCounts,
  type BackupFileName,
  backupFileName,
  backupFiles,
  makeFolders,
} from './project-folder'
import { readBackupFile, readContents } from './read-contents'
import { thinnedOut } from './thin-backups'
import { writeAtomically } from './write-atomically'

export interface BackupRequest {
  readonly folder: string
  readonly projectId: string
  /** The project as it was after this act. */
  readonly position: JournalPosition
  readonly reason: string
  /** ISO time. */
  readonly at: string
  /** Name and version. */
  readonly application: string
}

/** A backup was written and cannot be read back: the disk is not to be trusted. */
export class BackupNotReadable extends Error {
  override readonly name = 'BackupNotReadable'
}

/** Makes a backup out of what the folder has; it is durable and was read back when this resolves. */
export async function makeBackup(request: BackupRequest): Promise<void> {
  const { contents } = await readContents(request.folder, request.projectId, request.position)
  await storeBackup(request, contents)
}

/** Backups are nobody's: they are not made to be merged. */
const NOBODY = { id: 'backup', name: '' }

/** Makes a backup of contents that came from elsewhere. */
export async function storeBackup(request: BackupRequest, contents: ProjectContents): Promise<void> {
  const { folder, position, reason, at, application } = request
  await makeFolders(folder)
  const file = { contents, position, application, savedAt: at, reviewer: NOBODY, originals: [] }
  const bytes = writeProjectFile(file)
  const name = backupFileName({ position, at, reason, counts: countsOf(contents) })
  const path = join(folder, BACKUP_FOLDER, name)
  await writeAtomically(path, bytes)
  const back = await readBackupFile(folder, name)
  if (back && isDeepStrictEqual(back.contents, contents)) return
  await rm(path, { force: true })
  throw new BackupNotReadable('A backup could not be read back.')
}

function countsOf({ sources, reviews, tags }: ProjectContents): BackupCounts {
  return {
    sources: sources.length,
    verdicts: reviews.filter((review) => review.verdict !== null).length,
    notes: reviews.filter((review) => review.note !== '').length,
    tags: tags.length,
  }
}

/** Removes the backups that `thinnedOut` names; gives those that are left, the newest first. */
export async function thinBackups(folder: string, now: string): Promise<readonly BackupFileName[]> {
  const all = await backupFiles(folder)
  const gone = new Set(thinnedOut(all, now))
  for (const { name } of gone) await rm(join(folder, BACKUP_FOLDER, name), { force: true })
  return all.filter((backup) => !gone.has(backup))
}

/** A backup as a list shows it. */
export interface ListedBackup extends BackupFileName {
  readonly bytes: number
  /** False where it cannot be one any more; the whole is checked when it is opened. */
  readonly readable: boolean
}

/** The project's backups, the newest first. */
export async function listBackups(folder: string): Promise<readonly ListedBackup[]> {
  const listed: ListedBackup[] = []
  for (const backup of await backupFiles(folder)) {
    const file = await open(join(folder, BACKUP_FOLDER, backup.name), 'r')
    try {
      const { size } = await file.stat()
      const { buffer } = await file.read(Buffer.alloc(END_BYTES), 0, END_BYTES, Math.max(0, size - END_BYTES))
      listed.push({ ...backup, bytes: size, readable: buffer.readUInt32LE(0) === ZIP_END })
    } finally {
      await file.close()
    }
  }
  return listed
}

/** A zip ends in this record; one that was cut off does not. */
const END_BYTES = 22
const ZIP_END = 0x06054b50
