import type { FindingReview, VerdictValue } from '../../core'
import type { ReviewRecord } from '../../project'
import { added, changed, type RowChange, removed } from '../../project'
import type { ReadAccess } from '../storage/write-access'
import type { Command } from './command'
import type { Plan } from './plan-command'

type ReviewCommand = Extract<Command, { kind: 'set-verdict' | 'set-review-tags' | 'set-note' }>

const VERDICT_WORDS: { readonly [V in VerdictValue]: string } = {
  conflict: 'conflict',
  'no-conflict': 'not a conflict',
  undecided: 'undecided',
}

/** Verdict, tags and note on a finding. A review with nothing left in it is removed. */
export async function planReview(command: ReviewCommand, access: ReadAccess): Promise<Plan> {
  const { projectId, target } = command
  const present = await access.review(projectId, target.key)
  const review = present ?? {
    ...target,
    projectId,
    verdict: null,
    reason: null,
    tags: [],
    note: '',
  }
  const fields = await fieldsOf(command, access)
  return {
    label: labelOf(command),
    subject: '',
    changes: [changeOf(present, review, fields)],
  }
}

async function fieldsOf(command: ReviewCommand, access: ReadAccess): Promise<Partial<FindingReview>> {
  switch (command.kind) {
    case 'set-verdict': {
      const { kindWhenJudged, anchors } = command.target
      const reason = command.verdict === 'no-conflict' ? command.reason : null
      return { verdict: command.verdict, reason, kindWhenJudged, anchors }
    }
    case 'set-review-tags': {
      // In the order of the project's tags, each once; a tag removed meanwhile is left out.
      const wanted = new Set(command.tags)
      const tags = await access.tags(command.projectId)
      return {
        tags: tags.filter((tag) => wanted.has(tag.id)).map((tag) => tag.id),
      }
    }
    case 'set-note':
      return { note: command.note }
  }
}

function changeOf(
  present: ReviewRecord | undefined,
  review: ReviewRecord,
  fields: Partial<FindingReview>,
): RowChange | null {
  const after = { ...review, ...fields }
  const isEmpty = after.verdict === null && after.tags.length === 0 && after.note === ''
  if (isEmpty) return present ? removed('reviews', present) : null
  return present ? changed('reviews', present, fields) : added('reviews', after)
}

function labelOf(command: ReviewCommand): string {
  switch (command.kind) {
    case 'set-verdict':
      return command.verdict ? `verdict: ${VERDICT_WORDS[command.verdict]}` : 'verdict taken back'
    case 'set-review-tags':
      return 'tags of a finding'
    case 'set-note':
      return command.note === '' ? 'note removed' : 'note'
  }
}
