import { z } from 'zod'
import type { JournalAct, JournalPosition } from '../project'
import { actSchema } from './act-schema'
import { WrittenByNewer } from './disk-refusal'
import { checkedSum, JOURNAL_VERSION, type JournalHeader, lineContent, NO_SUM } from './journal-line'

/** What one journal file holds. */
export interface JournalScan {
  readonly header: JournalHeader
  /** After its last good line. */
  readonly position: JournalPosition
  /** Bytes up to the end of the last good line. */
  readonly goodBytes: number
  /**
   * `whole`: every byte is good. `torn`: the last line was never finished, as when the computer stopped while it was
   * written. `damaged`: a line that was written whole is not as it was.
   */
  readonly state: 'whole' | 'torn' | 'damaged'
}

const NEWLINE = 0x0a

const headerSchema = z.object({
  format: z.literal('counterclaim-journal'),
  version: z.number(),
  projectId: z.string(),
  firstSeq: z.number().int().positive(),
  previousSum: z.string(),
})

/** Reads a file without reading what its acts say; null when not even its header is good. Throws `WrittenByNewer`. */
export function scanJournal(bytes: Buffer): JournalScan | null {
  const end = bytes.indexOf(NEWLINE)
  if (end < 0) return null
  const first = bytes.subarray(0, end)
  const header = headerOf(first)
  if (!header) return null
  const before = { seq: header.firstSeq - 1, sum: header.previousSum }
  return { header, ...goodLines(bytes, end + 1, before) }
}

/** Lines that were found beyond damage. */
export interface LinesAfter extends Pick<JournalScan, 'position' | 'state'> {
  readonly lines: Buffer
}

/**
 * Looks among damaged bytes for the lines that go on from a position; their sums, which stand on its own, tell that
 * they do. Null where there are none.
 */
export function linesAfter(bytes: Buffer, after: JournalPosition): LinesAfter | null {
  let at = 0
  for (;;) {
    const next = bytes.indexOf(NEWLINE, at)
    if (next < 0) return null
    if (checkedSum(after.sum, bytes.subarray(at, next)) !== null) {
      const { goodBytes, position, state } = goodLines(bytes, at, after)
      return { lines: bytes.subarray(at, goodBytes), position, state }
    }
    at = next + 1
  }
}

/** How far the lines from byte `from` on are those that follow `after`. */
function goodLines(bytes: Buffer, from: number, after: JournalPosition): Omit<JournalScan, 'header'> {
  let { seq, sum } = after
  let at = from
  for (;;) {
    const next = bytes.indexOf(NEWLINE, at)
    if (next < 0) break
    const right = checkedSum(sum, bytes.subarray(at, next))
    if (right === null) return { position: { seq, sum }, goodBytes: at, state: 'damaged' }
    sum = right
    seq += 1
    at = next + 1
  }
  return { position: { seq, sum }, goodBytes: at, state: at === bytes.length ? 'whole' : 'torn' }
}

function headerOf(line: Buffer): JournalHeader | null {
  if (checkedSum(NO_SUM, line) === null) return null
  const content = headerSchema.safeParse(lineContent(line))
  if (!content.success) return null
  if (content.data.version > JOURNAL_VERSION) throw new WrittenByNewer('A journal of a newer version.')
  return content.data
}

const numbered = z.object({ seq: z.number().int().positive() })

/** The acts of a scanned file after number `after` and up to `upTo`, in order. */
export function* actsIn(
  bytes: Buffer,
  scan: JournalScan,
  after: number,
  upTo: number,
): Generator<{ readonly act: JournalAct; readonly position: JournalPosition }> {
  let at = bytes.indexOf(NEWLINE) + 1
  for (let seq = scan.header.firstSeq; at < scan.goodBytes && seq <= upTo; seq++) {
    const next = bytes.indexOf(NEWLINE, at)
    const line = bytes.subarray(at, next)
    at = next + 1
    if (seq <= after) continue
    const content = lineContent(line)
    if (numbered.parse(content).seq !== seq) throw new Error(`Line ${seq} of a journal has another number.`)
    yield { act: actSchema.parse(content), position: { seq, sum: line.toString('latin1', 0, 16) } }
  }
}
