import { useState } from 'react'
import { Button } from '../../ui/button'
import { ChoiceGroup } from '../../ui/choice-group'
import { counted, countedFirst } from '../../ui/counted'
import { Dialog } from '../../ui/dialog'

interface RemoveChoiceDialogProps {
  readonly label: string
  /** How many findings it was given to; at least one. */
  readonly count: number
  /** What they may get instead; the first is offered. */
  readonly others: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
  readonly onRemove: (instead: string) => void
  readonly onClose: () => void
}

/** Asks what becomes of findings that were judged by what is taken out of the codebook. */
export function RemoveChoiceDialog({ label, count, others, onRemove, onClose }: RemoveChoiceDialogProps) {
  const [instead, setInstead] = useState(others[0]?.value ?? '')
  return (
    <Dialog
      title={`Take “${label}” out of the codebook`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button tone="primary" onPress={() => onRemove(instead)}>
            Take it out
          </Button>
        </>
      }
    >
      <p>
        {countedFirst(count, 'finding')} {count === 1 ? 'has' : 'have'} it. What should{' '}
        {count === 1 ? 'it' : `these ${counted(count, 'finding').split(' ')[0]}`} get instead? Undo takes all
        of it back in one step.
      </p>
      <ChoiceGroup
        label="What they get instead"
        shape="rows"
        choices={others}
        value={instead}
        onChange={setInstead}
      />
    </Dialog>
  )
}
