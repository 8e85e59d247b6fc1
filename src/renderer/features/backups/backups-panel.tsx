import { useEffect, useState } from 'react'
import type { ProjectContents } from '../../../project'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { useIsLate } from '../../ui/use-is-late'
import { BackupList } from './backup-list'
import { BackupOutcome } from './backup-outcome'
import { BackupPreview } from './backup-preview'
import { momentWords } from './backup-words'
import { RestoreDialog } from './restore-dialog'
import type { BackupActs } from './use-backup-acts'
import type { BackupsAnswer } from './use-backups'
import { usePresentContents } from './use-present-contents'

interface BackupsPanelProps {
  readonly projectId: string
  readonly list: BackupsAnswer
  /** Null until one was chosen: then the newest. */
  readonly chosenId: string | null
  readonly onChoose: (backupId: string) => void
  readonly acts: BackupActs
  readonly onBackUpNow: () => void
  readonly onAsk: () => void
  /** Goes to another project, a copy that was made here. */
  readonly onOpen: (projectId: string) => void
}

/** The list of backups, and what restoring the chosen one would do. */
export function BackupsPanel(props: BackupsPanelProps) {
  const { projectId, list, chosenId, onChoose, acts, onBackUpNow, onAsk, onOpen } = props
  const present = usePresentContents(projectId)
  const late = useIsLate(list.state === 'asking')
  const [asking, setAsking] = useState<{
    readonly contents: ProjectContents
    readonly effect: string
  } | null>(null)
  const backups = list.state === 'listed' ? list.backups : []
  const at = Math.max(
    0,
    backups.findIndex((backup) => backup.id === chosenId),
  )
  const chosen = backups[at]
  const shownId = chosen?.id ?? null
  // What is on screen stays on screen, also when a newer one is made meanwhile.
  useEffect(() => {
    if (chosenId === null && shownId !== null) onChoose(shownId)
  }, [chosenId, shownId, onChoose])
  const outcome = (
    <BackupOutcome projectId={projectId} outcome={acts.outcome} onOpen={onOpen} onUndone={acts.forget} />
  )
  if (list.state === 'asking') {
    return <p className="backups__asking">{late && 'Looking for the backups of this project…'}</p>
  }
  if (list.state === 'failed') {
    return (
      <EmptyState
        title="The backups could not be listed"
        text="Your project is not touched by this, and backups are made as before. Try again; if it stays so, restart Counterclaim."
      >
        <Button tone="primary" onPress={onAsk}>
          Try again
        </Button>
        {outcome}
      </EmptyState>
    )
  }
  if (!chosen) {
    return (
      <EmptyState
        title="No backup yet"
        text="The first is made within ten minutes of a change, when Counterclaim is closed, and before an update. Until then every change is kept in the project’s journal the moment you make it."
      >
        <Button tone="primary" onPress={onBackUpNow} isDisabled={acts.busy}>
          Back up now
        </Button>
        {outcome}
      </EmptyState>
    )
  }
  const named = momentWords(chosen.at)
  return (
    <>
      <div className="backups__side" data-panel="list">
        <BackupList
          backups={backups}
          chosenId={chosen.id}
          onChoose={(backupId) => {
            onChoose(backupId)
            acts.forget()
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled with the keyboard */}
      <section className="backups__detail" data-panel="text" aria-label="The chosen backup" tabIndex={0}>
        <BackupPreview
          key={chosen.id}
          projectId={projectId}
          backup={chosen}
          standIn={backups.slice(at + 1).find((backup) => backup.readable) ?? null}
          present={present}
          busy={acts.busy}
          onRestoreHere={(contents, effect) => setAsking({ contents, effect })}
          onRestoreAsCopy={(contents) => void acts.restoreAsCopy(contents, named)}
          outcome={outcome}
        />
      </section>
      {asking && (
        <RestoreDialog
          named={named}
          effect={asking.effect}
          onClose={() => setAsking(null)}
          onRestore={() => acts.restoreHere(asking.contents, named)}
        />
      )}
    </>
  )
}
