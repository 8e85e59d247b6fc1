import { useEffect, useState } from 'react'
import { type DatabaseState, openProjects } from '../storage/open-database'

/** Opens the projects once and tells how that goes; nothing else may be shown before they are ready. */
export function useProjectsOpened(): DatabaseState {
  const [state, setState] = useState<DatabaseState>({ state: 'opening', done: 0, total: 0 })
  useEffect(() => {
    let current = true
    const show = (next: DatabaseState) => current && setState(next)
    void openedOnce((done, total) => show({ state: 'opening', done, total })).then(show)
    return () => {
      current = false
    }
  }, [])
  return state
}

/** React mounts twice while developing; the journals are opened once. */
let opening: Promise<DatabaseState> | null = null

function openedOnce(onProgress: (done: number, total: number) => void): Promise<DatabaseState> {
  opening ??= openProjects(window.desktop, onProgress)
  return opening
}
