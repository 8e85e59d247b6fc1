import type { ClaimEdit } from './claim'
import type { Span } from './span'

/** What is known about a source apart from its text. All fields are as the source has them. */
export interface ArticleMeta {
  readonly title?: string
  readonly author?: string
  readonly publisher?: string
  /** ISO 8601 calendar date, possibly cut to year or month: `2023`, `2023-03`, `2023-03-02`. */
  readonly date?: string
  readonly url?: string
  readonly language?: string
}

/** The reader's word on a passage: cut it although the engine kept it, or keep it although the engine cut it. */
export interface CutOverride extends Span {
  readonly cut: boolean
}

/** One source as the engine takes it. `text` is the original and never changes; everything points into it. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly meta: ArticleMeta
  readonly cutOverrides: readonly CutOverride[]
  /** The reader's own divisions into claims; absent where there are none. */
  readonly claimEdits?: readonly ClaimEdit[]
}

export const CUT_REASONS = [
  'navigation',
  'teaser',
  'comment-prompt',
  'share-prompt',
  'reading-time',
  'photo-credit',
  'byline',
  'editor-note',
  'timestamp',
  'by-hand',
] as const

/** Why a passage is not part of what the article says. */
export type CutReason = (typeof CUT_REASONS)[number]

/** A passage that is shown greyed, makes no claims, and can be restored. */
export interface CutSpan extends Span {
  readonly reason: CutReason
}
