import { app, BrowserWindow, dialog } from 'electron'
import type { BackupReason } from '../../shared/project-store-api'
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

/** Says once in a run that a backup could not be made; the next are tried without a word. */
function whoTells(): (failures: readonly string[], reason: BackupReason) => void {
  let said = false
  return ([failure], reason) => {
    const [window] = BrowserWindow.getAllWindows()
    if (said || failure === undefined || reason !== 'timer' || !window) return
    said = true
    void dialog.showMessageBox(window, {
      type: 'warning',
      message: 'A backup could not be made',
      detail: `${failure}\n\nIt will be tried again every ten minutes.`,
      buttons: ['OK'],
    })
  }
}

/** Has backups made while the application runs and before it ends; `endThreads` is called last. */
export function keepBackups(store: ProjectStore, endThreads: () => void): void {
  const tell = whoTells()
  const clock = new BackupClock({
    backUpChanged: async (reason) => tell(await store.backUpChanged(reason), reason),
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
