import type { RowChange } from '../../project'
import { forgetJudgements } from '../storage/judgement-store'
import { redoable, undoable } from '../storage/undo-bounds'
import { writeTransaction } from '../storage/write-access'
import type { Command } from './command'
import { announceCommitted, type CommittedAct } from './on-committed'
import { planCommand } from './plan-command'
import { whileSaving } from './save-state'

/**
 * The one funnel through which everything that the reader does is stored: the change, its inverse and its line in the
 * undo list in one transaction. Resolves once that is on disk and the `onCommitted` listeners are done; rejects, having
 * changed nothing, with `CommandRefused` or with the store's error (`plainProblem` puts both in words). A caller that
 * shows the refusal where it arose says so; otherwise the window's save state shows it.
 */
export function runCommand(
  command: Command,
  refusal: 'in-window' | 'shown-by-caller' = 'in-window',
): Promise<void> {
  return whileSaving(async () => {
    const at = new Date().toISOString()
    const { projectId } = command
    const step = await writeTransaction(async (access) => {
      const { label, subject, changes } = await planCommand(command, access, at)
      if (changes.length === 0) return null
      await access.apply(changes, 'forwards')
      const seq = await access.addStep({ projectId, at, kind: command.kind, label, subject }, changes)
      return { seq, label, changes }
    })
    if (step) await committed({ act: 'run', projectId, at, ...step })
  }, refusal === 'shown-by-caller')
}

/** Takes the project's last step back; gives its label, or null when there was nothing to take back. */
export function undo(projectId: string): Promise<string | null> {
  return travel('undo', projectId)
}

/** Does the step again that was undone last; gives its label, or null when there was none. */
export function redo(projectId: string): Promise<string | null> {
  return travel('redo', projectId)
}

function travel(act: 'undo' | 'redo', projectId: string): Promise<string | null> {
  return whileSaving(async () => {
    const at = new Date().toISOString()
    const travelled = await writeTransaction(async (access) => {
      const step =
        act === 'undo'
          ? undoable(await access.lastDone(projectId))
          : redoable(await access.firstUndone(projectId))
      if (!step) return null
      const changes: readonly RowChange[] = await access.changesOf(step.seq)
      await access.apply(changes, act === 'undo' ? 'backwards' : 'forwards')
      await access.markUndone(step.seq, act === 'undo' ? 1 : 0)
      return { seq: step.seq, label: step.label, changes }
    })
    if (!travelled) return null
    await committed({ act, projectId, at, ...travelled })
    return travelled.label
  }, false)
}

async function committed(act: CommittedAct): Promise<void> {
  await announceCommitted(act)
  // What is kept of the judge is no part of the project: without it, an undone removal only asks the judge again.
  if (removesProject(act)) await forgetJudgements(act.projectId).catch(() => undefined)
}

function removesProject({ act, changes }: CommittedAct): boolean {
  return changes.some(
    ({ store, before, after }) => store === 'projects' && (act === 'undo' ? before : after) === null,
  )
}
