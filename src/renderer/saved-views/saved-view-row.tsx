import { Pencil, Trash2, X } from 'lucide-react'
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { SavedView } from '../../project'
import { plainProblem } from '../storage/plain-problem'
import { Button, IconButton } from '../ui/button'
import { TextField } from '../ui/text-field'

interface SavedViewRowProps {
  readonly view: SavedView
  /** It asks for what is set now. */
  readonly isSet: boolean
  readonly isRenaming: boolean
  readonly onRenaming: (on: boolean) => void
  readonly onOpen: () => void
  readonly onRename: (name: string) => Promise<void>
  readonly onRemove: () => void
}

/** One saved view: its name opens it; F2 or the pencil renames, Delete or the bin removes it. */
export function SavedViewRow(props: SavedViewRowProps) {
  const { view, isSet, isRenaming, onRenaming, onOpen, onRename, onRemove } = props
  const row = useRef<HTMLLIElement>(null)
  const wasRenaming = useRef(isRenaming)
  // At once, and not by `autoFocus`: that waits after the click that Enter makes of itself, and the focus is elsewhere then.
  useLayoutEffect(() => {
    if (wasRenaming.current === isRenaming) return
    wasRenaming.current = isRenaming
    // Another row may be renamed instead.
    const isFree = isRenaming || document.activeElement === document.body
    if (isFree) row.current?.querySelector<HTMLElement>('input, [data-saved-view]')?.focus()
  }, [isRenaming])
  if (isRenaming) {
    return (
      <li ref={row} className="saved-views__row">
        <NewName name={view.name} onName={onRename} onEnd={() => onRenaming(false)} />
      </li>
    )
  }
  return (
    <li ref={row} className="saved-views__row" data-testid="saved-view">
      <AriaButton
        className="saved-views__name"
        data-saved-view={view.id}
        aria-label={isSet ? `${view.name}, set now` : view.name}
        onPress={onOpen}
        onKeyDown={(event) => {
          if (event.key === 'F2') onRenaming(true)
          else if (event.key === 'Delete') onRemove()
          else event.continuePropagation()
        }}
      >
        <span className="saved-views__words">{view.name}</span>
        {isSet && <span className="saved-views__set">set now</span>}
      </AriaButton>
      <IconButton
        small
        label={`Rename ${view.name}`}
        shortcut="F2"
        icon={<Pencil size={14} />}
        onPress={() => onRenaming(true)}
      />
      <IconButton
        small
        label={`Remove ${view.name}`}
        shortcut="Del"
        icon={<Trash2 size={14} />}
        onPress={onRemove}
      />
    </li>
  )
}

interface NewNameProps {
  readonly name: string
  readonly onName: (name: string) => Promise<void>
  readonly onEnd: () => void
}

function NewName({ name, onName, onEnd }: NewNameProps) {
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string | null>(null)
  const rename = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === name) return onEnd()
    onName(typed).then(onEnd, (error: unknown) => setProblem(plainProblem(error)))
  }
  return (
    <form className="saved-views__rename" onSubmit={rename}>
      <TextField
        label={`New name of ${name}`}
        labelHidden
        value={typed}
        onChange={(value) => {
          setTyped(value)
          setProblem(null)
        }}
        onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
        // Escape leaves the name as it was, and the list open.
        onKeyDown={(event) => (event.key === 'Escape' ? onEnd() : event.continuePropagation())}
        error={problem}
      />
      <Button small type="submit">
        Rename
      </Button>
      <IconButton
        small
        label="Leave the name as it is"
        shortcut="Esc"
        icon={<X size={14} />}
        onPress={onEnd}
      />
    </form>
  )
}
