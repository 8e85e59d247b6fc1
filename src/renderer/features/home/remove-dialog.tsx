import { useState } from 'react'
import { runCommand } from '../../commands/run-command'
import { plainProblem } from '../../storage/plain-problem'
import type { ProjectSummary } from '../../storage/queries'
import { Button } from '../../ui/button'
import { counted } from '../../ui/counted'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'

interface RemoveDialogProps {
  readonly project: ProjectSummary
  readonly onClose: () => void
}

/** Says what goes with a project, and that it can be brought back. */
export function RemoveDialog({ project, onClose }: RemoveDialogProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const remove = () => {
    runCommand({ kind: 'remove-project', projectId: project.id }, 'shown-by-caller').then(
      onClose,
      (error: unknown) => setProblem(plainProblem(error)),
    )
  }
  return (
    <Dialog
      title={`Remove “${project.name}”?`}
      role="alertdialog"
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            Keep it
          </Button>
          <Button tone="danger" onPress={remove}>
            Remove
          </Button>
        </>
      }
    >
      <p>
        {project.sourceCount > 0 && `Its ${counted(project.sourceCount, 'source')} `}
        {project.sourceCount > 0 ? 'and all verdicts, tags and notes go with it. ' : 'It has no sources. '}
        You can bring it back from the list of removed projects. Files on your disk are not touched.
      </p>
      {problem && <Notice tone="error">The project was not removed. {problem}</Notice>}
    </Dialog>
  )
}
