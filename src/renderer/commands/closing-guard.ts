import { readSaveState, savesEnded } from './save-state'

/** Stores what is typed and not stored yet; rejects when that failed. */
type Flush = () => Promise<void>

const waiting = new Set<Flush>()
/** The last try to close found something that could not be stored; the reader has seen that and may close without it. */
let failedBefore = false

/** Keeps the window open until `flush` has run, when it is closed meanwhile. Returns the function that lets go again. */
export function holdClosing(flush: Flush): () => void {
  waiting.add(flush)
  failedBefore = false
  return () => {
    waiting.delete(flush)
  }
}

async function settle(): Promise<void> {
  await Promise.all([...waiting].map((flush) => flush()))
  await savesEnded()
}

/** What `beforeunload` does: nothing when all is stored; else the window stays, stores, and then closes itself. */
export function guardClosing(page: Pick<Window, 'addEventListener' | 'close'> = window): void {
  page.addEventListener('beforeunload', (event) => {
    if (failedBefore || (waiting.size === 0 && !readSaveState().saving)) return
    event.preventDefault()
    settle().then(
      () => page.close(),
      () => {
        failedBefore = true
      },
    )
  })
}
