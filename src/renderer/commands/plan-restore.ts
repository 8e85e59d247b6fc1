import { changesBetween, type ProjectContents, type ProjectRecord } from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'
import { presentContents } from './present-contents'

type RestoreCommand = Extract<Command, { kind: 'restore-contents' }>

/** What the undo list calls it. */
export function restoredLabel(named: string): string {
  return `backup restored: ${named}`
}

/**
 * The rows of the project become those of a backup. What was done since is not forgotten: the undo list stays, and this
 * is one further step of it.
 */
export async function planRestore(
  { projectId, contents, named }: RestoreCommand,
  project: ProjectRecord | undefined,
  access: ReadAccess,
): Promise<Plan> {
  if (!project) throw new CommandRefused('This project is no longer there. It may have been removed.')
  if (!isOf(contents, projectId)) {
    throw new CommandRefused('This backup is of another project. Nothing has been changed.')
  }
  if (!contents.project) {
    throw new CommandRefused('The project was removed when this backup was made. Nothing has been changed.')
  }
  const now = await presentContents(project, access)
  // Restoring is a change of today: the project is dated by it like by any other.
  const then = { ...contents, project: { ...contents.project, updatedAt: project.updatedAt } }
  return { label: restoredLabel(named), subject: '', changes: changesBetween(now, then) }
}

function isOf(contents: ProjectContents, projectId: string): boolean {
  const { project, sources, reviews, tags, colleagueReviews, annotations, declared } = contents
  const rows = [sources, reviews, tags, colleagueReviews, annotations, declared].flat()
  return (
    contents.projectId === projectId &&
    (project === null || project.id === projectId) &&
    rows.every((row) => row.projectId === projectId)
  )
}
