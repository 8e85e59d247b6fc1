import type { RowChange } from '../../project'

/** One committed act, with all that is needed to do it again on another copy of the project. */
export interface CommittedAct {
  readonly act: 'run' | 'undo' | 'redo'
  readonly projectId: string
  readonly at: string
  /** The step's number in the undo list; orders acts whatever the clock does. */
  readonly seq: number
  readonly label: string
  /** Applied forwards for `run` and `redo`, backwards for `undo`. */
  readonly changes: readonly RowChange[]
}

export type CommittedListener = (act: CommittedAct) => Promise<void> | void

const listeners = new Set<CommittedListener>()

/**
 * Where a journal hangs: called after the transaction is on disk and before the window says "Saved", in the order of
 * commits. Returns the function that ends the subscription.
 */
export function onCommitted(listener: CommittedListener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Tells every listener and waits for all of them. */
export async function announceCommitted(act: CommittedAct): Promise<void> {
  for (const listener of listeners) await listener(act)
}
