import type {
  ArticleMeta,
  ClaimEdit,
  CutOverride,
  EngineSettings,
  FindingReview,
  QuoteAnchor,
  Sensitivity,
  Tag,
} from '../core'
import type { Codebook } from './codebook'

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
  /** Absent where it is the one that projects start with; read it with `codebookOf`. */
  readonly codebook?: Codebook
  readonly savedViews?: readonly SavedView[]
  /** What colleagues said of a finding is hidden until one has judged it oneself. Absent means shown. */
  readonly blind?: boolean
}

/** What a saved view asks for: plain fields, so that every version can read past what it does not know. */
export type SavedQuery = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A way of looking at the project that was given a name. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly view: 'compare' | 'review' | 'search'
  readonly query: SavedQuery
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
  /** Where the reader divides the text into claims otherwise than the engine. */
  readonly claimEdits?: readonly ClaimEdit[]
}

export interface ReviewRecord extends FindingReview {
  readonly projectId: string
}

export interface TagRecord extends Tag {
  readonly projectId: string
  /** Orders the tags under one parent. */
  readonly position: number
  /** The tag that it stands under; absent or null at the top. */
  readonly parentId?: string | null
  /** What it is given for; absent where nothing is written down. */
  readonly definition?: string
}

/** A note or tags on a passage of a source, or on the whole of it. */
export interface AnnotationRecord {
  readonly id: string
  readonly projectId: string
  readonly sourceId: string
  /** Null where it is about the whole source. */
  readonly anchor: QuoteAnchor | null
  readonly note: string
  /** Tag ids. */
  readonly tags: readonly string[]
  /** ISO time of the last change. */
  readonly at: string
}

/** How two passages stand to each other by the reader's own word; `apart` keeps them from being paired. */
export const DECLARED_RELATIONS = ['conflict', 'match', 'apart'] as const
export type DeclaredRelation = (typeof DECLARED_RELATIONS)[number]

/** A finding that the reader made by hand. */
export interface DeclaredRecord {
  readonly id: string
  readonly projectId: string
  readonly relation: DeclaredRelation
  readonly a: QuoteAnchor
  readonly b: QuoteAnchor
  /** ISO time. */
  readonly at: string
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
