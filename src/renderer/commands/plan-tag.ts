import type { TagRecord } from '../../project'
import { added, changed, type RowChange, removed, reviewIsEmpty } from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'
import { orphansMoved, placed } from './tag-places'
import { wantedName } from './wanted-name'

type TagCommand = Extract<
  Command,
  {
    kind:
      | 'create-tag'
      | 'rename-tag'
      | 'recolour-tag'
      | 'define-tag'
      | 'set-tag-place'
      | 'merge-tags'
      | 'remove-tag'
  }
>

/** The project's tags. Removing or merging one changes every finding that carries it, in the same step. */
export async function planTag(command: TagCommand, access: ReadAccess): Promise<Plan> {
  const { projectId, tagId } = command
  const tags = await access.tags(projectId)
  if (command.kind === 'create-tag') {
    const name = freeName(command.name, tags, tagId)
    if (tags.some((tag) => tag.id === tagId)) throw new CommandRefused('This tag is there already.')
    const position = Math.max(-1, ...tags.map((tag) => tag.position)) + 1
    const row = {
      id: tagId,
      projectId,
      name,
      colour: command.colour,
      position,
    }
    return {
      label: `new tag: ${name}`,
      subject: name,
      changes: [added('tags', row)],
    }
  }
  const tag = found(tags, tagId)
  switch (command.kind) {
    case 'rename-tag': {
      const name = freeName(command.name, tags, tagId)
      return {
        label: `tag renamed: ${name}`,
        subject: name,
        changes: [changed('tags', tag, { name })],
      }
    }
    case 'recolour-tag': {
      const { colour } = command
      return {
        label: `tag colour: ${tag.name}`,
        subject: tag.name,
        changes: [changed('tags', tag, { colour })],
      }
    }
    case 'define-tag': {
      const definition = command.definition.trim()
      return {
        label: `tag defined: ${tag.name}`,
        subject: tag.name,
        changes: [changed('tags', tag, { definition: definition || undefined })],
      }
    }
    case 'set-tag-place':
      return {
        label: `tag moved: ${tag.name}`,
        subject: tag.name,
        changes: placed(tags, tag, command.parentId, command.to),
      }
    case 'merge-tags': {
      if (command.into === tagId) throw new CommandRefused('A tag cannot be merged with itself.')
      const into = found(tags, command.into)
      const changes = [
        ...(await retagged(projectId, tagId, into.id, access)),
        ...orphansMoved(tags, tag, into),
        removed('tags', tag),
      ]
      return {
        label: `tags merged: ${tag.name} into ${into.name}`,
        subject: into.name,
        changes,
      }
    }
    case 'remove-tag': {
      const changes = [
        ...(await retagged(projectId, tagId, null, access)),
        ...orphansMoved(tags, tag, null),
        removed('tags', tag),
      ]
      return { label: `tag removed: ${tag.name}`, subject: tag.name, changes }
    }
  }
}

function found(tags: readonly TagRecord[], tagId: string): TagRecord {
  const tag = tags.find((candidate) => candidate.id === tagId)
  if (!tag) throw new CommandRefused('This tag is no longer there.')
  return tag
}

/** Two tags of one name could not be told apart in a list; upper and lower case count as the same. */
function freeName(typed: string, tags: readonly TagRecord[], ownId: string): string {
  const name = wantedName(typed, 'tag')
  const taken = tags.some((tag) => tag.id !== ownId && tag.name.toLowerCase() === name.toLowerCase())
  if (taken) throw new CommandRefused(`There is a tag “${name}” already.`)
  return name
}

/** All that carries `from` with `to` in its place, or without it; what has nothing left goes. */
async function retagged(
  projectId: string,
  from: string,
  to: string | null,
  access: ReadAccess,
): Promise<readonly (RowChange | null)[]> {
  const instead = (carried: readonly string[]) => {
    const others = carried.filter((id) => id !== from && id !== to)
    return to === null ? others : [...others, to]
  }
  const reviews = (await access.reviews(projectId)).filter((review) => review.tags.includes(from))
  const annotations = (await access.annotations(projectId)).filter(({ tags }) => tags.includes(from))
  return [
    ...reviews.map((review) => {
      const tags = instead(review.tags)
      const isEmpty = reviewIsEmpty({ ...review, tags })
      return isEmpty ? removed('reviews', review) : changed('reviews', review, { tags })
    }),
    ...annotations.map((annotation) => {
      const tags = instead(annotation.tags)
      const isEmpty = tags.length === 0 && annotation.note === ''
      return isEmpty ? removed('annotations', annotation) : changed('annotations', annotation, { tags })
    }),
  ]
}
