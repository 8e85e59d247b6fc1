import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  FILE_CAPS,
  type JournalAct,
  type JournalPosition,
  noContents,
  type ProjectContents,
  ProjectReplay,
  readProjectFile,
} from '../project'
import { NO_SUM } from './journal-line'
import { BACKUP_FOLDER, backupFiles, journalFiles } from './project-folder'
import { actsIn, type JournalScan, scanJournal } from './scan-journal'

/** A project as its folder has it, at a position. */
export interface StoredContents {
  readonly contents: ProjectContents
  readonly position: JournalPosition
}

/** The folder's backups and journal do not lead to the wanted position. */
export class ContentsNotReadable extends Error {
  override readonly name = 'ContentsNotReadable'
}

/** A journal file and what was found in it. */
export interface ReadJournal {
  readonly bytes: Buffer
  readonly scan: JournalScan
}

/** The project at `position`: the newest backup before it that can be read, and what the journal has after that. */
export async function readContents(
  folder: string,
  projectId: string,
  position: JournalPosition,
): Promise<StoredContents> {
  for (const backup of await backupFiles(folder)) {
    if (backup.position.seq > position.seq) continue
    const base = await readBackupFile(folder, backup.name)
    const isOurs = base?.contents.projectId === projectId
    const contents = isOurs && (await forwarded(folder, base, position))
    if (contents) return { contents, position }
  }
  const start = { contents: noContents(projectId), position: { seq: 0, sum: NO_SUM } }
  const contents = await forwarded(folder, start, position)
  if (contents) return { contents, position }
  throw new ContentsNotReadable('The backups and the journal of this project do not fit together.')
}

/** Our own files may be as large as projects get; the caps are for files of unknown origin. */
const OWN_FILE = { ...FILE_CAPS, entryBytes: 2 ** 31, totalBytes: 2 ** 32 }

/** A backup's contents; null where it cannot be read whole. */
export async function readBackupFile(folder: string, name: string): Promise<StoredContents | null> {
  // A disk that fails on this one may still give the one before it.
  const bytes = await readFile(join(folder, BACKUP_FOLDER, name)).catch(() => null)
  if (!bytes) return null
  const read = readProjectFile(bytes, OWN_FILE)
  if (read.outcome !== 'whole') return null
  const { contents, position } = read.file
  return position && { contents, position }
}

/** `base` brought forward to `position`; null where the journal does not lead there. */
async function forwarded(
  folder: string,
  base: StoredContents,
  position: JournalPosition,
): Promise<ProjectContents | null> {
  const replay = new ProjectReplay(base.contents)
  let at = base.position
  for await (const next of actsAfter(folder, base.position, position.seq)) {
    replay.add(next.act)
    at = next.position
  }
  return at.seq === position.seq && at.sum === position.sum ? replay.contents() : null
}

/**
 * The acts after a position up to number `upTo`, each with the position after it. Ends early where the journal has a
 * gap or does not continue `after`.
 */
export async function* actsAfter(
  folder: string,
  after: JournalPosition,
  upTo: number,
): AsyncGenerator<{ readonly act: JournalAct; readonly position: JournalPosition }> {
  let at = after
  const files = await journalFiles(folder)
  for (const [index, { name, firstSeq }] of files.entries()) {
    const next = files[index + 1]
    if (at.seq >= upTo || firstSeq > at.seq + 1) return
    if (next && next.firstSeq <= at.seq + 1) continue
    const file = await readJournal(join(folder, name))
    if (!file || sumAt(file, at.seq) !== at.sum) return
    for (const found of actsIn(file.bytes, file.scan, at.seq, upTo)) {
      yield found
      at = found.position
    }
  }
}

/** A journal file and what it holds; null where its header is not good. */
export async function readJournal(path: string): Promise<ReadJournal | null> {
  const bytes = await readFile(path)
  const scan = scanJournal(bytes)
  return scan && { bytes, scan }
}

/** The checksum that stands at number `seq` of a file, or right before its first; null where it has none there. */
export function sumAt({ bytes, scan }: ReadJournal, seq: number): string | null {
  const { firstSeq, previousSum } = scan.header
  if (seq === firstSeq - 1) return previousSum
  if (seq === scan.position.seq) return scan.position.sum
  if (seq < firstSeq || seq > scan.position.seq) return null
  let at = bytes.indexOf('\n') + 1
  for (let line = firstSeq; line < seq; line++) at = bytes.indexOf('\n', at) + 1
  return bytes.toString('latin1', at, at + NO_SUM.length)
}
