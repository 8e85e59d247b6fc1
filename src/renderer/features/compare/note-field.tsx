import { useEffect, useRef, useState } from 'react'
import { holdClosing } from '../../commands/closing-guard'
import { TextField } from '../../ui/text-field'

interface NoteFieldProps {
  readonly saved: string
  readonly onSave: (note: string) => Promise<void>
}

/** Pause in typing after which a note is stored; short enough that nobody waits for it. */
const SAVE_AFTER_MS = 400

/**
 * A note that stores itself: on a pause, on leaving the field or the finding, and before the window closes.
 * Give it the finding's id as `key`, so that each finding has a field of its own.
 */
export function NoteField({ saved, onSave }: NoteFieldProps) {
  const [draft, setDraft] = useState(saved)
  const [error, setError] = useState(false)
  const pending = useRef<{ text: string; save: (note: string) => Promise<void> } | null>(null)
  const timer = useRef(0)
  const letGo = useRef<(() => void) | null>(null)

  /** Stores what waits; where that fails it goes on waiting, unless more was typed meanwhile. */
  const flush = useRef(async () => {
    window.clearTimeout(timer.current)
    const work = pending.current
    pending.current = null
    if (!work) return
    try {
      await work.save(work.text)
      setError(false)
      if (!pending.current) letGo.current?.()
    } catch (failure) {
      pending.current ??= work
      setError(true)
      throw failure
    }
  }).current
  const flushQuietly = () => void flush().catch(() => undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the finding stores what was typed there, once
  useEffect(() => flushQuietly, [])
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
        letGo.current?.()
        letGo.current = holdClosing(flush)
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(flushQuietly, SAVE_AFTER_MS)
      }}
      onBlur={flushQuietly}
    />
  )
}
