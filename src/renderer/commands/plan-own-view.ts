import { changed, type ProjectRecord } from '../../project'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'
import { wantedName } from './wanted-name'

type OwnViewCommand = Extract<Command, { kind: 'set-saved-views' | 'set-blind' }>

/** How the project is looked at: views with a name, and whether colleagues' verdicts are hidden. */
export async function planOwnView(
  command: OwnViewCommand,
  project: ProjectRecord | undefined,
): Promise<Plan> {
  if (!project) throw new CommandRefused('This project is no longer there. It may have been removed.')
  if (command.kind === 'set-blind') {
    const { blind } = command
    const label = blind ? 'colleagues’ verdicts hidden' : 'colleagues’ verdicts shown'
    return { label, subject: '', changes: [changed('projects', project, { blind: blind || undefined })] }
  }
  const savedViews = command.savedViews.map((view) => ({ ...view, name: wantedName(view.name, 'view') }))
  const names = savedViews.map(({ name }) => name.toLowerCase())
  const twice = savedViews.find(({ name }, index) => names.indexOf(name.toLowerCase()) !== index)
  if (twice) throw new CommandRefused(`There is a view “${twice.name}” already.`)
  const more = savedViews.length - (project.savedViews?.length ?? 0)
  return {
    label: more > 0 ? 'view saved' : more < 0 ? 'saved view removed' : 'saved view changed',
    subject: '',
    changes: [changed('projects', project, { savedViews: savedViews.length > 0 ? savedViews : undefined })],
  }
}
