import { useMemo } from 'react'
import type { SavedQuery, SavedView } from '../../project'
import { newId } from '../commands/new-id'
import { runCommand } from '../commands/run-command'
import { useProject } from '../storage/queries'
import { viewsOf, withName, withView } from './view-list'

/** The views that are kept of one place of a project. Each act rejects with the reason where it was not stored. */
export interface SavedViews {
  /** By name. */
  readonly views: readonly SavedView[]
  readonly save: (name: string, query: SavedQuery) => Promise<void>
  readonly rename: (id: string, name: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}

/** Lists and changes the views kept of a place. */
export function useSavedViews(projectId: string, place: SavedView['view']): SavedViews {
  const project = useProject(projectId)
  const all = project?.savedViews
  const views = useMemo(() => viewsOf(all ?? [], place), [all, place])
  return {
    views,
    save: (name, query) =>
      change(projectId, (present) => withView(present, { id: newId(), name, view: place, query })),
    rename: (id, name) => change(projectId, (present) => withName(present, id, name)),
    remove: (id) => change(projectId, (present) => present.filter((view) => view.id !== id)),
  }
}

function change(
  projectId: string,
  edit: (present: readonly SavedView[]) => readonly SavedView[],
): Promise<void> {
  return runCommand(async (present) => {
    const project = await present.project(projectId)
    return { kind: 'set-saved-views', projectId, savedViews: edit(project?.savedViews ?? []) }
  }, 'shown-by-caller')
}
