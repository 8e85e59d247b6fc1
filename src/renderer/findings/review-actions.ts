import { anchorFor, type Finding, type Resolution, type VerdictReason, type VerdictValue } from '../../core'
import type { TagRecord } from '../../project'
import type { ReviewTarget } from '../commands/command'
import { newId } from '../commands/new-id'
import { nextColour } from './tag-colours'
import { type TagEdit, withTag } from './tag-picker'
import type { Run } from './use-run'

/** What the reader can do with the chosen finding. */
export interface ReviewActions {
  /** `choice` is the id of the codebook's verdict that was taken. */
  readonly verdict: (verdict: VerdictValue | null, reason: VerdictReason | null, choice?: string) => void
  /** False when it was not stored: what was typed is to stay. */
  readonly tags: (edit: TagEdit) => Promise<boolean>
  readonly createTag: (name: string) => Promise<boolean>
  /** Which reading stands; what is left out stays, null takes all back. False when it was not stored. */
  readonly resolve: (resolution: Partial<Omit<Resolution, 'at'>> | null) => Promise<boolean>
  /** Rejects when the note could not be stored. */
  readonly note: (note: string) => Promise<void>
}

interface ReviewContext {
  readonly projectId: string
  readonly target: ReviewTarget
  readonly allTags: readonly TagRecord[]
  /** Stores the command; false when that failed and the reader has been told. */
  readonly run: Run
}

/** What a review of this finding is about, once there is one. */
export function targetOf(finding: Finding, texts: ReadonlyMap<string, string>): ReviewTarget {
  const anchor = (side: Finding['a']) => anchorFor(texts.get(side.articleId) ?? '', side.articleId, side)
  return { key: finding.id, anchors: [anchor(finding.a), anchor(finding.b)], kindWhenJudged: finding.kind }
}

/** Binds the review commands to one finding. */
export function reviewActions({ projectId, target, allTags, run }: ReviewContext): ReviewActions {
  const changeTags = (edit: TagEdit) =>
    run(async (stored) => {
      const present = (await stored.review(projectId, target.key))?.tags ?? []
      return { kind: 'set-review-tags', projectId, target, tags: edit(present) }
    })
  const createTag = async (name: string) => {
    const tagId = newId()
    const made = await run({ kind: 'create-tag', projectId, tagId, name, colour: nextColour(allTags) })
    if (!made) return false
    return changeTags((present) => withTag(present, tagId))
  }
  return {
    verdict: (verdict, reason, choice) =>
      void run({ kind: 'set-verdict', projectId, target, verdict, reason, ...(choice && { choice }) }),
    tags: changeTags,
    createTag,
    resolve: (resolution) => run({ kind: 'set-resolution', projectId, target, resolution }),
    note: async (note) => {
      if (!(await run({ kind: 'set-note', projectId, target, note })))
        throw new Error('the note was not stored')
    },
  }
}
