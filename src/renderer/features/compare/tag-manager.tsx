import { GitMerge, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { FindingReview, Tag } from '../../../core'
import { TAG_COLOURS } from '../../findings/tag-colours'
import type { Run } from '../../findings/use-run'
import { Button, IconButton } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { EmptyState } from '../../ui/empty-state'
import { useKeyName } from '../../ui/key-names'
import { Menu } from '../../ui/menu'
import { TextField } from '../../ui/text-field'

interface TagManagerProps {
  readonly projectId: string
  readonly tags: readonly Tag[]
  readonly reviews: readonly FindingReview[]
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly run: Run
}

function TagLine({
  tag,
  count,
  props,
}: {
  readonly tag: Tag
  readonly count: number
  readonly props: TagManagerProps
}) {
  const { projectId, tags, run } = props
  const [name, setName] = useState(tag.name)
  const rename = () => {
    const wanted = name.trim()
    if (wanted === '' || wanted === tag.name) setName(tag.name)
    // Where it is refused the window says why, and what was typed stays to be mended or tried again.
    else void run({ kind: 'rename-tag', projectId, tagId: tag.id, name: wanted })
  }
  const others = tags.filter((other) => other.id !== tag.id)
  return (
    <li className="tag-line">
      <Menu
        label={`Colour of tag ${tag.name}`}
        trigger={
          <IconButton
            small
            label={`Colour of ${tag.name}`}
            icon={<span className={`tag-dot ${tag.colour}`} />}
          />
        }
        entries={TAG_COLOURS.map(({ token, label }) => ({
          id: token,
          label,
          icon: <span className={`tag-dot ${token}`} />,
          onAction: () => void run({ kind: 'recolour-tag', projectId, tagId: tag.id, colour: token }),
        }))}
      />
      <TextField
        label={`Name of tag ${tag.name}`}
        labelHidden
        value={name}
        onChange={setName}
        onBlur={rename}
        onKeyDown={(event) => event.key === 'Enter' && rename()}
      />
      <span className="tag-line__count numeric">{count === 1 ? '1 finding' : `${count} findings`}</span>
      <Menu
        label={`Merge ${tag.name} into`}
        trigger={
          <IconButton
            small
            isDisabled={others.length === 0}
            label={`Merge ${tag.name} into another tag`}
            icon={<GitMerge size={15} />}
          />
        }
        entries={others.map((other) => ({
          id: other.id,
          label: `Merge into ${other.name}`,
          icon: <span className={`tag-dot ${other.colour}`} />,
          onAction: () => void run({ kind: 'merge-tags', projectId, tagId: tag.id, into: other.id }),
        }))}
      />
      <IconButton
        small
        label={`Remove tag ${tag.name}`}
        icon={<Trash2 size={15} />}
        onPress={() => void run({ kind: 'remove-tag', projectId, tagId: tag.id })}
      />
    </li>
  )
}

/** All tags of the project: rename, recolour, merge, remove. Every act can be undone. */
export function TagManager(props: TagManagerProps) {
  const { tags, reviews, isOpen, onClose } = props
  const nameOf = useKeyName()
  return (
    <Dialog
      title="Tags of this project"
      isOpen={isOpen}
      onClose={onClose}
      foot={<Button onPress={onClose}>Done</Button>}
    >
      {tags.length === 0 ? (
        <EmptyState title="No tags yet" text={`Choose a finding, press ${nameOf('T')} and type a name.`} />
      ) : (
        <ul className="tag-lines">
          {tags.map((tag) => (
            <TagLine
              key={`${tag.id}:${tag.name}`}
              tag={tag}
              count={reviews.filter((review) => review.tags.includes(tag.id)).length}
              props={props}
            />
          ))}
        </ul>
      )}
      <p className="field__hint">Removing or merging a tag can be undone with Ctrl Z.</p>
    </Dialog>
  )
}
