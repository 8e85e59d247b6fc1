import { useEffect, useState } from 'react'
import { keepSettings, restoreSettings } from '../storage/kept-settings'
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
  opening ??= openProjects(window.desktop, onProgress).then(withSettings)
  return opening
}

/** Settings are no reason not to open: without those that were kept the window has its defaults. */
async function withSettings(state: DatabaseState): Promise<DatabaseState> {
  if (state.state !== 'ready') return state
  try {
    await restoreSettings(window.desktop)
    // Only then: what was kept must not give way to the little that a store has that could not be filled.
    keepSettings(window.desktop)
  } catch {
    // The window has what its store has; the next start tries again.
  }
  return state
}
