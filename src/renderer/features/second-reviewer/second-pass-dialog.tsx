import { useState } from 'react'
import { CommandRefused } from '../../commands/command'
import { newId } from '../../commands/new-id'
import { runCommand } from '../../commands/run-command'
import { plainProblem } from '../../storage/plain-problem'
import { Button } from '../../ui/button'
import { counted } from '../../ui/counted'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'

interface SecondPassDialogProps {
  readonly projectId: string
  /** How many findings have something of the first reviewer. */
  readonly count: number
  /** What they call themselves; may be empty. */
  readonly name: string
  readonly onClose: () => void
}

/** Hands over to a second reviewer, or to oneself after some weeks. */
export function SecondPassDialog({ projectId, count, name, onClose }: SecondPassDialogProps) {
  const [first, setFirst] = useState(name === '' ? 'First reviewer' : name)
  const [problem, setProblem] = useState<string | null>(null)
  const begin = () => {
    const reviewer = { id: newId(), name: first.trim() }
    runCommand({ kind: 'begin-second-pass', projectId, first: reviewer }, 'shown-by-caller').then(
      onClose,
      (error: unknown) => setProblem(error instanceof CommandRefused ? error.message : plainProblem(error)),
    )
  }
  return (
    <Dialog
      title="Begin a second pass"
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button tone="primary" isDisabled={first.trim() === ''} onPress={begin}>
            Begin
          </Button>
        </>
      }
    >
      <p>
        What was left so far on {counted(count, 'finding')}, verdicts, notes, tags and all, becomes that of
        the first reviewer. The second starts with nothing, and sees what the first said of a finding only
        after judging it. Undo gives all of it back.
      </p>
      <TextField label="Name of the first reviewer" value={first} error={problem} onChange={setFirst} />
    </Dialog>
  )
}
