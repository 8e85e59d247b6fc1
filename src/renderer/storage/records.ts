import type {
  ArticleMeta,
  CutOverride,
  EngineSettings,
  FindingReview,
  JudgeScore,
  Sensitivity,
  Tag,
} from '../../core'
import type { RowChange } from './row-change'

/** Rows as they lie in the database. Times are ISO strings; order never depends on them, only on positions and `seq`. */

/** How conflicts are found in a project: what the engine is told, and where the list of findings is cut. */
export interface ProjectEngine extends EngineSettings {
  readonly sensitivity: Sensitivity
}

export interface ProjectRecord {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  /** Time of the last change that stands: undoing a change gives back the time before it. */
  readonly updatedAt: string
  readonly isSample: boolean
  /** Absent in projects of older versions; read it with `engineOf`. */
  readonly engine?: ProjectEngine
}

export interface SourceRecord {
  /** Made from the content's hash, so that a source taken out and read in again meets its old verdicts. */
  readonly id: string
  readonly projectId: string
  /** Orders the sources of a project; may have gaps. */
  readonly position: number
  readonly text: string
  readonly meta: ArticleMeta
  readonly cutOverrides: readonly CutOverride[]
  /** Null for pasted text. */
  readonly fileName: string | null
  readonly sha256: string
  /** What reading it in had to say, in plain words ("read as Windows-1251"). */
  readonly notes: readonly string[]
  readonly importedAt: string
}

export interface ReviewRecord extends FindingReview {
  readonly projectId: string
}

export interface TagRecord extends Tag {
  readonly projectId: string
  readonly position: number
}

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
