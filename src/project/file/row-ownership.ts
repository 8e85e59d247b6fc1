import type { RowChange } from '../row-change'

/** True where the change is about a row of this project and leaves it one: no file reaches into another project. */
export function isOwnChange({ store, key, before, after }: RowChange, projectId: string): boolean {
  if (before === null && after === null) return false
  const id = store === 'projects' ? key : key[1]
  const inProject = store === 'projects' ? key === projectId : Array.isArray(key) && key[0] === projectId
  return inProject && [before, after].every((row) => row === null || isOwnRow(row, store, id, projectId))
}

function isOwnRow(row: object, store: RowChange['store'], id: unknown, projectId: string): boolean {
  const fields = new Map<string, unknown>(Object.entries(row))
  const idField = store === 'reviews' ? 'key' : 'id'
  const fits = (name: string, wanted: unknown) => !fields.has(name) || fields.get(name) === wanted
  return fits(idField, id) && (store === 'projects' || fits('projectId', projectId))
}
