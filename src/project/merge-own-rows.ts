import type { QuoteAnchor } from '../core'
import { sameJson } from './difference/same-json'
import { foldedName, freeId } from './merged-ids'
import type { ProjectContents } from './project-contents'
import type { AnnotationRecord, DeclaredRecord, SavedView } from './project-rows'
import { added, type RowChange } from './row-change'

type Ids = ReadonlyMap<string, string>

/** Their notes on sources and passages that do not stand here in the same words. */
export function mergeAnnotations(
  ours: ProjectContents,
  theirs: ProjectContents,
  sourceIds: Ids,
  tagIds: Ids,
): readonly RowChange[] {
  const present = [...ours.annotations]
  const taken = new Set(present.map(({ id }) => id))
  return theirs.annotations.flatMap((row) => {
    const here: AnnotationRecord = {
      ...row,
      projectId: ours.projectId,
      sourceId: sourceIds.get(row.sourceId) ?? row.sourceId,
      anchor: row.anchor && anchorHere(row.anchor, sourceIds),
      tags: [...new Set(row.tags.map((tag) => tagIds.get(tag) ?? tag))],
    }
    if (present.some((own) => saysSame(own, here))) return []
    const incoming = { ...here, id: freeId(row.id, taken) }
    taken.add(incoming.id)
    present.push(incoming)
    return [added('annotations', incoming)]
  })
}

/** Their findings made by hand on passages of which nothing was declared here. */
export function mergeDeclared(
  ours: ProjectContents,
  theirs: ProjectContents,
  sourceIds: Ids,
): readonly RowChange[] {
  const present = new Set(ours.declared.map(passagesOf))
  const taken = new Set(ours.declared.map(({ id }) => id))
  return theirs.declared.flatMap((row) => {
    const here: DeclaredRecord = {
      ...row,
      projectId: ours.projectId,
      a: anchorHere(row.a, sourceIds),
      b: anchorHere(row.b, sourceIds),
    }
    const passages = passagesOf(here)
    if (present.has(passages)) return []
    const incoming = { ...here, id: freeId(row.id, taken) }
    taken.add(incoming.id)
    present.add(passages)
    return [added('declared', incoming)]
  })
}

/** Ours, and those of theirs that ask for something else or have another name. */
export function mergedViews(ours: readonly SavedView[], theirs: readonly SavedView[]): readonly SavedView[] {
  const all = [...ours]
  for (const view of theirs) {
    const isSame = (own: SavedView) =>
      foldedName(own.name) === foldedName(view.name) &&
      own.view === view.view &&
      sameJson(own.query, view.query)
    if (!all.some(isSame)) all.push({ ...view, id: freeId(view.id, new Set(all.map(({ id }) => id))) })
  }
  return all
}

function anchorHere(anchor: QuoteAnchor, sourceIds: Ids): QuoteAnchor {
  return { ...anchor, sourceId: sourceIds.get(anchor.sourceId) ?? anchor.sourceId }
}

function saysSame(a: AnnotationRecord, b: AnnotationRecord): boolean {
  return (
    a.sourceId === b.sourceId &&
    a.note === b.note &&
    sameJson(a.anchor, b.anchor) &&
    sameJson([...a.tags].sort(), [...b.tags].sort())
  )
}

/** The same for both ways round. */
function passagesOf({ a, b }: DeclaredRecord): string {
  const [one, other] = [a, b]
    .map(({ sourceId, from, to, quote }) => JSON.stringify([sourceId, from, to, quote]))
    .sort()
  return `${one}\n${other}`
}
