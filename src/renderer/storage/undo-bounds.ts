import type { HistoryRecord } from './records'

/** Making a project is where its undo list begins: going behind it would take the window away from under the reader. */
export function undoable(step: HistoryRecord | undefined): HistoryRecord | null {
  return step && step.kind !== 'create-project' ? step : null
}

/** A project that was brought back is not removed again by redo. */
export function redoable(step: HistoryRecord | undefined): HistoryRecord | null {
  return step && step.kind !== 'remove-project' ? step : null
}
