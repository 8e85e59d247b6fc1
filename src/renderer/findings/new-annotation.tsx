import { useRef, useState } from 'react'
import type { QuoteAnchor } from '../../core'
import { newId } from '../commands/new-id'
import { Button } from '../ui/button'
import { TextField } from '../ui/text-field'
import './annotations.css'
import { useRun } from './use-run'
import { useStoredOnLeaving } from './use-stored-on-leaving'

interface NewAnnotationProps {
  readonly projectId: string
  readonly sourceId: string
  /** Null where it is about the whole source. */
  readonly anchor: QuoteAnchor | null
  readonly onDone: () => void
}

/** Where a note is begun: kept once it is added, or when the view is left or the window closed meanwhile. What could not be stored stays to be tried again. */
export function NewAnnotation({ projectId, sourceId, anchor, onDone }: NewAnnotationProps) {
  const run = useRun()
  const [note, setNote] = useState('')
  // One id for however often it is tried: stored twice it is still one note.
  const [id] = useState(newId)
  // What was added or given up is not to be stored by leaving.
  const isOver = useRef(false)
  const wanted = note.trim()
  const isTyped = wanted !== ''
  const store = () => run({ kind: 'set-annotation', projectId, id, sourceId, anchor, note: wanted, tags: [] })
  const leave = () => {
    isOver.current = true
    onDone()
  }
  const add = async () => {
    if (!isTyped || isOver.current) return true
    const isStored = await store()
    if (isStored) leave()
    return isStored
  }
  useStoredOnLeaving(isTyped, add)
  return (
    <form
      className="annotation"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {anchor && (
        <p className="annotation__quote">
          <q>{anchor.quote}</q>
        </p>
      )}
      <TextField
        label={anchor ? 'Note on this passage' : 'Note on this source'}
        rows={3}
        value={note}
        autoFocus
        onChange={setNote}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave()
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
        }}
      />
      <div className="annotation__acts">
        <Button small type="submit" tone="primary" isDisabled={wanted === ''}>
          Add the note
        </Button>
        <Button small tone="quiet" onPress={leave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
