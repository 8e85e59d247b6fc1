/** Names of the errors that IndexedDB and Dexie throw, and what they mean to a reader. */
const SENTENCES: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'The disk is full. Free some space and try again; nothing that was saved before is lost.',
  DatabaseClosedError: 'The store of projects is closed. Please restart Counterclaim.',
  InvalidStateError: 'The store of projects is closed. Please restart Counterclaim.',
  VersionError: 'The projects were saved by a newer version of Counterclaim. Please start that version.',
  UnknownError: 'The disk did not take the change. Check that it is not full or read-only, and try again.',
  DataError: 'The change could not be stored as it is.',
  DataCloneError: 'The change could not be stored as it is.',
  AbortError: 'The change was not stored, probably because the disk is full. Nothing saved before is lost.',
  TimeoutError: 'The disk took too long. Please try again.',
}

/** A failed read or write of the store, in plain words. Our own refusals are plain already and pass through. */
export function plainProblem(error: unknown): string {
  for (let at: unknown = error; at instanceof Error || at instanceof DOMException; at = innerOf(at)) {
    const sentence = SENTENCES[at.name]
    // Dexie wraps the browser's error; the inner one says more than AbortError does.
    const inner = innerOf(at)
    if (sentence && !(at.name === 'AbortError' && inner)) return sentence
    if (at.name === 'CommandRefused') return at.message
  }
  return 'Something unexpected happened while storing. Nothing saved before is lost.'
}

function innerOf(error: Error): unknown {
  if ('inner' in error && error.inner) return error.inner
  return error.cause
}
