import type { RowChange } from './row-change'

/**
 * One committed act of the reader, as the journal keeps it: all that is needed to do it again on another copy of the
 * project, and to take it back. `undo` and `redo` name no changes: they take back or repeat those of the step that the
 * project's undo list is at. `void` says that the act right before it could not be carried out after all.
 */
export interface JournalAct {
  readonly act: 'run' | 'undo' | 'redo' | 'void'
  /** ISO time; for the reader only, the order is that of the journal. */
  readonly at: string
  /** The command's kind, e.g. "set-verdict". */
  readonly kind: string
  /** Plain words for the undo menu, e.g. "verdict: conflict". */
  readonly label: string
  /** Name of the project, source or tag that the act is about; empty where it has none. */
  readonly subject: string
  /** What was asked for, for whoever reads the journal; texts that the changes hold are left out. */
  readonly args: Readonly<Record<string, unknown>>
  /** Forwards the effect, backwards the inverse. Empty unless `act` is `run`. */
  readonly changes: readonly RowChange[]
}

/**
 * How far a copy of a project has come: the number of the last line of its journal (1, 2, 3 …; 0 before the first), and
 * the checksum of that line, which depends on all lines before it. Two copies with the same position are the same.
 */
export interface JournalPosition {
  readonly seq: number
  readonly sum: string
}
