import { restoredLabel } from '../../commands/plan-restore'
import { undo } from '../../commands/run-command'
import { useUndoState } from '../../storage/queries'
import { Button } from '../../ui/button'
import { counted } from '../../ui/counted'
import { Notice } from '../../ui/notice'
import type { Outcome } from './use-backup-acts'

interface BackupOutcomeProps {
  readonly projectId: string
  readonly outcome: Outcome | null
  readonly onOpen: (projectId: string) => void
  readonly onUndone: () => void
}

/** What came of the last act, where the reader looks for it, with the one next step. */
export function BackupOutcome({ projectId, outcome, onOpen, onUndone }: BackupOutcomeProps) {
  const { undoLabel } = useUndoState(projectId)
  switch (outcome?.kind) {
    case undefined:
      return null
    case 'backed-up':
      return <Notice tone="good">The newest backup has everything up to now.</Notice>
    case 'restored':
      return (
        <Notice
          tone="good"
          actions={
            // Only while restoring is the last step: after another one, Undo would take that back instead.
            undoLabel === restoredLabel(outcome.named) && (
              <Button small onPress={() => void undo(projectId).then(onUndone, () => undefined)}>
                Undo
              </Button>
            )
          }
        >
          The project is as it was on {outcome.named}. The state before has a backup of its own.
        </Notice>
      )
    case 'copied':
      return (
        <Notice
          tone="good"
          actions={
            <Button small onPress={() => onOpen(outcome.projectId)}>
              Open the copy
            </Button>
          }
        >
          The copy is a project of its own: “{outcome.name}”. This one is as it was.
          {outcome.withoutFile > 0 &&
            ` The copy has all texts, but of ${counted(outcome.withoutFile, 'source')} not the file that it was read from; this project has it.`}
        </Notice>
      )
    case 'failed':
      return <Notice tone="error">{outcome.problem}</Notice>
  }
}
