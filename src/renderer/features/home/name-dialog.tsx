import { type FormEvent, useState } from 'react'
import { plainProblem } from '../../storage/plain-problem'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'

interface NameDialogProps {
  readonly title: string
  /** Words on the button. */
  readonly action: string
  readonly name: string
  readonly onClose: () => void
  readonly onName: (name: string) => Promise<void>
}

/** Asks for a project's name. What was typed stays when it could not be stored. */
export function NameDialog({ title, action, name, onClose, onName }: NameDialogProps) {
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    onName(typed).then(onClose, (error: unknown) => setProblem(plainProblem(error)))
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="primary" onPress={() => submit()}>
            {action}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <TextField
          label="Name"
          placeholder="For example: Talks of November"
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setProblem(null)
          }}
          error={problem}
          autoFocus
        />
      </form>
    </Dialog>
  )
}
