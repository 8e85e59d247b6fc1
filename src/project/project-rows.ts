import type { ArticleMeta, CutOverride, EngineSettings, FindingReview, Sensitivity, Tag } from '../core'

/**
 * The rows that a project consists of: the same in the window's store, in the journal, in backups and in project
 * files. Plain JSON data. Times are ISO strings; order never depends on them, only on positions and sequence numbers.
 */

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
  /** Of the file's bytes, as lower-case hex; of the text's UTF-8 where it was pasted. */
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

/** What another reviewer left on a finding; comes in with their project file and is never edited here. */
export interface ColleagueReviewRecord extends FindingReview {
  /** `colleagueReviewId` of reviewer and finding. */
  readonly id: string
  readonly projectId: string
  readonly reviewerId: string
  /** As they called themselves when the file was saved; may be empty. */
  readonly reviewerName: string
}

/** One row for each reviewer and finding. */
export function colleagueReviewId(reviewerId: string, key: string): string {
  return `${reviewerId}/${key}`
}
