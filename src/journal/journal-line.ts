import { createHash } from 'node:crypto'
import type { JournalAct, JournalPosition } from '../project'

/** Hex digits of a line's checksum: 64 bits, against accidents and not against attackers. */
const SUM_LENGTH = 16
/** What the sum of a journal's very first header stands on. */
export const NO_SUM = '0'.repeat(SUM_LENGTH)
/**
 * The newest form of the journal that this version writes and reads. It rises with that of project files: the first
 * line of a journal is what tells an older version to leave the whole folder alone.
 */
export const JOURNAL_VERSION = 2

/** The first line of each journal file. */
export interface JournalHeader {
  readonly format: 'counterclaim-journal'
  readonly version: number
  readonly projectId: string
  /** Number of the first act in this file. */
  readonly firstSeq: number
  /** Sum of the act before it. */
  readonly previousSum: string
}

/** Depends on the line and, through the sum before, on every line before it. */
function sumOf(previous: string, json: Uint8Array | string): string {
  return createHash('sha256').update(previous).update(json).digest('hex').slice(0, SUM_LENGTH)
}

/** One line with its end, and its sum. */
export function journalLine(
  previous: string,
  content: object,
): { readonly line: string; readonly sum: string } {
  const json = JSON.stringify(content)
  const sum = sumOf(previous, json)
  return { line: `${sum} ${json}\n`, sum }
}

/** The first line of a file whose acts follow `after`. It stands on no sum: it is known when the file is opened alone. */
export function headerLine(projectId: string, after: JournalPosition): string {
  const header: JournalHeader = {
    format: 'counterclaim-journal',
    version: JOURNAL_VERSION,
    projectId,
    firstSeq: after.seq + 1,
    previousSum: after.sum,
  }
  return journalLine(NO_SUM, header).line
}

/** The line of one act. */
export function actLine(previous: string, seq: number, act: JournalAct) {
  return journalLine(previous, { seq, ...act })
}

/** The sum of a line without its end when it is right after `previous`; null when it is damaged. */
export function checkedSum(previous: string, line: Buffer): string | null {
  if (line[SUM_LENGTH] !== SPACE) return null
  const sum = line.toString('latin1', 0, SUM_LENGTH)
  return sum === sumOf(previous, line.subarray(SUM_LENGTH + 1)) ? sum : null
}

const SPACE = 0x20

/** What a line says, once its sum was found right. */
export function lineContent(line: Buffer): unknown {
  return JSON.parse(line.toString('utf8', SUM_LENGTH + 1))
}
