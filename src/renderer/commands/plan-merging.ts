import { type ProjectRecord, planMerge } from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'
import { presentContents } from './present-contents'

type MergeCommand = Extract<Command, { kind: 'merge-project' }>

/** Another copy of the project comes in, as one step that undo takes back. Nothing that is here is overwritten. */
export async function planMerging(
  { theirs, us, them }: MergeCommand,
  project: ProjectRecord | undefined,
  access: ReadAccess,
): Promise<Plan> {
  if (!project) throw new CommandRefused('This project is no longer there. It may have been removed.')
  const { changes } = planMerge(await presentContents(project, access), theirs, us, them)
  return {
    label: them.name === '' ? 'project file merged' : `merged: file of ${them.name}`,
    subject: '',
    changes,
  }
}
