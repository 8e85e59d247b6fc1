import { type FormEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { SavedQuery, SavedView } from '../../project'
import { plainProblem } from '../storage/plain-problem'
import { Button } from '../ui/button'
import { TextField } from '../ui/text-field'
import { SavedViewRow } from './saved-view-row'
import './saved-views.css'
import type { SavedViews } from './use-saved-views'
import type { ViewsPanelState } from './use-views-panel'
import { namesake, sameQuery } from './view-list'

interface SavedViewsPanelProps {
  readonly panel: ViewsPanelState
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly saved: SavedViews
  readonly place: SavedView['view']
  /** What is set now. */
  readonly query: SavedQuery
  /** A name that fits what is set; may be empty. */
  readonly suggestion: string
  /** What a view keeps here, as in "… are kept." */
  readonly keeps: string
  readonly onOpen: (view: SavedView) => void
}

/** Gives what is set now a name, and lists the names given before. */
export function SavedViewsPanel(props: SavedViewsPanelProps) {
  const { panel, opener } = props
  return (
    <Popover
      className="popover saved-views"
      triggerRef={opener}
      isOpen={panel.isOpen}
      onOpenChange={panel.setOpen}
      placement="bottom end"
    >
      <Dialog aria-label="Saved views" className="saved-views__dialog">
        <PanelContent {...props} />
      </Dialog>
    </Popover>
  )
}

function PanelContent({ panel, saved, place, query, suggestion, keeps, onOpen }: SavedViewsPanelProps) {
  const { views } = saved
  const [typed, setTyped] = useState(namesake(views, { name: suggestion, view: place }) ? '' : suggestion)
  const [problem, setProblem] = useState<string | null>(null)
  const [outcome, setOutcome] = useState('')
  const [renaming, setRenaming] = useState<string | null>(null)
  const taken = namesake(views, { name: typed, view: place })

  const save = (event: FormEvent) => {
    event.preventDefault()
    const name = typed
    saved.save(name, query).then(
      () => {
        setTyped('')
        setOutcome(`Saved as “${name.trim()}”.`)
      },
      (error: unknown) => setProblem(plainProblem(error)),
    )
  }
  const remove = (view: SavedView) => {
    const at = views.indexOf(view)
    focusView(views[at + 1] ?? views[at - 1])
    saved.remove(view.id).then(
      () => setOutcome(`“${view.name}” was removed. Undo brings it back.`),
      (error: unknown) => setOutcome(plainProblem(error)),
    )
  }
  return (
    <>
      <form className="saved-views__new" onSubmit={save}>
        <TextField
          label="Save what is set now as"
          placeholder="Name"
          value={typed}
          onChange={(name) => {
            setTyped(name)
            setProblem(null)
          }}
          onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusView(views[0])
            else event.continuePropagation()
          }}
          error={problem}
          hint={taken ? `“${taken.name}” is there already; it will show what is set now.` : keeps}
          autoFocus
        />
        <Button type="submit" tone="primary">
          {taken ? 'Replace' : 'Save'}
        </Button>
      </form>
      {views.length === 0 ? (
        <p className="saved-views__none">
          None saved yet. A saved view is part of the project, and is found by name with Ctrl K as well.
        </p>
      ) : (
        <ul className="saved-views__list" aria-label="Views saved here" onKeyDown={walk}>
          {views.map((view) => (
            <SavedViewRow
              key={view.id}
              view={view}
              isSet={sameQuery(view.query, query)}
              isRenaming={renaming === view.id}
              onRenaming={(on) => setRenaming(on ? view.id : null)}
              onOpen={() => {
                panel.setOpen(false)
                onOpen(view)
              }}
              onRename={async (name) => {
                await saved.rename(view.id, name)
                setOutcome(`Renamed to “${name.trim()}”.`)
              }}
              onRemove={() => remove(view)}
            />
          ))}
        </ul>
      )}
      <p className={outcome ? 'saved-views__outcome' : 'visually-hidden'} role="status">
        {outcome}
      </p>
    </>
  )
}

/** Up and down go from name to name; above the first is the field. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || event.target instanceof HTMLInputElement) return
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-saved-view]')]
  const row = event.target instanceof Element ? event.target.closest('li') : null
  const at = names.findIndex((name) => row?.contains(name))
  if (at < 0) return
  event.preventDefault()
  if (at + by < 0) focusField()
  else names[at + by]?.focus()
}

/** The name of a view, or the field where there is none. */
function focusView(view: SavedView | undefined): void {
  if (view) document.querySelector<HTMLElement>(`[data-saved-view="${CSS.escape(view.id)}"]`)?.focus()
  else focusField()
}

function focusField(): void {
  document.querySelector<HTMLElement>('.saved-views__new input')?.focus()
}
