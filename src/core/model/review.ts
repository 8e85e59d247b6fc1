import type { FindingKind, GuardName } from './comparison'

/** The reviewer's word on a finding. */
export type VerdictValue = 'conflict' | 'no-conflict' | 'undecided'

/** Why there is no conflict: a guard's name, or wording only. */
export type VerdictReason = GuardName | 'wording'

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
}

export interface Tag {
  readonly id: string
  readonly name: string
  /** A token name of the palette, never a raw colour: `tag-1` … `tag-8`. */
  readonly colour: string
}
