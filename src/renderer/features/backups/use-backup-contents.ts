import { useCallback, useEffect, useState } from 'react'
import type { ProjectContents } from '../../../project'
import { readBackup } from './read-backup'

export type BackupContents =
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | { readonly state: 'read'; readonly contents: ProjectContents }
  | { readonly state: 'failed' }

const BEGUN: BackupContents = { state: 'reading', done: 0, total: 1 }

/** What is in a backup, and the function that tries again; `backupId` is null where there is nothing to read. */
export function useBackupContents(
  projectId: string,
  backupId: string | null,
): readonly [BackupContents, () => void] {
  const [answer, setAnswer] = useState<{ readonly of: string | null; readonly contents: BackupContents }>({
    of: null,
    contents: BEGUN,
  })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try reads anew
  useEffect(() => {
    if (backupId === null) return
    let wanted = true
    const tell = (contents: BackupContents) => wanted && setAnswer({ of: backupId, contents })
    tell(BEGUN)
    readBackup(window.desktop, projectId, backupId, (done, total) => {
      tell({ state: 'reading', done, total })
      return wanted
    }).then(
      (contents) => contents && tell({ state: 'read', contents }),
      () => tell({ state: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [projectId, backupId, tries])
  const again = useCallback(() => setTries((before) => before + 1), [])
  return [answer.of === backupId ? answer.contents : BEGUN, again]
}
