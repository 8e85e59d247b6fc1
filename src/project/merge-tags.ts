import { freeId, inShownOrder, type MergedRows, nextPosition } from './merged-ids'
import type { ProjectContents } from './project-contents'
import { added, type RowChange } from './row-change'

/** Their tags whose name is not here, behind ours; where it is, ours stays with its colour. */
export function mergeTags(ours: ProjectContents, theirs: ProjectContents): MergedRows<RowChange> {
  const byName = new Map<string, string>()
  for (const row of inShownOrder(ours.tags))
    if (!byName.has(folded(row.name))) byName.set(folded(row.name), row.id)
  const taken = new Set(ours.tags.map((row) => row.id))
  const ids = new Map<string, string>()
  const changes: RowChange[] = []
  let position = nextPosition(ours.tags)
  for (const row of inShownOrder(theirs.tags)) {
    const name = folded(row.name)
    const present = byName.get(name)
    if (present !== undefined) {
      ids.set(row.id, present)
      continue
    }
    const id = freeId(row.id, taken)
    taken.add(id)
    byName.set(name, id)
    ids.set(row.id, id)
    changes.push(added('tags', { ...row, id, projectId: ours.projectId, position }))
    position += 1
  }
  return { changes, ids }
}

/** Names that a reader takes for the same. */
function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}
