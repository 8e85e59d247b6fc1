import type { FindingReview, Resolution } from '../../core'
import {
  added,
  became,
  codebookOf,
  type ProjectRecord,
  type ReviewRecord,
  type RowChange,
  removed,
  reviewIsEmpty,
  verdictLabelIn,
} from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'

type ReviewCommand = Extract<
  Command,
  { kind: 'set-verdict' | 'set-review-tags' | 'set-note' | 'set-resolution' | 'set-agreed' }
>

type Left = 'choice' | 'resolution' | 'agreed'
/** Undefined takes a thing out. */
type ReviewFields = Partial<Omit<FindingReview, Left>> & {
  readonly [F in Left]?: FindingReview[F] | undefined
}

/** What the reader leaves on a finding. A review with nothing left in it is removed. */
export async function planReview(
  command: ReviewCommand,
  project: ProjectRecord | undefined,
  access: ReadAccess,
  at: string,
): Promise<Plan> {
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
  const fields = await fieldsOf(command, review, project, access, at)
  return {
    label: labelOf(command, project),
    subject: '',
    changes: [changeOf(present, review, fields)],
  }
}

async function fieldsOf(
  command: ReviewCommand,
  review: ReviewRecord,
  project: ProjectRecord | undefined,
  access: ReadAccess,
  at: string,
): Promise<ReviewFields> {
  switch (command.kind) {
    case 'set-verdict': {
      const { kindWhenJudged, anchors } = command.target
      const reason = command.verdict === 'no-conflict' ? command.reason : null
      return {
        verdict: command.verdict,
        reason,
        choice: keptChoice(command, project),
        kindWhenJudged,
        anchors,
      }
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
    case 'set-resolution':
      return { resolution: command.resolution ? resolved(review, command.resolution, at) : undefined }
    case 'set-agreed': {
      if (!command.agreed) return { agreed: undefined }
      const choice = codebookOf(project).verdicts.find(({ id }) => id === command.agreed?.choice)
      if (!choice) throw new CommandRefused(NO_SUCH_VERDICT)
      return { agreed: { choice: choice.id, verdict: choice.meaning, with: command.agreed.with, at } }
    }
  }
}

/** The resolution with some of it changed; the same, with its time, where nothing is. */
function resolved(
  { resolution }: ReviewRecord,
  said: Partial<Omit<Resolution, 'at'>>,
  at: string,
): Resolution {
  const before = resolution ?? { stands: 'open', why: '', wouldChange: '', at: '' }
  const after = { ...before, ...said }
  const isSame =
    resolution !== undefined &&
    before.stands === after.stands &&
    before.why === after.why &&
    before.wouldChange === after.wouldChange
  return isSame ? before : { ...after, at }
}

const NO_SUCH_VERDICT = 'This verdict is not in the codebook of the project. Nothing has been changed.'

/** Undefined where the choice is the one that is named like the verdict. */
function keptChoice(
  { verdict, choice }: Extract<Command, { kind: 'set-verdict' }>,
  project: ProjectRecord | undefined,
): string | undefined {
  if (verdict === null || choice === undefined || choice === verdict) return undefined
  const found = codebookOf(project).verdicts.find(({ id }) => id === choice)
  if (found?.meaning !== verdict) throw new CommandRefused(NO_SUCH_VERDICT)
  return choice
}

function changeOf(
  present: ReviewRecord | undefined,
  review: ReviewRecord,
  fields: ReviewFields,
): RowChange | null {
  const { choice, resolution, agreed, ...rest } = { ...review, ...fields }
  const after: ReviewRecord = {
    ...rest,
    ...(choice !== undefined && { choice }),
    ...(resolution && { resolution }),
    ...(agreed && { agreed }),
  }
  if (reviewIsEmpty(after)) return present ? removed('reviews', present) : null
  return present ? became('reviews', present, after) : added('reviews', after)
}

function labelOf(command: ReviewCommand, project: ProjectRecord | undefined): string {
  switch (command.kind) {
    case 'set-verdict': {
      const { verdict, choice } = command
      const words = verdictLabelIn({ verdict, reason: null, ...(choice && { choice }) }, codebookOf(project))
      return verdict ? `verdict: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : 'verdict taken back'
    }
    case 'set-review-tags':
      return 'tags of a finding'
    case 'set-note':
      return command.note === '' ? 'note removed' : 'note'
    case 'set-resolution':
      return command.resolution ? 'which reading stands' : 'resolution removed'
    case 'set-agreed':
      return command.agreed ? 'decision of both reviewers' : 'decision of both taken back'
  }
}
