import {
  changed,
  type RowChange,
  type TagRecord,
  tagAncestors,
  tagChildren,
  tagsInTreeOrder,
} from '../../project'
import { CommandRefused } from './command'

/**
 * The changes that put `tag` under `parentId` as its `to`-th. All positions follow the tree afterwards, so that a flat
 * list has the same order.
 */
export function placed(
  tags: readonly TagRecord[],
  tag: TagRecord,
  parentId: string | null,
  to: number,
): readonly (RowChange | null)[] {
  if (parentId !== null) {
    const parent = tags.find(({ id }) => id === parentId)
    if (!parent) throw new CommandRefused('The tag that it should stand under is no longer there.')
    if (parent.id === tag.id || tagAncestors(tags, parent).some(({ id }) => id === tag.id)) {
      throw new CommandRefused('A tag cannot stand under itself.')
    }
  }
  // Already there: positions are not renumbered just because they have gaps.
  const present = tagChildren(tags, parentId)
  const place = Math.max(0, Math.min(to, present.length - 1))
  if (present[place]?.id === tag.id) return []
  const siblings = tagChildren(tags, parentId).filter(({ id }) => id !== tag.id)
  const moved: TagRecord = { ...tag, parentId }
  const order = [...siblings]
  order.splice(Math.max(0, Math.min(to, order.length)), 0, moved)
  const rank = new Map(order.map(({ id }, index) => [id, index]))
  // Among themselves the tags under one parent are ordered by position; those that were moved among, by their place.
  const others = tags.filter(({ id }) => id !== tag.id)
  const ranked = [...others, moved].map((row) => ({ ...row, position: rank.get(row.id) ?? row.position }))
  const positions = new Map(tagsInTreeOrder(ranked).map(({ tag: { id } }, index) => [id, index]))
  return tags.map((row) =>
    changed('tags', row, {
      position: positions.get(row.id) ?? row.position,
      ...(row.id === tag.id && { parentId: parentId ?? undefined }),
    }),
  )
}

/** The tags under one that goes stand under `into` afterwards, or where it stood itself. */
export function orphansMoved(
  tags: readonly TagRecord[],
  gone: TagRecord,
  into: TagRecord | null,
): readonly (RowChange | null)[] {
  const above = into ? new Set([into.id, ...tagAncestors(tags, into).map(({ id }) => id)]) : new Set<string>()
  return tags
    .filter(({ parentId }) => parentId === gone.id)
    .map((child) => {
      // One that leads down to `into` cannot hang beneath it.
      const parentId = into && !above.has(child.id) ? into.id : (gone.parentId ?? undefined)
      return changed('tags', child, { parentId })
    })
}
