import type {
  AnnotationRecord,
  ColleagueReviewRecord,
  DeclaredRecord,
  ProjectRecord,
  ReviewRecord,
  SourceRecord,
  TagRecord,
} from './project-rows'
import type { RowChange } from './row-change'

/** One step of a project's undo list, in the order of the list. */
export interface ProjectStep {
  readonly at: string
  readonly kind: string
  readonly label: string
  readonly subject: string
  readonly undone: boolean
  readonly changes: readonly RowChange[]
}

/** Everything that a project is, as plain JSON data: its rows and its undo list. */
export interface ProjectContents {
  readonly projectId: string
  /** Null while the project is removed (which can be undone). */
  readonly project: ProjectRecord | null
  /** Sorted by id, as are all other rows (reviews by key): the order that is shown is in `position`. */
  readonly sources: readonly SourceRecord[]
  readonly reviews: readonly ReviewRecord[]
  readonly tags: readonly TagRecord[]
  readonly colleagueReviews: readonly ColleagueReviewRecord[]
  readonly annotations: readonly AnnotationRecord[]
  readonly declared: readonly DeclaredRecord[]
  readonly steps: readonly ProjectStep[]
}
