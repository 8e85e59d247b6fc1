import { useState } from 'react'
import type { QuoteAnchor } from '../../core'
import { newId } from '../commands/new-id'
import { Button } from '../ui/button'
import { TextField } from '../ui/text-field'
import './annotations.css'
import { useRun } from './use-run'

interface NewAnnotationProps {
  readonly projectId: string
  readonly sourceId: string
  /** Null where it is about the whole source. */
  readonly anchor: QuoteAnchor | null
  readonly onDone: () => void
}

/** Where a note is begun. Nothing is kept before it is added; what could not be stored stays to be tried again. */
export function NewAnnotation({ projectId, sourceId, anchor, onDone }: NewAnnotationProps) {
  const run = useRun()
  const [note, setNote] = useState('')
  const add = async () => {
    if (note.trim() === '') return
    const row = { projectId, id: newId(), sourceId, anchor, note: note.trim(), tags: [] }
    if (await run({ kind: 'set-annotation', ...row })) onDone()
  }
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
          if (event.key === 'Escape') onDone()
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
        }}
      />
      <div className="annotation__acts">
        <Button small type="submit" tone="primary" isDisabled={note.trim() === ''}>
          Add the note
        </Button>
        <Button small tone="quiet" onPress={onDone}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
