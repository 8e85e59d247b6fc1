import { useEffect, useRef, useState } from 'react'
import { useKeyName } from '../ui/key-names'
import { TextField } from '../ui/text-field'
import { noteDraft } from './note-draft'

interface NoteFieldProps {
  readonly projectId: string
  readonly findingId: string
  readonly saved: string
  readonly onSave: (note: string) => Promise<void>
}

/** Pause in typing after which a note is stored; short enough that nobody waits for it. */
const SAVE_AFTER_MS = 400

/**
 * A note that stores itself: on a pause, on leaving the field or the finding, and before the window closes.
 * Give it the finding's id as `key`, so that each finding has a field of its own.
 */
export function NoteField({ projectId, findingId, saved, onSave }: NoteFieldProps) {
  const [draft] = useState(() => noteDraft(projectId, findingId))
  const [text, setText] = useState(draft.text ?? saved)
  const [failed, setFailed] = useState(draft.failed)
  const timer = useRef(0)
  const nameOf = useKeyName()

  const flush = () => {
    window.clearTimeout(timer.current)
    draft.flush().then(
      () => setFailed(draft.failed),
      () => setFailed(true),
    )
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the finding stores what was typed there, once
  useEffect(() => flush, [])
  useEffect(() => {
    if (draft.text === undefined) setText(saved)
  }, [saved, draft])

  return (
    <TextField
      label="Note"
      rows={3}
      value={text}
      placeholder={`What speaks for it, what is missing… (${nameOf('N')})`}
      error={failed ? 'This note is not stored yet. It stays here: go on typing to try again.' : null}
      data-note-field
      onChange={(typed) => {
        setText(typed)
        draft.type(typed, onSave)
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(flush, SAVE_AFTER_MS)
      }}
      onBlur={flush}
    />
  )
}
