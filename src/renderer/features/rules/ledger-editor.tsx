import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { LedgerEntry } from '../../../core'
import { newId } from '../../commands/new-id'
import { useStoredOnLeaving } from '../../findings/use-stored-on-leaving'
import { Button, IconButton } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { draftOf, entryOf, isWholeEntry, type LedgerDraft, ledgerProblem } from './ledger-problem'

interface LedgerEditorProps {
  readonly ledger: readonly LedgerEntry[]
  /** False when it was not stored; what was typed then stays. */
  readonly onChange: (edit: (present: readonly LedgerEntry[]) => readonly LedgerEntry[]) => Promise<boolean>
}

const NOTHING: LedgerDraft = { name: '', others: '' }

/** Names that mean the same in the project's sources: add, change, remove. */
export function LedgerEditor({ ledger, onChange }: LedgerEditorProps) {
  const [draft, setDraft] = useState(NOTHING)
  const problem = ledgerProblem(draft, ledger)
  const add = async () => {
    if (problem !== null || !isWholeEntry(draft)) return
    setDraft(NOTHING)
    document.querySelector<HTMLElement>('[data-first-name] input')?.focus()
    // What could not be stored comes back, unless more was typed.
    if (!(await onChange((present) => [...present, entryOf(newId(), draft)])))
      setDraft((now) => (now === NOTHING ? draft : now))
  }
  return (
    <>
      <p>
        States, capitals and governments, surnames and names with their short forms are put together by
        themselves. What only you can know goes here: that “the Directorate” is the Ministry of Ports, or that
        a firm was renamed. Between several other names put a semicolon. The sources are read anew with it.
      </p>
      <ul className="opposites" aria-label="Names that mean the same">
        {ledger.map((entry) => (
          <EntryLine
            key={`${entry.id} ${entry.name} ${entry.aliases.join(';')}`}
            entry={entry}
            others={ledger.filter((other) => other !== entry)}
            onChange={(changed) =>
              onChange((present) => present.map((other) => (other.id === entry.id ? changed : other)))
            }
            onRemove={() => void onChange((present) => present.filter((other) => other.id !== entry.id))}
          />
        ))}
      </ul>
      <form
        className="opposite"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label="Name"
          labelHidden
          placeholder="a name…"
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          data-first-name
        />
        <span className="opposite__against">also called</span>
        <TextField
          label="Other names for it"
          labelHidden
          placeholder="…other names; more names"
          value={draft.others}
          onChange={(others) => setDraft({ ...draft, others })}
        />
        <Button type="submit" isDisabled={problem !== null || !isWholeEntry(draft)}>
          <Plus size={15} aria-hidden /> Add
        </Button>
      </form>
      {problem && (
        <p className="field__error" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

interface EntryLineProps {
  readonly entry: LedgerEntry
  readonly others: readonly LedgerEntry[]
  readonly onChange: (entry: LedgerEntry) => Promise<boolean>
  readonly onRemove: () => void
}

/** An entry that stores itself when its field is left; what cannot be stored is said, and stays to be mended. */
function EntryLine({ entry, others, onChange, onRemove }: EntryLineProps) {
  const stored = draftOf(entry)
  const [draft, setDraft] = useState(stored)
  const problem = isWholeEntry(draft)
    ? ledgerProblem(draft, others)
    : 'A name and another for it are needed. Remove the line with the bin.'
  const isTyped = problem === null && (draft.name !== stored.name || draft.others !== stored.others)
  const change = () => onChange(entryOf(entry.id, draft))
  useStoredOnLeaving(isTyped, change)
  const store = () => isTyped && void change()
  const field = (part: keyof LedgerDraft, label: string) => (
    <TextField
      label={`${label}: ${entry.name}`}
      labelHidden
      value={draft[part]}
      onChange={(words) => setDraft({ ...draft, [part]: words })}
      onBlur={store}
      onKeyDown={(event) => {
        if (event.key === 'Enter') store()
        if (event.key === 'Escape') setDraft(stored)
      }}
    />
  )
  return (
    <li>
      <div className="opposite">
        {field('name', 'Name')}
        <span className="opposite__against">also called</span>
        {field('others', 'Other names')}
        <IconButton small label={`Take ${entry.name} apart`} icon={<Trash2 size={15} />} onPress={onRemove} />
      </div>
      {problem && (
        <p className="field__error" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}
