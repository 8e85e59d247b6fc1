import { TriangleAlert } from 'lucide-react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { BackupInfo } from '../../../shared/project-store-api'
import { byDay, clockWords, countWords, sizeWords, whyWords } from './backup-words'

interface BackupListProps {
  /** Newest first. */
  readonly backups: readonly BackupInfo[]
  readonly chosenId: string | null
  readonly onChoose: (backupId: string) => void
}

/** The project's backups under their days. Arrow keys walk. */
export function BackupList({ backups, chosenId, onChoose }: BackupListProps) {
  return (
    <ListBox
      className="backup-list"
      aria-label="Backups, newest first"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        if (typeof key === 'string') onChoose(key)
      }}
    >
      {byDay(backups).map(({ day, entries }) => (
        // A day can come twice where the clock was set back; its newest backup cannot.
        <ListBoxSection key={entries[0]?.id ?? day} className="day">
          <Header className="day__name">{day}</Header>
          {entries.map((backup) => (
            <BackupRow key={backup.id} backup={backup} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function BackupRow({ backup }: { readonly backup: BackupInfo }) {
  const clock = clockWords(backup.at)
  return (
    <ListBoxItem
      id={backup.id}
      textValue={`${clock} ${whyWords(backup.reason)}`}
      className="backup-row"
      data-testid="backup-row"
    >
      <span className="backup-row__when numeric">
        <span className="backup-row__time">{clock}</span>
        <span className="backup-row__facts">{sizeWords(backup.bytes)}</span>
      </span>
      <span className="backup-row__words">
        <span>{whyWords(backup.reason)}</span>
        <span className="backup-row__facts numeric">{countWords(backup.counts)}</span>
        {!backup.readable && (
          <span className="backup-row__damaged">
            <TriangleAlert size={13} aria-hidden /> cannot be read any more
          </span>
        )}
      </span>
    </ListBoxItem>
  )
}
