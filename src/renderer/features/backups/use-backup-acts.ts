import { useCallback, useState } from 'react'
import type { ProjectContents } from '../../../project'
import { takeInProject } from '../../storage/take-in-project'
import { backUp, copyOf, copyOriginals, keepCopy, restoreHere } from './restore'

/** What came of the last act; stays until the next. */
export type Outcome =
  | { readonly kind: 'backed-up' }
  | { readonly kind: 'restored'; readonly named: string }
  | {
      readonly kind: 'copied'
      readonly name: string
      readonly projectId: string
      readonly withoutFile: number
    }
  | { readonly kind: 'failed'; readonly problem: string }

export interface BackupActs {
  readonly busy: boolean
  readonly outcome: Outcome | null
  readonly backUpNow: () => Promise<void>
  /** Resolves with what went wrong, or null. */
  readonly restoreHere: (contents: ProjectContents, named: string) => Promise<string | null>
  readonly restoreAsCopy: (contents: ProjectContents, named: string) => Promise<void>
  readonly forget: () => void
}

/** What can be done with backups, one act at a time; `onMade` is called after one that may have made a backup. */
export function useBackupActs(projectId: string, onMade: () => Promise<void>): BackupActs {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true)
    setOutcome(null)
    return work().finally(() => setBusy(false))
  }
  return {
    busy,
    outcome,
    forget: useCallback(() => setOutcome(null), []),
    backUpNow: () =>
      during(async () => {
        const answer = await backUp(window.desktop, projectId, 'asked')
        await onMade()
        setOutcome(answer.stored ? { kind: 'backed-up' } : { kind: 'failed', problem: answer.message })
      }),
    restoreHere: (contents, named) =>
      during(async () => {
        const failure = await restoreHere(window.desktop, contents, named)
        await onMade()
        if (!failure) setOutcome({ kind: 'restored', named })
        return failure?.problem ?? null
      }),
    restoreAsCopy: (contents, named) =>
      during(async () => {
        const copy = copyOf(contents, named)
        const failure = await keepCopy(window.desktop, copy, takeInProject)
        if (failure) return setOutcome({ kind: 'failed', ...failure })
        const withoutFile = await copyOriginals(window.desktop, projectId, copy)
        setOutcome({ kind: 'copied', name: copy.project?.name ?? '', projectId: copy.projectId, withoutFile })
      }),
  }
}
