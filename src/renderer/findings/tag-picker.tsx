import { Settings2, X } from 'lucide-react'
import { useState } from 'react'
import {
  Autocomplete,
  Input,
  Menu,
  MenuItem,
  TextField,
  Button as UnstyledButton,
} from 'react-aria-components'
import type { Tag } from '../../core'
import { IconButton } from '../ui/button'
import { useKeyName } from '../ui/key-names'

/** A change to the tags of something, as they are when the change's turn has come. */
export type TagEdit = (present: readonly string[]) => readonly string[]

/** With one tag more, where it is not there yet. */
export function withTag(present: readonly string[], tagId: string): readonly string[] {
  return present.includes(tagId) ? present : [...present, tagId]
}

interface TagPickerProps {
  /** All tags of the project. */
  readonly tags: readonly Tag[]
  /** Ids of those on this finding. */
  readonly chosen: readonly string[]
  /** Both resolve with false when nothing was stored; what was typed then stays. */
  readonly onChange: (edit: TagEdit) => Promise<boolean>
  readonly onCreate: (name: string) => Promise<boolean>
  /** Opens what tags are managed in; absent where that is elsewhere. */
  readonly onManage?: () => void
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Tags of a finding: remove with the cross, add by typing; a name that is not there yet makes a new tag. */
export function TagPicker({ tags, chosen, onChange, onCreate, onManage }: TagPickerProps) {
  return (
    <div className="tags">
      <div className="tags__head">
        <span className="field__label">Tags</span>
        {onManage && (
          <IconButton small label="Manage tags" icon={<Settings2 size={14} />} onPress={onManage} />
        )}
      </div>
      <ul className="tags__chosen">
        {tags
          .filter((tag) => chosen.includes(tag.id))
          .map((tag) => (
            <li key={tag.id} className={`tag ${tag.colour}`}>
              {tag.name}
              <UnstyledButton
                className="tag__remove"
                aria-label={`Take tag ${tag.name} off`}
                onPress={() => void onChange((present) => present.filter((id) => id !== tag.id))}
              >
                <X size={12} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
        <li className="tags__add">
          <TagField
            tags={tags.filter((tag) => !chosen.includes(tag.id))}
            onTake={(name) => {
              const known = tags.find((tag) => sameName(tag.name, name))
              if (!known) return onCreate(name)
              return onChange((present) => withTag(present, known.id))
            }}
          />
        </li>
      </ul>
    </div>
  )
}

/** Where a tag's name is typed; the tags that fit stand above it. */
function TagField({
  tags,
  onTake,
}: {
  readonly tags: readonly Tag[]
  readonly onTake: (name: string) => Promise<boolean>
}) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const nameOf = useKeyName()
  const name = typed.trim()
  const fitting = tags.filter((tag) => tag.name.toLowerCase().includes(name.toLowerCase()))
  const offersNew = name !== '' && !tags.some((tag) => sameName(tag.name, name))
  const take = async (wanted: string) => {
    // The field is free for the next tag at once; what could not be stored comes back, unless more was typed.
    setTyped('')
    if (wanted !== '' && !(await onTake(wanted))) setTyped((now) => now || wanted)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what the field inside does
    <div
      className="tag-field"
      onFocus={() => setOpen(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      onKeyDownCapture={(event) => {
        const field = event.target
        if (event.key === 'Escape' && field instanceof HTMLInputElement) field.blur()
        if (event.key !== 'Enter' || !(field instanceof HTMLInputElement)) return
        // With an entry of the list in focus, Enter belongs to the list.
        if (field.getAttribute('aria-activedescendant')) return
        event.preventDefault()
        event.stopPropagation()
        void take(field.value.trim())
      }}
    >
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
        <TextField aria-label="Add a tag">
          <Input className="tags__input" placeholder={`Add a tag (${nameOf('T')})`} data-tag-input />
        </TextField>
        {open && (fitting.length > 0 || offersNew) && (
          <Menu className="menu popover tag-field__list" aria-label="Tags that fit">
            {fitting.map((tag) => (
              <MenuItem
                key={tag.id}
                id={tag.id}
                className="menu__entry"
                textValue={tag.name}
                onAction={() => void take(tag.name)}
              >
                <span className={`tag-dot ${tag.colour}`} />
                {tag.name}
              </MenuItem>
            ))}
            {offersNew && (
              <MenuItem
                id="new-tag"
                className="menu__entry"
                textValue={name}
                onAction={() => void take(name)}
              >
                New tag “{name}”
              </MenuItem>
            )}
          </Menu>
        )}
      </Autocomplete>
    </div>
  )
}
