import { Copy, RotateCcw } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { isSame, type ProjectContents, projectDifference } from '../../../project'
import type { BackupInfo } from '../../../shared/project-store-api'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Progress } from '../../ui/progress'
import { useIsLate } from '../../ui/use-is-late'
import { countWords, momentWords, sizeWords, whyWords } from './backup-words'
import { DifferenceList } from './difference-list'
import { differenceSections, restoringWords } from './difference-words'
import { useBackupContents } from './use-backup-contents'

interface BackupPreviewProps {
  readonly projectId: string
  readonly backup: BackupInfo
  /** The next older one that can be read; null where there is none. */
  readonly standIn: BackupInfo | null
  /** The project as it is; null until it is read. */
  readonly present: ProjectContents | null
  readonly busy: boolean
  readonly onRestoreHere: (contents: ProjectContents, effect: string) => void
  readonly onRestoreAsCopy: (contents: ProjectContents) => void
  /** What came of the last act. */
  readonly outcome: ReactNode
}

/** One backup: what is in it, and what restoring it would do to the project as it is now. */
export function BackupPreview(props: BackupPreviewProps) {
  const { projectId, backup, standIn, present, busy, onRestoreHere, onRestoreAsCopy, outcome } = props
  const [answer, again] = useBackupContents(projectId, backup.readable ? backup.id : null)
  const then = answer.state === 'read' ? answer.contents : null
  const difference = useMemo(
    () => (present && then?.project ? projectDifference(present, then) : null),
    [present, then],
  )
  const effect = difference ? restoringWords(difference) : null
  const same = difference !== null && isSame(difference)
  return (
    <article className="backup" aria-label={`Backup of ${momentWords(backup.at)}`} data-testid="backup">
      <header className="backup__head">
        <h2 className="backup__title">{momentWords(backup.at)}</h2>
        <p className="backup__facts numeric">
          {capital(whyWords(backup.reason))} · {countWords(backup.counts)} · {sizeWords(backup.bytes)}
        </p>
        {backup.readable && (
          <div className="backup__actions">
            <Button
              tone={same ? 'plain' : 'primary'}
              isDisabled={busy || !difference || same}
              onPress={() => then && effect && onRestoreHere(then, effect)}
            >
              <RotateCcw size={15} aria-hidden /> Restore here…
            </Button>
            <Button isDisabled={busy || !then?.project} onPress={() => then && onRestoreAsCopy(then)}>
              <Copy size={15} aria-hidden /> Restore as a copy
            </Button>
          </div>
        )}
        {outcome}
      </header>
      {!backup.readable && <Damaged standIn={standIn} />}
      {backup.readable && answer.state === 'reading' && <Reading done={answer.done} total={answer.total} />}
      {backup.readable && answer.state === 'failed' && <Damaged standIn={standIn} onRetry={again} />}
      {then && !then.project && (
        <Notice>When this backup was made the project was removed: there is nothing in it to restore.</Notice>
      )}
      {difference && (
        <>
          <p className="backup__effect">{effect}</p>
          <DifferenceList sections={differenceSections(difference)} />
        </>
      )}
    </article>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface DamagedProps {
  readonly standIn: BackupInfo | null
  /** Given where it was only found out by reading: the disk may have been at fault. */
  readonly onRetry?: () => void
}

function Damaged({ standIn, onRetry }: DamagedProps) {
  return (
    <Notice
      tone="error"
      actions={
        onRetry && (
          <Button small onPress={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {onRetry
        ? 'This backup could not be read: its file is damaged, or the disk did not answer.'
        : 'This backup cannot be read any more: its file is damaged.'}{' '}
      Your project is not touched by this.{' '}
      {standIn
        ? `The backup of ${momentWords(standIn.at)} and the journal of every change since stand in for it.`
        : 'There is no older one; every change since is in the project’s journal.'}
    </Notice>
  )
}

function Reading({ done, total }: { readonly done: number; readonly total: number }) {
  const late = useIsLate(true)
  return late && <Progress label="Reading the backup" done={done} total={total} />
}
