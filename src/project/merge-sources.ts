import { freeId, inShownOrder, type MergedRows, nextPosition } from './merged-ids'
import type { ProjectContents } from './project-contents'
import type { SourceRecord } from './project-rows'
import { added, type RowChange } from './row-change'

/** Their sources that are not here, behind ours; where one is here, ours stays as it is with its details and cuts. */
export function mergeSources(ours: ProjectContents, theirs: ProjectContents): MergedRows<RowChange> {
  const incoming = inShownOrder(theirs.sources)
  const byHash = knownByHash(ours.sources, incoming)
  const taken = new Set(ours.sources.map((row) => row.id))
  const changes: RowChange[] = []
  let position = nextPosition(ours.sources)
  for (const row of incoming) {
    if (byHash.has(row.sha256)) continue
    const id = freeId(row.id, taken)
    taken.add(id)
    byHash.set(row.sha256, id)
    changes.push(added('sources', { ...row, id, projectId: ours.projectId, position }))
    position += 1
  }
  return { changes, ids: new Map(incoming.map((row) => [row.id, byHash.get(row.sha256) ?? row.id])) }
}

/** Which of ours each of their hashes is: the same file, else the same text. */
function knownByHash(ours: readonly SourceRecord[], incoming: readonly SourceRecord[]): Map<string, string> {
  const known = new Map([...ours].reverse().map((row) => [row.sha256, row.id]))
  // Each text of ours is met once, so that two articles with one text stay two where they are two there.
  const met = new Set(incoming.flatMap((row) => known.get(row.sha256) ?? []))
  const byText = new Map(
    [...ours]
      .reverse()
      .filter((row) => !met.has(row.id))
      .map((row) => [row.text, row.id]),
  )
  for (const row of incoming) {
    const same = known.has(row.sha256) ? undefined : byText.get(row.text)
    if (same === undefined) continue
    byText.delete(row.text)
    known.set(row.sha256, same)
  }
  return known
}
