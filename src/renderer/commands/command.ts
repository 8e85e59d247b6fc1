import type {
  ArticleMeta,
  ClaimEdit,
  FindingKind,
  LedgerEntry,
  OwnOpposites,
  QuoteAnchor,
  Resolution,
  RuleName,
  Sensitivity,
  Span,
  VerdictReason,
  VerdictValue,
} from '../../core'
import type { Codebook, DeclaredRelation, ProjectContents, Reviewer, SavedView } from '../../project'
import type { ReadAccess } from '../storage/write-access'

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
      /** Id of a reason of the codebook; kept only where the verdict means that there is no conflict. */
      readonly reason: VerdictReason | null
      /** Id of the choice of the codebook that was taken; without it, the one named like the verdict. */
      readonly choice?: string
    }
  /** Which reading stands, why, and what would change that: what is left out stays as it is. Null takes all back. */
  | {
      readonly kind: 'set-resolution'
      readonly projectId: string
      readonly target: ReviewTarget
      readonly resolution: Partial<Omit<Resolution, 'at'>> | null
    }
  /** What two reviewers decided together on a finding. Null takes it back. */
  | {
      readonly kind: 'set-agreed'
      readonly projectId: string
      readonly target: ReviewTarget
      readonly agreed: { readonly choice: string; readonly with: string } | null
    }
  /** One's own reviews become those of a colleague, and one starts anew without seeing them. */
  | {
      readonly kind: 'begin-second-pass'
      readonly projectId: string
      /** Who the reviews so far are of; the id is a fresh one. */
      readonly first: Reviewer
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
  /** An empty definition is none. */
  | {
      readonly kind: 'define-tag'
      readonly projectId: string
      readonly tagId: string
      readonly definition: string
    }
  /** `to` is the index among the tags under `parentId`; beyond the ends means first or last. */
  | {
      readonly kind: 'set-tag-place'
      readonly projectId: string
      readonly tagId: string
      readonly parentId: string | null
      readonly to: number
    }
  | {
      readonly kind: 'remove-tag'
      readonly projectId: string
      readonly tagId: string
    }
  /** The whole codebook as it is afterwards. */
  | {
      readonly kind: 'set-codebook'
      readonly projectId: string
      readonly codebook: Codebook
      /** What becomes of findings whose verdict or reason is taken out: the id of another, by the id of what goes. */
      readonly moved?: {
        readonly verdicts: Readonly<Record<string, string>>
        readonly reasons: Readonly<Record<string, string>>
      }
    }
  /** All views that the project has afterwards. */
  | {
      readonly kind: 'set-saved-views'
      readonly projectId: string
      readonly savedViews: readonly SavedView[]
    }
  | {
      readonly kind: 'set-blind'
      readonly projectId: string
      readonly blind: boolean
    }
  /** A note or tags on a passage, or on the whole source where `anchor` is null. With neither it is removed. */
  | {
      readonly kind: 'set-annotation'
      readonly projectId: string
      readonly id: string
      readonly sourceId: string
      readonly anchor: QuoteAnchor | null
      readonly note: string
      readonly tags: readonly string[]
    }
  | {
      readonly kind: 'remove-annotation'
      readonly projectId: string
      readonly id: string
    }
  /** How two passages stand to each other; replaces what was declared of the same two passages. */
  | {
      readonly kind: 'declare'
      readonly projectId: string
      readonly id: string
      readonly relation: DeclaredRelation
      readonly a: QuoteAnchor
      readonly b: QuoteAnchor
    }
  | {
      readonly kind: 'withdraw-declared'
      readonly projectId: string
      readonly id: string
    }
  /** All of the reader's own divisions of a source's text afterwards. */
  | {
      readonly kind: 'set-claim-edits'
      readonly projectId: string
      readonly sourceId: string
      readonly claimEdits: readonly ClaimEdit[]
    }
  /** All names that mean the same, afterwards. */
  | {
      readonly kind: 'set-ledger'
      readonly projectId: string
      readonly ledger: readonly LedgerEntry[]
    }

/**
 * A command that is worked out on the rows as they are when its turn has come. Whatever follows from what is there (a
 * list with one more, a field of a row) is to be wished like this: what the window has drawn may be a change behind.
 * Null where there is nothing left to do.
 */
export type Wish = (present: ReadAccess) => Promise<Command | null>

/** A command that cannot be carried out; the message is for the reader. Nothing has been changed. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
}
