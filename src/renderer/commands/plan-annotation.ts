import { type AnnotationRecord, added, changed, removed, sourceName } from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'

type AnnotationCommand = Extract<Command, { kind: 'set-annotation' | 'remove-annotation' }>

/** Notes and tags on passages and on whole sources. One that says nothing more is removed. */
export async function planAnnotation(
  command: AnnotationCommand,
  access: ReadAccess,
  at: string,
): Promise<Plan> {
  const { projectId, id } = command
  const present = await access.annotation(projectId, id)
  if (command.kind === 'remove-annotation') {
    if (!present) throw new CommandRefused('This note is no longer there.')
    return planned(present, 'removed', await subjectOf(present, access), [removed('annotations', present)])
  }
  const { sourceId, anchor, note } = command
  if (anchor && anchor.sourceId !== sourceId) {
    throw new CommandRefused('The passage is not in the source of the note. Nothing has been changed.')
  }
  const source = await access.source(projectId, sourceId)
  // What is there can be edited where its source has been taken out; something new needs the source.
  if (!source && !present) throw new CommandRefused('This source is no longer in the project.')
  const wanted = new Set(command.tags)
  const tags = (await access.tags(projectId)).filter((tag) => wanted.has(tag.id)).map((tag) => tag.id)
  const row: AnnotationRecord = { id, projectId, sourceId, anchor, note, tags, at }
  const subject = await subjectOf(row, access)
  if (note === '' && tags.length === 0) {
    return planned(row, 'removed', subject, present ? [removed('annotations', present)] : [])
  }
  if (!present) return planned(row, 'written', subject, [added('annotations', row)])
  const change = changed('annotations', present, { sourceId, anchor, note, tags })
  return planned(row, 'changed', subject, change ? [changed('annotations', present, row)] : [])
}

async function subjectOf({ projectId, sourceId }: AnnotationRecord, access: ReadAccess): Promise<string> {
  const source = await access.source(projectId, sourceId)
  return source ? sourceName(source) : ''
}

function planned(
  { anchor }: AnnotationRecord,
  done: string,
  subject: string,
  changes: Plan['changes'],
): Plan {
  const what = anchor ? 'note on a passage' : 'note on a source'
  return { label: `${what} ${done}${subject && `: ${subject}`}`, subject, changes }
}
