import { app } from 'electron'
import { BackupClock } from './backup-clock'
import type { ProjectStore } from './project-store'

const EVERY_MS = 10 * 60_000
/** A few large projects on a slow disk; nobody waits much longer for a window that is gone. */
const QUIT_WITHIN_MS = 20_000

/** Every ten minutes; in a run from the source folder, tests may want it sooner. */
function everyMs(): number {
  const other = app.isPackaged ? Number.NaN : Number(process.env['COUNTERCLAIM_BACKUP_MS'])
  return other > 0 ? other : EVERY_MS
}

/** Has backups made while the application runs and before it ends; `endThreads` is called last. */
export function keepBackups(store: ProjectStore, endThreads: () => void): void {
  const clock = new BackupClock({
    backUpChanged: (reason) => store.backUpChanged(reason),
    close: () => store.close(),
    everyMs: everyMs(),
    quitWithinMs: QUIT_WITHIN_MS,
  })
  let ended = false
  let startedMeanwhile = false
  app.on('second-instance', () => {
    startedMeanwhile = true
  })
  app.on('will-quit', (event) => {
    if (ended) return
    event.preventDefault()
    startedMeanwhile = false
    void clock.end().then(() => {
      ended = true
      endThreads()
      // Whoever started the application while it was finishing wants a window.
      if (startedMeanwhile) app.relaunch()
      app.quit()
    })
  })
}
