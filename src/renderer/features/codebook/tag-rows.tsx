import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, MoreHorizontal, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { type PlacedTag, type TagRecord, tagsInTreeOrder } from '../../../project'
import { newId } from '../../commands/new-id'
import { StoredField } from '../../findings/stored-field'
import { nextColour, TAG_COLOURS } from '../../findings/tag-colours'
import type { Run } from '../../findings/use-run'
import { Button, IconButton } from '../../ui/button'
import { counted } from '../../ui/counted'
import { Menu } from '../../ui/menu'
import { TextField } from '../../ui/text-field'
import { placeAfter, TAG_MOVES, type TagMove } from './tag-moves'

interface TagRowsProps {
  readonly projectId: string
  readonly tags: readonly TagRecord[]
  /** How many findings and notes carry each. */
  readonly carried: ReadonlyMap<string, number>
  readonly run: Run
}

/** The project's tags as a tree: name, colour, definition, and where each stands. */
export function TagRows(props: TagRowsProps) {
  const { projectId, tags, run } = props
  const [name, setName] = useState('')
  const add = async () => {
    const wanted = name.trim()
    if (wanted === '') return
    setName('')
    const colour = nextColour(tags)
    const made = await run({ kind: 'create-tag', projectId, tagId: newId(), name: wanted, colour })
    if (!made) setName((typed) => typed || wanted)
  }
  return (
    <>
      {tags.length === 0 && (
        <p>No tags yet. A tag is put on a finding or a note; tags can stand under each other.</p>
      )}
      <ul className="codes" aria-label="Tags">
        {tagsInTreeOrder(tags).map((placed) => (
          <TagRow key={placed.tag.id} placed={placed} props={props} />
        ))}
      </ul>
      <form
        className="code-add"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label="Name of a new tag"
          labelHidden
          placeholder="New tag"
          value={name}
          onChange={setName}
        />
        <Button type="submit" isDisabled={name.trim() === ''}>
          <Plus size={15} aria-hidden /> Add a tag
        </Button>
      </form>
    </>
  )
}

const MOVE_ICONS = {
  up: <ArrowUp size={15} />,
  down: <ArrowDown size={15} />,
  in: <ArrowRight size={15} />,
  out: <ArrowLeft size={15} />,
} as const
const MOVE_LABELS = {
  up: 'Move up',
  down: 'Move down',
  in: 'Put under the tag above',
  out: 'Take out one step',
} as const
const MOVE_KEYS: Readonly<Record<string, TagMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** Deeper levels are not drawn further in: the name needs its room. */
const DEEPEST_DRAWN = 6

function TagRow({
  placed: { tag, depth },
  props,
}: {
  readonly placed: PlacedTag
  readonly props: TagRowsProps
}) {
  const { projectId, tags, carried, run } = props
  const { id: tagId, name, colour } = tag
  const places = TAG_MOVES.map((to) => ({ move: to, place: placeAfter(tags, tag, to) }))
  const move = (wanted: TagMove) =>
    void run(async (stored) => {
      const present = await stored.tags(projectId)
      const moving = present.find(({ id }) => id === tagId)
      const place = moving ? placeAfter(present, moving, wanted) : null
      return place && { kind: 'set-tag-place', projectId, tagId, ...place }
    })
  const parent = tags.find(({ id }) => id === tag.parentId)
  const count = carried.get(tagId) ?? 0
  const others = tags.filter(({ id }) => id !== tagId)
  return (
    <li
      className="code code--tag"
      style={{ '--depth': String(Math.min(depth, DEEPEST_DRAWN)) } as Record<string, string>}
      aria-label={parent ? `${name}, under ${parent.name}` : name}
      // The field keeps its keys to itself, so they are seen on their way in.
      onKeyDownCapture={(event) => {
        const wanted = event.altKey ? MOVE_KEYS[event.key] : undefined
        if (!wanted) return
        event.preventDefault()
        move(wanted)
      }}
    >
      <Menu
        label={`Colour of ${name}`}
        trigger={
          <IconButton small label={`Colour of ${name}`} icon={<span className={`tag-dot ${colour}`} />} />
        }
        entries={TAG_COLOURS.map(({ token, label }) => ({
          id: token,
          label,
          icon: <span className={`tag-dot ${token}`} />,
          onAction: () => void run({ kind: 'recolour-tag', projectId, tagId, colour: token }),
        }))}
      />
      <StoredField
        label={`Name of tag ${name}`}
        value={name}
        isNeeded
        onStore={(next) => run({ kind: 'rename-tag', projectId, tagId, name: next })}
      />
      <StoredField
        label={`Definition of tag ${name}`}
        value={tag.definition ?? ''}
        placeholder="What it is given for"
        rows={2}
        onStore={(definition) => run({ kind: 'define-tag', projectId, tagId, definition })}
      />
      <span className="code__count numeric">
        {count === 0 ? 'not used' : `used ${counted(count, 'time')}`}
      </span>
      <span className="code__acts">
        <Menu
          label={`Actions for tag ${name}`}
          trigger={<IconButton small label={`Actions for tag ${name}`} icon={<MoreHorizontal size={15} />} />}
          entries={[
            ...places.map(({ move: to, place }) => ({
              id: to,
              label: MOVE_LABELS[to],
              icon: MOVE_ICONS[to],
              isDisabled: place === null,
              onAction: () => move(to),
            })),
            ...others.map((other) => ({
              id: `into-${other.id}`,
              label: `Merge into ${other.name}`,
              icon: <span className={`tag-dot ${other.colour}`} />,
              onAction: () => void run({ kind: 'merge-tags', projectId, tagId, into: other.id }),
            })),
          ]}
        />
        <IconButton
          small
          label={`Remove tag ${name}`}
          icon={<Trash2 size={15} />}
          onPress={() => void run({ kind: 'remove-tag', projectId, tagId })}
        />
      </span>
    </li>
  )
}
