import { foldedName, freeId, inShownOrder, type MergedRows, nextPosition } from './merged-ids'
import type { ProjectContents } from './project-contents'
import type { TagRecord } from './project-rows'
import { added, type RowChange } from './row-change'

/** Their tags whose name is not here, behind ours; where it is, ours stays with its colour. */
export function mergeTags(ours: ProjectContents, theirs: ProjectContents): MergedRows<RowChange> {
  const byName = new Map<string, string>()
  for (const row of inShownOrder(ours.tags))
    if (!byName.has(foldedName(row.name))) byName.set(foldedName(row.name), row.id)
  const taken = new Set(ours.tags.map((row) => row.id))
  const ids = new Map<string, string>()
  const incoming: TagRecord[] = []
  let position = nextPosition(ours.tags)
  for (const row of inShownOrder(theirs.tags)) {
    const name = foldedName(row.name)
    const present = byName.get(name)
    if (present !== undefined) {
      ids.set(row.id, present)
      continue
    }
    const id = freeId(row.id, taken)
    taken.add(id)
    byName.set(name, id)
    ids.set(row.id, id)
    incoming.push({ ...row, id, projectId: ours.projectId, position })
    position += 1
  }
  const changes = incoming.map((row) => added('tags', underOurs(row, ids)))
  return { changes, ids }
}

/** Under the tag that its parent is here; at the top where it had none. */
function underOurs({ parentId, ...row }: TagRecord, ids: ReadonlyMap<string, string>): TagRecord {
  const parent = ids.get(parentId ?? '')
  return parent === undefined ? row : { ...row, parentId: parent }
}
