import type { FindingKind } from './comparison'

/** The reviewer's word on a finding. */
export type VerdictValue = 'conflict' | 'no-conflict' | 'undecided'

/**
 * Why there is no conflict: the id of a reason of the project's codebook. Those that every codebook begins with are the
 * names of the guards, and `wording`.
 */
export type VerdictReason = string

/** Which of two readings stands, once the reader has made up their mind. */
export const STANDINGS = ['a', 'b', 'both', 'neither', 'open'] as const
export type Standing = (typeof STANDINGS)[number]

/** What the reader made of a conflict: which reading stands, why, and what would change that. */
export interface Resolution {
  readonly stands: Standing
  readonly why: string
  readonly wouldChange: string
  /** ISO time. */
  readonly at: string
}

/** What two reviewers decided together. What each of them said alone stays beside it. */
export interface AgreedVerdict {
  /** Id of the choice in the project's codebook. */
  readonly choice: string
  readonly verdict: VerdictValue
  /** Name of the other reviewer; may be empty. */
  readonly with: string
  /** ISO time. */
  readonly at: string
}

/** A quote with enough around it to be found again, or to be listed as an orphan when its text is gone. */
export interface QuoteAnchor {
  readonly sourceId: string
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly from: number
  readonly to: number
}

/** All that reviewers left on one finding; what reports and storage share. */
export interface FindingReview {
  /** Content key of the pair: order-independent, engine-independent. Equals `Finding.id` of the finding it was given on. */
  readonly key: string
  readonly verdict: VerdictValue | null
  readonly reason: VerdictReason | null
  /** Tag ids. */
  readonly tags: readonly string[]
  readonly note: string
  readonly anchors: readonly [QuoteAnchor, QuoteAnchor]
  /** What the engine said when the verdict was given. */
  readonly kindWhenJudged: FindingKind
  /** Id of the choice in the project's codebook that was taken; absent where it is the one named like the verdict. */
  readonly choice?: string
  readonly resolution?: Resolution
  readonly agreed?: AgreedVerdict
}

export interface Tag {
  readonly id: string
  readonly name: string
  /** A token name of the palette, never a raw colour: `tag-1` … `tag-8`. */
  readonly colour: string
}
