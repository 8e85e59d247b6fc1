import { type TagRecord, tagChildren } from '../../../project'

/** Where a tag can be moved from where it stands. */
export const TAG_MOVES = ['up', 'down', 'in', 'out'] as const
export type TagMove = (typeof TAG_MOVES)[number]

export interface TagPlace {
  readonly parentId: string | null
  readonly to: number
}

/** The place that a move leads to: past a neighbour, under the one above, or out behind its parent; null at an end. */
export function placeAfter(tags: readonly TagRecord[], tag: TagRecord, move: TagMove): TagPlace | null {
  const parent = tags.find(({ id }) => id === tag.parentId) ?? null
  const siblings = tagChildren(tags, parent?.id ?? null)
  const at = siblings.findIndex(({ id }) => id === tag.id)
  switch (move) {
    case 'up':
      return at > 0 ? { parentId: parent?.id ?? null, to: at - 1 } : null
    case 'down':
      return at >= 0 && at < siblings.length - 1 ? { parentId: parent?.id ?? null, to: at + 1 } : null
    case 'in': {
      const above = siblings[at - 1]
      return above ? { parentId: above.id, to: tagChildren(tags, above.id).length } : null
    }
    case 'out': {
      if (!parent) return null
      const over = tags.find(({ id }) => id === parent.parentId)?.id ?? null
      const place = tagChildren(tags, over).findIndex(({ id }) => id === parent.id)
      return { parentId: over, to: place + 1 }
    }
  }
}
