import { useEffect, useRef, useState } from 'react'
import { TextField } from '../../ui/text-field'

interface NoteFieldProps {
  readonly saved: string
  readonly onSave: (note: string) => Promise<void>
}

/** Pause in typing after which a note is stored; short enough that nobody waits for it. */
const SAVE_AFTER_MS = 400

/**
 * A note that stores itself: on a pause, on leaving the field, and on leaving the finding. Nothing typed is lost.
 * Give it the finding's id as `key`, so that each finding has a field of its own.
 */
export function NoteField({ saved, onSave }: NoteFieldProps) {
  const [draft, setDraft] = useState(saved)
  const [error, setError] = useState(false)
  const pending = useRef<{ text: string; save: (note: string) => Promise<void> } | null>(null)
  const timer = useRef(0)

  const flush = useRef(() => {
    window.clearTimeout(timer.current)
    const work = pending.current
    pending.current = null
    if (!work) return
    work.save(work.text).then(
      () => setError(false),
      () => setError(true),
    )
  }).current

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  useEffect(() => {
    if (!pending.current) setDraft(saved)
  }, [saved])

  return (
    <TextField
      label="Note"
      rows={3}
      value={draft}
      placeholder="What speaks for it, what is missing… (N)"
      error={error ? 'This note is not stored yet. It stays here: go on typing to try again.' : null}
      data-note-field
      onChange={(text) => {
        setDraft(text)
        pending.current = { text, save: onSave }
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(flush, SAVE_AFTER_MS)
      }}
      onBlur={flush}
    />
  )
}
