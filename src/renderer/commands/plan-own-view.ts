import { changed, type ProjectRecord, type SavedQuery, type SavedView } from '../../project'
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
  const before = project.savedViews ?? []
  const savedViews = command.savedViews.map((view) => ({ ...view, name: wantedName(view.name, 'view') }))
  const isSame = (one: SavedView, other: SavedView) =>
    one.view === other.view && one.name.toLowerCase() === other.name.toLowerCase()
  // Two of one name that came together by a merge stay: they must not keep the reader from changing others.
  const isNew = (view: SavedView) => !before.some((old) => old.id === view.id && isSame(old, view))
  const twice = savedViews.find(
    (view) => isNew(view) && savedViews.some((other) => other.id !== view.id && isSame(view, other)),
  )
  if (twice) throw new CommandRefused(`There is a view “${twice.name}” already.`)
  return {
    label: labelOf(before, savedViews),
    subject: '',
    changes: [changed('projects', project, { savedViews: savedViews.length > 0 ? savedViews : undefined })],
  }
}

/** What became of which view. */
function labelOf(before: readonly SavedView[], after: readonly SavedView[]): string {
  const old = new Map(before.map((view) => [view.id, view]))
  const kept = new Set(after.map(({ id }) => id))
  const added = after.find(({ id }) => !old.has(id))
  if (added) return `view saved: ${added.name}`
  const removed = before.find(({ id }) => !kept.has(id))
  if (removed) return `saved view removed: ${removed.name}`
  const renamed = after.find(({ id, name }) => old.get(id)?.name !== name)
  if (renamed) return `saved view renamed: ${renamed.name}`
  const edited = after.find(({ id, query }) => !sameText(old.get(id)?.query, query))
  return `saved view changed: ${edited?.name ?? ''}`
}

function sameText(a: SavedQuery | undefined, b: SavedQuery): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
