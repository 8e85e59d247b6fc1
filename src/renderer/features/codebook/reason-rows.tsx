import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import type { Codebook, ReasonChoice } from '../../../project'
import { newId } from '../../commands/new-id'
import { StoredField } from '../../findings/stored-field'
import { Button, IconButton } from '../../ui/button'
import { counted } from '../../ui/counted'
import { type CodebookEdit, withNewReason, withReason, withReasonMoved } from './codebook-edit'

interface ReasonRowsProps {
  readonly codebook: Codebook
  readonly given: ReadonlyMap<string, number>
  readonly onChange: (edit: CodebookEdit) => Promise<boolean>
  readonly onRemove: (reason: ReasonChoice) => void
}

/** Why two passages do not conflict: letter, name and definition, in the order of the buttons. */
export function ReasonRows({ codebook, given, onChange, onRemove }: ReasonRowsProps) {
  const { reasons } = codebook
  return (
    <>
      {reasons.length === 0 && <p>No reasons: “not a conflict” is then given without one.</p>}
      <ul className="codes" aria-label="Reasons">
        {reasons.map((reason, at) => {
          const { id, label, letter, definition } = reason
          const store = (fields: Partial<ReasonChoice>) =>
            onChange((present) => withReason(present, id, fields))
          const move = (by: 1 | -1) => void onChange((present) => withReasonMoved(present, id, by))
          const count = given.get(id) ?? 0
          return (
            <li key={id} className="code code--reason">
              <StoredField
                label={`Letter of ${label}`}
                value={letter}
                placeholder="–"
                onStore={(next) => store({ letter: next.toUpperCase() })}
              />
              <StoredField
                label={`Name of ${label}`}
                value={label}
                isNeeded
                onStore={(next) => store({ label: next })}
              />
              <StoredField
                label={`Definition of ${label}`}
                value={definition}
                placeholder="When it is to be given"
                rows={2}
                onStore={(next) => store({ definition: next })}
              />
              <span className="code__count numeric">
                {count === 0 ? 'not given' : counted(count, 'finding')}
              </span>
              <span className="code__acts">
                <IconButton
                  small
                  isDisabled={at === 0}
                  label={`Move ${label} up`}
                  icon={<ArrowUp size={15} />}
                  onPress={() => move(-1)}
                />
                <IconButton
                  small
                  isDisabled={at === reasons.length - 1}
                  label={`Move ${label} down`}
                  icon={<ArrowDown size={15} />}
                  onPress={() => move(1)}
                />
                <IconButton
                  small
                  label={`Take ${label} out`}
                  icon={<Trash2 size={15} />}
                  onPress={() => onRemove(reason)}
                />
              </span>
            </li>
          )
        })}
      </ul>
      <div>
        <Button onPress={() => void onChange((present) => withNewReason(present, newId()))}>
          <Plus size={15} aria-hidden /> Add a reason
        </Button>
      </div>
    </>
  )
}
