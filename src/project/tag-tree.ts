import type { TagRecord } from './project-rows'

/** A tag with its place in the tree. */
export interface PlacedTag {
  readonly tag: TagRecord
  /** 0 at the top. */
  readonly depth: number
}

/** The tags right under `parentId` (null: at the top) in their order. A parent that is not there counts as none. */
export function tagChildren(tags: readonly TagRecord[], parentId: string | null): readonly TagRecord[] {
  const ids = new Set(tags.map(({ id }) => id))
  return tags
    .filter((tag) => (tag.parentId && ids.has(tag.parentId) ? tag.parentId : null) === parentId)
    .sort((a, b) => a.position - b.position)
}

/** The tags above `tag`, the nearest first. Ends where they run in a circle, as a file from elsewhere may have them. */
export function tagAncestors(tags: readonly TagRecord[], tag: TagRecord): readonly TagRecord[] {
  const byId = new Map(tags.map((row) => [row.id, row]))
  const above: TagRecord[] = []
  const seen = new Set([tag.id])
  for (let next = byId.get(tag.parentId ?? ''); next && !seen.has(next.id); ) {
    seen.add(next.id)
    above.push(next)
    next = byId.get(next.parentId ?? '')
  }
  return above
}

/** All tags, each behind the one that it stands under. Those that run in a circle stand at the top, at the end. */
export function tagsInTreeOrder(tags: readonly TagRecord[]): readonly PlacedTag[] {
  const ids = new Set(tags.map(({ id }) => id))
  const under = new Map<string | null, TagRecord[]>()
  for (const tag of [...tags].sort((a, b) => a.position - b.position)) {
    const parent = tag.parentId && ids.has(tag.parentId) ? tag.parentId : null
    under.set(parent, [...(under.get(parent) ?? []), tag])
  }
  const placed = new Map<string, PlacedTag>()
  const place = (tag: TagRecord, depth: number): void => {
    if (placed.has(tag.id)) return
    placed.set(tag.id, { tag, depth })
    for (const child of under.get(tag.id) ?? []) place(child, depth + 1)
  }
  for (const tag of under.get(null) ?? []) place(tag, 0)
  for (const tag of tags) place(tag, 0)
  return [...placed.values()]
}
