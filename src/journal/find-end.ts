import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalPosition } from '../project'
import { headerLine, JOURNAL_VERSION, NO_SUM } from './journal-line'
import {
  type BackupFileName,
  backupFiles,
  type JournalFileName,
  journalFileName,
  journalFiles,
  keepAside,
  removeLeftOvers,
} from './project-folder'
import { type ReadJournal, readBackupFile, readJournal, sumAt } from './read-contents'
import { linesAfter } from './scan-journal'
import { writeAtomically } from './write-atomically'

/** The file that a journal goes on in. */
export interface JournalEnd {
  readonly name: string
  /** Of its good part, in bytes. */
  readonly length: number
  /** Form of the journal that its first line names. */
  readonly version: number
}

/** Where a project stands by its files. */
export interface FoundEnd {
  readonly position: JournalPosition
  /** Name and good length of the file to go on in; null where the next act begins one. */
  readonly current: JournalEnd | null
  /** Damage, in plain words. */
  readonly problem: string | null
}

interface Finding {
  readonly folder: string
  readonly projectId: string
  readonly backups: readonly BackupFileName[]
  readonly files: readonly JournalFileName[]
  /** What cannot be read in its place, the newest first; kept beside the journal before it is looked through. */
  readonly damaged: Buffer[]
}

const START: JournalPosition = { seq: 0, sum: NO_SUM }
const LOST_SOME =
  'The journal of this project was damaged on the disk. Everything up to the damage is there; the damaged part was kept beside it and not deleted.'
const COVERED =
  'The journal of this project was damaged on the disk, but everything in it could be put together again. Nothing is missing.'
const GONE =
  'A part of this project’s journal is missing on the disk. The newest backup stands in for it; what was done after that backup may be missing.'

/**
 * Finds the last act that stands on unbroken sums. What is damaged is put aside and never deleted; what follows the
 * damage is taken when a backup leads up to it.
 */
export async function findEnd(folder: string, projectId: string): Promise<FoundEnd> {
  await removeLeftOvers(folder)
  const files = await journalFiles(folder)
  const finding: Finding = { folder, projectId, backups: await backupFiles(folder), files, damaged: [] }
  for (let index = files.length - 1; index >= 0; index--) {
    const file = files[index]
    if (!file) break
    const journal = await readJournal(join(folder, file.name))
    if (journal && (await isReached(finding, journal, index))) return endIn(finding, file, journal)
    await putAside(finding, file)
  }
  return endBeyond(finding, START, null)
}

/** Whether a backup, the file before or the beginning leads to a file: what stands on nothing says nothing. */
async function isReached(finding: Finding, journal: ReadJournal, index: number): Promise<boolean> {
  const { firstSeq, previousSum } = journal.scan.header
  if (firstSeq === 1) return true
  if (finding.backups.some(({ position }) => sumAt(journal, position.seq) === position.sum)) return true
  const before = finding.files[index - 1]
  const earlier = before && (await readJournal(join(finding.folder, before.name)))
  return !!earlier && sumAt(earlier, firstSeq - 1) === previousSum && isReached(finding, earlier, index - 1)
}

async function putAside({ folder, damaged }: Finding, { name }: JournalFileName): Promise<void> {
  const bytes = await readFile(join(folder, name))
  await keepAside(folder, name, bytes)
  await rm(join(folder, name), { force: true })
  damaged.push(bytes)
}

/** The end where `journal` is the newest file that can be read. */
async function endIn(finding: Finding, { name }: JournalFileName, journal: ReadJournal): Promise<FoundEnd> {
  const { folder, backups, damaged } = finding
  const { scan, bytes } = journal
  if (scan.state === 'damaged') {
    const rest = bytes.subarray(scan.goodBytes)
    await keepAside(folder, `rest-of-${name}`, rest)
    damaged.push(rest)
  }
  const [newest] = backups
  const isOlder = newest !== undefined && newest.position.seq > scan.position.seq
  const current = { name, length: scan.goodBytes, version: scan.header.version }
  if (isOlder || damaged.length > 0) return endBeyond(finding, scan.position, current)
  const isOther =
    newest !== undefined &&
    newest.position.seq >= scan.header.firstSeq - 1 &&
    sumAt(journal, newest.position.seq) !== newest.position.sum
  return { position: scan.position, current, problem: isOther ? LOST_SOME : null }
}

/** The end where good lines lead to `good` only: a newer backup, and what of the damaged bytes follows it. */
async function endBeyond(
  finding: Finding,
  good: JournalPosition,
  file: FoundEnd['current'],
): Promise<FoundEnd> {
  const { folder, projectId, damaged } = finding
  const backup = await newestReadable(finding, good.seq)
  let end = backup?.position ?? good
  // Numbers run on, so only the newest piece can tell whether anything is missing at the end.
  let isWhole = true
  const lines: Buffer[] = []
  for (const bytes of [...damaged].reverse()) {
    const found = linesAfter(bytes, end)
    isWhole = found ? found.state !== 'damaged' : lastSum(bytes) === end.sum
    if (!found) continue
    lines.push(found.lines)
    end = found.position
  }
  const hurt = damaged.length > 0
  const missing = backup && backup.reason !== 'adopted' ? GONE : null
  const problem = hurt ? (isWhole ? COVERED : LOST_SOME) : missing
  if (lines.length === 0) return { position: end, current: backup ? null : file, problem }
  const after = backup?.position ?? good
  const name = journalFileName(after.seq + 1)
  const whole = Buffer.concat([Buffer.from(headerLine(projectId, after)), ...lines])
  await writeAtomically(join(folder, name), whole)
  return { position: end, current: { name, length: whole.length, version: JOURNAL_VERSION }, problem }
}

/** The sum that the last line of damaged bytes bears. */
function lastSum(bytes: Buffer): string {
  const last = bytes.lastIndexOf('\n', -2) + 1
  return bytes.toString('latin1', last, last + NO_SUM.length)
}

/** The newest backup after number `seq` that can be read whole: it is about to be built upon. */
async function newestReadable({ folder, projectId, backups }: Finding, seq: number) {
  for (const backup of backups) {
    if (backup.position.seq <= seq) return null
    const read = await readBackupFile(folder, backup.name)
    if (read?.contents.projectId === projectId && read.position.sum === backup.position.sum) return backup
  }
  return null
}
