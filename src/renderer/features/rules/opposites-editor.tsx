import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { OwnOpposites } from '../../../core'
import { useStoredOnLeaving } from '../../findings/use-stored-on-leaving'
import { Button, IconButton } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { OppositesTrial } from './opposites-trial'
import { isWhole, pairProblem } from './pair-problem'

interface OppositesEditorProps {
  readonly ownOpposites: readonly OwnOpposites[]
  /** Their rule is switched off. */
  readonly isOff: boolean
  /** False when it was not stored; what was typed then stays. */
  readonly onChange: (edit: (present: readonly OwnOpposites[]) => readonly OwnOpposites[]) => Promise<boolean>
}

const NOTHING: OwnOpposites = { a: '', b: '' }

const isSame = (one: OwnOpposites, other: OwnOpposites) => one.a === other.a && one.b === other.b

/** The reader's pairs of words: add, change, remove, and try them on two sentences. */
export function OppositesEditor({ ownOpposites, isOff, onChange }: OppositesEditorProps) {
  const [draft, setDraft] = useState(NOTHING)
  const problem = pairProblem(draft, ownOpposites)
  const add = async () => {
    if (problem !== null || !isWhole(draft)) return
    setDraft(NOTHING)
    document.querySelector<HTMLElement>('[data-first-opposite] input')?.focus()
    // What could not be stored comes back, unless more was typed.
    if (!(await onChange((present) => [...present, draft])))
      setDraft((now) => (now === NOTHING ? draft : now))
  }
  return (
    <>
      <p>
        Words that exclude each other in your matter, though no dictionary says so: “leased” and “sold”, “on
        stream” and “mothballed”. A word or a short phrase; other forms of the words count too, and either
        source may have either.
      </p>
      <ul className="opposites" aria-label="Your own opposites">
        {ownOpposites.map((pair) => (
          <PairLine
            key={`${pair.a}\n${pair.b}`}
            pair={pair}
            others={ownOpposites.filter((other) => other !== pair)}
            onChange={(changed) =>
              onChange((present) => present.map((other) => (isSame(other, pair) ? changed : other)))
            }
            onRemove={() => void onChange((present) => present.filter((other) => !isSame(other, pair)))}
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
          label="One word"
          labelHidden
          placeholder="one word…"
          value={draft.a}
          onChange={(a) => setDraft({ ...draft, a })}
          data-first-opposite
        />
        <span className="opposite__against">against</span>
        <TextField
          label="Its opposite"
          labelHidden
          placeholder="…its opposite"
          value={draft.b}
          onChange={(b) => setDraft({ ...draft, b })}
        />
        <Button type="submit" isDisabled={problem !== null || !isWhole(draft)}>
          <Plus size={15} aria-hidden /> Add
        </Button>
      </form>
      {problem && (
        <p className="field__error" role="alert">
          {problem}
        </p>
      )}
      <OppositesTrial
        ownOpposites={isWhole(draft) && problem === null ? [...ownOpposites, draft] : ownOpposites}
        isOff={isOff}
      />
    </>
  )
}

interface PairLineProps {
  readonly pair: OwnOpposites
  readonly others: readonly OwnOpposites[]
  readonly onChange: (pair: OwnOpposites) => Promise<boolean>
  readonly onRemove: () => void
}

/** A pair that stores itself when its field is left; what cannot be stored is said, and stays to be mended. */
function PairLine({ pair, others, onChange, onRemove }: PairLineProps) {
  const [draft, setDraft] = useState(pair)
  const name = `${pair.a} against ${pair.b}`
  const problem = isWhole(draft)
    ? pairProblem(draft, others)
    : 'Both sides are needed. Remove the pair with the bin.'
  const isTyped = problem === null && (draft.a.trim() !== pair.a || draft.b.trim() !== pair.b)
  const change = () => onChange(draft)
  useStoredOnLeaving(isTyped, change)
  const store = () => isTyped && void change()
  const field = (side: 'a' | 'b', label: string) => (
    <TextField
      label={`${label}: ${name}`}
      labelHidden
      value={draft[side]}
      onChange={(words) => setDraft({ ...draft, [side]: words })}
      onBlur={store}
      onKeyDown={(event) => {
        if (event.key === 'Enter') store()
        if (event.key === 'Escape') setDraft(pair)
      }}
    />
  )
  return (
    <li>
      <div className="opposite">
        {field('a', 'One side')}
        <span className="opposite__against">against</span>
        {field('b', 'Other side')}
        <IconButton small label={`Remove ${name}`} icon={<Trash2 size={15} />} onPress={onRemove} />
      </div>
      {problem && (
        <p className="field__error" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}
