import type { SavedQuery, SavedView } from '../../project'

/** The views that can be kept under a name. */
export const VIEWS_KEPT = ['search', 'review', 'compare'] as const satisfies readonly SavedView['view'][]

/** The project's views of one place, by name. */
export function viewsOf(views: readonly SavedView[], place: SavedView['view']): readonly SavedView[] {
  return views.filter(({ view }) => view === place).sort((a, b) => a.name.localeCompare(b.name))
}

/** The list with this view: in the place of the one of that name there, or else at its end. */
export function withView(views: readonly SavedView[], wanted: SavedView): readonly SavedView[] {
  const same = namesake(views, wanted)
  if (!same) return [...views, wanted]
  return views.map((view) =>
    view.id === same.id ? { ...view, name: wanted.name, query: wanted.query } : view,
  )
}

/** The view that has this name in the same place already. */
export function namesake(
  views: readonly SavedView[],
  { name, view: place }: Pick<SavedView, 'name' | 'view'>,
): SavedView | undefined {
  return views.find((view) => view.view === place && levelled(view.name) === levelled(name))
}

/** The list with another name for one of its views. */
export function withName(views: readonly SavedView[], id: string, name: string): readonly SavedView[] {
  return views.map((view) => (view.id === id ? { ...view, name } : view))
}

/** True when both ask for the same, in whatever order their fields are. */
export function sameQuery(a: SavedQuery, b: SavedQuery): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))
}

/** Names are the same whatever their case and spaces. */
function levelled(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().toLowerCase()
}
