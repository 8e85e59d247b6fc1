import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { JournalPosition } from '../project'
import { syncFolder, writeAtomically } from './write-atomically'

/** Where the parts of one project lie in its folder. */

export interface JournalFileName {
  readonly name: string
  readonly firstSeq: number
}

export interface BackupFileName {
  /** The file's name without folder: also the backup's id. */
  readonly name: string
  readonly position: JournalPosition
  /** ISO time. */
  readonly at: string
  readonly reason: string
  readonly counts: BackupCounts
}

/** What a project came to when the backup was made; in its name, so that a list opens none. */
export interface BackupCounts {
  readonly sources: number
  readonly verdicts: number
  readonly notes: number
  readonly tags: number
}

const SEQ_DIGITS = 10
const JOURNAL = /^journal-(\d{10})\.jsonl$/
const BACKUP = /^(\d{10})-([0-9a-f]{16})-(\d{8}T\d{9}Z)-s(\d+)v(\d+)n(\d+)t(\d+)-([a-z-]+)\.counterclaim$/

export const BACKUP_FOLDER = 'backups'
export const ORIGINAL_FOLDER = 'originals'

/** Ids are made by the application; what does not look like one never becomes a path. */
export function isProjectId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,100}$/.test(id)
}

export function journalFileName(firstSeq: number): string {
  return `journal-${String(firstSeq).padStart(SEQ_DIGITS, '0')}.jsonl`
}

export function backupFileName({ position, at, reason, counts }: Omit<BackupFileName, 'name'>): string {
  const time = at.replace(/[-:.]/g, '')
  const { sources, verdicts, notes, tags } = counts
  const seq = String(position.seq).padStart(SEQ_DIGITS, '0')
  return `${seq}-${position.sum}-${time}-s${sources}v${verdicts}n${notes}t${tags}-${reason}.counterclaim`
}

/** The project's journal files, the oldest first. */
export async function journalFiles(folder: string): Promise<readonly JournalFileName[]> {
  const names = await listed(folder)
  return names
    .flatMap((name) => {
      const digits = JOURNAL.exec(name)?.[1]
      return digits === undefined ? [] : { name, firstSeq: Number(digits) }
    })
    .sort((a, b) => a.firstSeq - b.firstSeq)
}

/** The project's backups by name only, the newest first: by number, and only then by the clock. */
export async function backupFiles(folder: string): Promise<readonly BackupFileName[]> {
  const names = await listed(join(folder, BACKUP_FOLDER))
  return names
    .flatMap((name) => backupOf(name) ?? [])
    .sort((a, b) => b.position.seq - a.position.seq || (a.at < b.at ? 1 : -1))
}

/** What a backup's name says; null where it is no backup's. */
export function backupOf(name: string): BackupFileName | null {
  const [, seq, sum, time, sources, verdicts, notes, tags, reason] = BACKUP.exec(name) ?? []
  if (seq === undefined || sum === undefined || time === undefined || reason === undefined) return null
  const at = time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z')
  const counts = {
    sources: Number(sources),
    verdicts: Number(verdicts),
    notes: Number(notes),
    tags: Number(tags),
  }
  return { name, position: { seq: Number(seq), sum }, at, reason, counts }
}

/** Makes the folder and those in it, durably; harmless where they are there. */
export async function makeFolders(folder: string): Promise<void> {
  for (const part of [join(folder, BACKUP_FOLDER), join(folder, ORIGINAL_FOLDER)]) {
    const first = await mkdir(part, { recursive: true })
    if (first === undefined) continue
    // Each new folder is an entry of the one above it, and only there can it get lost.
    for (let made = part; ; made = dirname(made)) {
      await syncFolder(dirname(made))
      if (made === first || made === dirname(made)) break
    }
  }
}

/** Keeps bytes that cannot be used under a name that is nobody's: once, however often they are found. */
export async function keepAside(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  for (let turn = 1; ; turn++) {
    const path = join(folder, `aside-${turn}-${name}`)
    const present = await bytesIfThere(path)
    if (present?.equals(bytes)) return
    if (present === null) return writeAtomically(path, bytes)
  }
}

/** Removes what an interrupted write left; what cannot be removed does no harm. */
export async function removeLeftOvers(folder: string): Promise<void> {
  for (const part of [folder, join(folder, BACKUP_FOLDER), join(folder, ORIGINAL_FOLDER)]) {
    for (const name of await listed(part)) {
      if (name.startsWith('.') && name.endsWith('.tmp')) await rm(join(part, name)).catch(() => undefined)
    }
  }
}

/** The file's bytes; null where there is none. */
export async function bytesIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function listed(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
