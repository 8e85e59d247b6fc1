import type { Article } from '../model/article'
import type { Comparison, Sensitivity } from '../model/comparison'
import type { FindingReview, Tag } from '../model/review'

/** A source as a report names it. */
export interface ReportSource {
  readonly article: Article
  /** `null` for pasted text. */
  readonly fileName: string | null
  /** Of the original bytes, lower-case hex. */
  readonly sha256: string
}

/** A file that was given and not read: named in every report, so that its silence is not taken for agreement. */
export interface RefusedSource {
  readonly id: string
  readonly fileName: string
  /** Plain words. */
  readonly message: string
}

/** All that a report is made of. No clock and no chance: the same input gives the same bytes. */
export interface ReportInput {
  readonly projectName: string
  readonly sources: readonly ReportSource[]
  readonly comparison: Comparison
  readonly reviews: readonly FindingReview[]
  readonly tags: readonly Tag[]
  /** ISO date of the project's last change, or `''`; shown as the report's date. */
  readonly dated: string
  readonly refused?: readonly RefusedSource[]
  /** Which findings are listed; those that somebody judged are always. */
  readonly sensitivity?: Sensitivity
}
