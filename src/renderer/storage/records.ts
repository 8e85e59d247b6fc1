import type { JudgeScore } from '../../core'
import type { JournalPosition, RowChange } from '../../project'

/** Rows as they lie in the database, beside those of `src/project`. */

/** One step of a project's undo list; what it changed lies apart in `HistoryChangesRecord`, because that can be large. */
export interface HistoryRecord {
  readonly seq: number
  readonly projectId: string
  readonly at: string
  /** The command's kind. */
  readonly kind: string
  /** Plain words for the undo menu, e.g. "verdict: conflict". */
  readonly label: string
  /** Name of the project, source or tag that the step is about; empty where it has none. */
  readonly subject: string
  /** A number because IndexedDB cannot index booleans. */
  readonly undone: 0 | 1
}

export interface HistoryChangesRecord {
  readonly seq: number
  readonly changes: readonly RowChange[]
}

/** How far the project's rows have come in its journal; without one they are not whole. */
export interface PositionRecord extends JournalPosition {
  readonly projectId: string
}

export interface SettingRecord {
  readonly key: string
  readonly value: unknown
}

/** An answer of the local judge, kept so that it need not be asked again. Nothing is lost with it. */
interface KeptAnswer {
  readonly projectId: string
  /** Names the model and the texts that it was asked about. */
  readonly key: string
  /** Milliseconds; the oldest go first where there are too many. */
  readonly keptAt: number
}

export interface JudgementRecord extends KeptAnswer {
  readonly score: JudgeScore
}

export interface JudgeVectorRecord extends KeptAnswer {
  readonly vector: Float32Array
}
