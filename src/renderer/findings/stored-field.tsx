import { useState } from 'react'
import { TextField } from '../ui/text-field'
import { useStoredOnLeaving } from './use-stored-on-leaving'

interface StoredFieldProps {
  readonly label: string
  readonly value: string
  /** Shows the label above the field; it is always spoken. */
  readonly labelShown?: boolean
  readonly placeholder?: string
  readonly rows?: number
  /** An empty text is put back to what it was. */
  readonly isNeeded?: boolean
  /** False when it was not stored; what was typed then stays to be mended. */
  readonly onStore: (value: string) => Promise<boolean>
}

/** A field that stores itself however it is left, and when Enter is pressed; Escape puts back what is stored. */
export function StoredField({
  label,
  value,
  labelShown = false,
  placeholder = '',
  rows = 1,
  isNeeded = false,
  onStore,
}: StoredFieldProps) {
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string } | null>(null)
  // A draft of a value that has become another one elsewhere (undo, a second window of the list) is void.
  const text = draft?.of === value ? draft.text : value
  const wanted = text.trim()
  const isTyped = wanted !== value && !(isNeeded && wanted === '')
  useStoredOnLeaving(isTyped, () => onStore(wanted))
  const store = () => {
    if (isTyped) void onStore(wanted)
    else setDraft(null)
  }
  return (
    <TextField
      label={label}
      labelHidden={!labelShown}
      value={text}
      placeholder={placeholder}
      rows={rows}
      onChange={(typed) => setDraft({ of: value, text: typed })}
      // After the press that took the focus away: drawn anew in between, a radio button would lose it.
      onBlur={() => window.setTimeout(store, 0)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (rows === 1 || event.ctrlKey)) store()
        if (event.key === 'Escape') setDraft(null)
      }}
    />
  )
}
