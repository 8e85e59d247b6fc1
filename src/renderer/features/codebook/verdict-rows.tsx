import { Plus, Trash2 } from 'lucide-react'
import { type Codebook, VERDICT_KEYS, VERDICT_MEANINGS, type VerdictChoice } from '../../../project'
import { newId } from '../../commands/new-id'
import { StoredField } from '../../findings/stored-field'
import { Button, IconButton } from '../../ui/button'
import { counted } from '../../ui/counted'
import { type CodebookEdit, keptBecause, MEANING_LABELS, withNewVerdict, withVerdict } from './codebook-edit'
import { Pick } from './pick'

interface VerdictRowsProps {
  readonly codebook: Codebook
  readonly given: ReadonlyMap<string, number>
  readonly onChange: (edit: CodebookEdit) => Promise<boolean>
  readonly onRemove: (choice: VerdictChoice) => void
}

const KEYS = VERDICT_KEYS.map((key) => ({ value: key, label: key }))
const MEANINGS = VERDICT_MEANINGS.map((value) => ({ value, label: MEANING_LABELS[value] }))

/** The scale that findings are judged by: key, name, what it means for the engine, and when it is to be given. */
export function VerdictRows({ codebook, given, onChange, onRemove }: VerdictRowsProps) {
  const isFull = codebook.verdicts.length >= VERDICT_KEYS.length
  return (
    <>
      <ul className="codes" aria-label="Verdicts">
        {codebook.verdicts.map((choice) => (
          <VerdictRow
            key={choice.id}
            choice={choice}
            count={given.get(choice.id) ?? 0}
            kept={keptBecause(codebook, choice)}
            onChange={(fields) => onChange((present) => withVerdict(present, choice.id, fields))}
            onRemove={() => onRemove(choice)}
          />
        ))}
      </ul>
      <div>
        <Button
          isDisabled={isFull}
          onPress={() => void onChange((present) => withNewVerdict(present, newId()))}
        >
          <Plus size={15} aria-hidden /> Add a verdict
        </Button>
      </div>
    </>
  )
}

interface VerdictRowProps {
  readonly choice: VerdictChoice
  readonly count: number
  /** Why it cannot be taken out; null where it can. */
  readonly kept: string | null
  readonly onChange: (fields: Partial<VerdictChoice>) => Promise<boolean>
  readonly onRemove: () => void
}

function VerdictRow({ choice, count, kept, onChange, onRemove }: VerdictRowProps) {
  const { label, key, meaning, definition } = choice
  return (
    <li className="code code--verdict">
      <Pick
        label={`Key of ${label}`}
        value={key}
        options={KEYS}
        onPick={(next) => void onChange({ key: next })}
      />
      <StoredField
        label={`Name of ${label}`}
        value={label}
        isNeeded
        onStore={(next) => onChange({ label: next })}
      />
      <div className="code__meaning">
        <span className="code__word">means</span>
        <Pick
          label={`Meaning of ${label}`}
          value={meaning}
          options={MEANINGS}
          onPick={(next) => void onChange({ meaning: next })}
        />
      </div>
      <StoredField
        label={`Definition of ${label}`}
        value={definition}
        placeholder="When it is to be given"
        rows={2}
        onStore={(next) => onChange({ definition: next })}
      />
      <span className="code__count numeric">{count === 0 ? 'not given' : counted(count, 'finding')}</span>
      <IconButton
        small
        isDisabled={kept !== null}
        label={kept ?? `Take ${label} out`}
        icon={<Trash2 size={15} />}
        onPress={onRemove}
      />
    </li>
  )
}
