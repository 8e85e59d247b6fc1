import type { JournalAct } from '../../project'
import type { HistoryRecord } from './records'
import { redoable, undoable } from './undo-bounds'
import type { WriteAccess, WrittenRow } from './write-access'

/** The working copy is not where the act begins: it has to be taken from the journal again. */
export class ActDoesNotFit extends Error {
  override readonly name = 'ActDoesNotFit'
}

/**
 * Does in the working copy what an act says: rows, undo list. Gives the rows as they are then. Throws, for the
 * transaction to end, where it cannot.
 */
export async function carryOutAct(
  access: WriteAccess,
  projectId: string,
  act: JournalAct,
): Promise<readonly WrittenRow[]> {
  if (act.act === 'run') {
    const { at, kind, label, subject, changes } = act
    const [written] = await Promise.all([
      access.apply(changes, 'forwards'),
      access.addStep({ projectId, at, kind, label, subject }, changes),
    ])
    return written
  }
  const isUndo = act.act === 'undo'
  const step: HistoryRecord | null = isUndo
    ? undoable(await access.lastDone(projectId))
    : redoable(await access.firstUndone(projectId))
  if (!step) throw new ActDoesNotFit(`There is no step to ${act.act}`)
  const written = await access.apply(await access.changesOf(step.seq), isUndo ? 'backwards' : 'forwards')
  await access.markUndone(step.seq, isUndo ? 1 : 0)
  return written
}
