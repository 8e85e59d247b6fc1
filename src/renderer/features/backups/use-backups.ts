import { useCallback, useEffect, useRef, useState } from 'react'
import type { BackupInfo } from '../../../shared/project-store-api'

export type BackupsAnswer =
  | { readonly state: 'asking' }
  | { readonly state: 'failed' }
  | { readonly state: 'listed'; readonly backups: readonly BackupInfo[] }

/**
 * The project's backups, newest first, and the function that asks for them again. They are also asked for when the
 * window gets the focus back: meanwhile one may have been made by the clock.
 */
export function useBackups(projectId: string): readonly [BackupsAnswer, () => Promise<void>] {
  const [list, setList] = useState<BackupsAnswer>({ state: 'asking' })
  const latest = useRef(0)
  const ask = useCallback(async () => {
    latest.current += 1
    const turn = latest.current
    const answer = await window.desktop.listBackups(projectId).then(
      (backups): BackupsAnswer => ({ state: 'listed', backups: newestFirst(backups) }),
      (): BackupsAnswer => ({ state: 'failed' }),
    )
    if (turn === latest.current) setList(answer)
  }, [projectId])
  useEffect(() => {
    const again = () => void ask()
    again()
    window.addEventListener('focus', again)
    return () => {
      latest.current += 1
      window.removeEventListener('focus', again)
    }
  }, [ask])
  return [list, ask]
}

/** By their place in the journal, not by time: the clock may have been set back. */
export function newestFirst(backups: readonly BackupInfo[]): readonly BackupInfo[] {
  return [...backups].sort((a, b) => b.seq - a.seq || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
