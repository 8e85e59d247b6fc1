import type { ProjectRecord } from '../../project'
import { added, changed, removed } from '../../project'
import { DEFAULT_ENGINE } from '../storage/project-engine'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'
import { wantedName } from './wanted-name'

type ProjectCommand = Extract<Command, { kind: 'create-project' | 'rename-project' | 'remove-project' }>

/** Making, naming and removing a project. Removing keeps every row of it in the inverse. */
export async function planProject(
  command: ProjectCommand,
  project: ProjectRecord | undefined,
  access: ReadAccess,
  at: string,
): Promise<Plan> {
  if (command.kind === 'create-project') {
    const { projectId: id, isSample } = command
    const name = wantedName(command.name, 'project')
    const row = { id, name, createdAt: at, updatedAt: at, isSample, engine: DEFAULT_ENGINE }
    return {
      label: `new project: ${name}`,
      subject: name,
      changes: [added('projects', row)],
    }
  }
  if (!project) throw new CommandRefused('This project is no longer there. It may have been removed.')
  if (command.kind === 'rename-project') {
    const name = wantedName(command.name, 'project')
    return {
      label: `project renamed: ${name}`,
      subject: name,
      changes: [changed('projects', project, { name })],
    }
  }
  const { projectId } = command
  return {
    label: `project removed: ${project.name}`,
    subject: project.name,
    changes: [
      ...(await access.reviews(projectId)).map((row) => removed('reviews', row)),
      ...(await access.colleagueReviews(projectId)).map((row) => removed('colleagueReviews', row)),
      ...(await access.annotations(projectId)).map((row) => removed('annotations', row)),
      ...(await access.declared(projectId)).map((row) => removed('declared', row)),
      ...(await access.tags(projectId)).map((row) => removed('tags', row)),
      ...(await access.sources(projectId)).map((row) => removed('sources', row)),
      removed('projects', project),
    ],
  }
}
