import type {
  ArticleMeta,
  FindingKind,
  OwnOpposites,
  QuoteAnchor,
  RuleName,
  Sensitivity,
  Span,
  VerdictReason,
  VerdictValue,
} from '../../core'
import type { ProjectContents, Reviewer } from '../../project'

/** The finding that a review command is about; enough to make its review when there is none. */
export interface ReviewTarget {
  readonly key: string
  readonly anchors: readonly [QuoteAnchor, QuoteAnchor]
  readonly kindWhenJudged: FindingKind
}

/** A source about to be added; `id` comes from `sourceIdFor`. */
export interface NewSource {
  readonly id: string
  readonly text: string
  readonly meta: ArticleMeta
  readonly fileName: string | null
  readonly sha256: string
  readonly notes: readonly string[]
}

/** Everything that the reader can do to a project. Plain data: the same command on the same state gives the same rows. */
export type Command =
  | {
      readonly kind: 'create-project'
      readonly projectId: string
      readonly name: string
      readonly isSample: boolean
    }
  | {
      readonly kind: 'rename-project'
      readonly projectId: string
      readonly name: string
    }
  | { readonly kind: 'remove-project'; readonly projectId: string }
  /** The project becomes what it is in `contents`; `named` is what the undo list calls that state, e.g. its time. */
  | {
      readonly kind: 'restore-contents'
      readonly projectId: string
      readonly contents: ProjectContents
      readonly named: string
    }
  /** Takes in what another copy of the project, or another project, has; `them` saved it, `us` works here. */
  | {
      readonly kind: 'merge-project'
      readonly projectId: string
      readonly theirs: ProjectContents
      readonly us: Reviewer
      readonly them: Reviewer
    }
  | {
      readonly kind: 'set-rule'
      readonly projectId: string
      readonly rule: RuleName
      readonly on: boolean
    }
  | {
      readonly kind: 'set-opposites'
      readonly projectId: string
      /** All pairs that the project has afterwards, in the reader's order. */
      readonly ownOpposites: readonly OwnOpposites[]
    }
  | {
      readonly kind: 'set-sensitivity'
      readonly projectId: string
      readonly sensitivity: Sensitivity
    }
  | {
      readonly kind: 'add-sources'
      readonly projectId: string
      readonly sources: readonly NewSource[]
    }
  | {
      readonly kind: 'edit-source-meta'
      readonly projectId: string
      readonly sourceId: string
      readonly meta: ArticleMeta
    }
  /** `to` is the index that the source has afterwards; beyond the ends means first or last. */
  | {
      readonly kind: 'move-source'
      readonly projectId: string
      readonly sourceId: string
      readonly to: number
    }
  | {
      readonly kind: 'remove-source'
      readonly projectId: string
      readonly sourceId: string
    }
  | {
      readonly kind: 'set-cut-override'
      readonly projectId: string
      readonly sourceId: string
      readonly span: Span
      /** True cuts, false keeps, null leaves it to the engine again. */
      readonly cut: boolean | null
    }
  | {
      readonly kind: 'set-verdict'
      readonly projectId: string
      readonly target: ReviewTarget
      /** Null takes the verdict back. */
      readonly verdict: VerdictValue | null
      readonly reason: VerdictReason | null
    }
  | {
      readonly kind: 'set-review-tags'
      readonly projectId: string
      readonly target: ReviewTarget
      /** All tags that the finding has afterwards. */
      readonly tags: readonly string[]
    }
  | {
      readonly kind: 'set-note'
      readonly projectId: string
      readonly target: ReviewTarget
      readonly note: string
    }
  | {
      readonly kind: 'create-tag'
      readonly projectId: string
      readonly tagId: string
      readonly name: string
      readonly colour: string
    }
  | {
      readonly kind: 'rename-tag'
      readonly projectId: string
      readonly tagId: string
      readonly name: string
    }
  | {
      readonly kind: 'recolour-tag'
      readonly projectId: string
      readonly tagId: string
      readonly colour: string
    }
  /** Everything tagged `tagId` is tagged `into` afterwards, and `tagId` is gone. */
  | {
      readonly kind: 'merge-tags'
      readonly projectId: string
      readonly tagId: string
      readonly into: string
    }
  | {
      readonly kind: 'remove-tag'
      readonly projectId: string
      readonly tagId: string
    }

/** A command that cannot be carried out; the message is for the reader. Nothing has been changed. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
}
