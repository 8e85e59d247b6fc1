import type { JournalAct } from '../../project'
import { carryOutAct } from '../storage/carry-out-act'
import { isHeld } from '../storage/held-projects'
import { forgetJudgements } from '../storage/judgement-store'
import { amendAnswers } from '../storage/queries'
import { redoable, undoable } from '../storage/undo-bounds'
import { type ReadAccess, readTransaction, writeTransaction } from '../storage/write-access'
import { argsOf } from './act-args'
import { type Command, CommandRefused, type Wish } from './command'
import { planCommand } from './plan-command'
import { projectJournal } from './project-journal'
import { whileSaving } from './save-state'

/**
 * The one funnel through which everything that the reader does is stored, one act at a time: planned on the working
 * copy, written to the journal, and only then carried out in the working copy. Resolves once the journal has it on the
 * disk and the working copy shows it; rejects with `CommandRefused`, having changed nothing, or with the store's error
 * (`plainProblem` puts both in words). A caller that shows the refusal where it arose says so; otherwise the window's
 * save state shows it.
 */
export function runCommand(
  wanted: Command | Wish,
  refusal: 'in-window' | 'shown-by-caller' = 'in-window',
): Promise<void> {
  return whileSaving(
    () =>
      inTurn(async () => {
        const at = new Date().toISOString()
        const planned = await readTransaction((access) => planWanted(wanted, access, at))
        if (!planned || planned.changes.length === 0) return
        const { command, label, subject, changes } = planned
        const { projectId, kind } = command
        await store(projectId, { act: 'run', at, kind, label, subject, args: argsOf(command), changes })
        if (kind === 'remove-project') await forgetJudge(projectId)
      }),
    refusal === 'shown-by-caller',
  )
}

async function planWanted(wanted: Command | Wish, access: ReadAccess, at: string) {
  const command = typeof wanted === 'function' ? await wanted(access) : wanted
  return command && { command, ...(await planCommand(command, access, at)) }
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
  return whileSaving(
    () =>
      inTurn(async () => {
        const step = await readTransaction(async (access) =>
          act === 'undo'
            ? undoable(await access.lastDone(projectId))
            : redoable(await access.firstUndone(projectId)),
        )
        if (!step) return null
        const { kind, label, subject } = step
        const at = new Date().toISOString()
        await store(projectId, { act, at, kind, label, subject, args: {}, changes: [] })
        return label
      }),
    false,
  )
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: what a command plans on must be what it is carried out on. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work)
  last = result.catch(() => undefined)
  return result
}

/** The journal has a change that the working copy does not: nothing may be built on it any more. */
let apart = false

const APART =
  'The last change is safe in the journal, but the window could not show it. Nothing more can be changed until ' +
  'Counterclaim is started again; it will be there then.'

const HELD =
  'This project and its journal could not be brought together when Counterclaim started, so that it can only be read ' +
  'now. What was saved is safe. Please start Counterclaim again.'

async function store(projectId: string, act: JournalAct): Promise<void> {
  if (apart) throw new CommandRefused(APART)
  if (isHeld(projectId)) throw new CommandRefused(HELD)
  const answer = await projectJournal().appendAct(projectId, act)
  if (!answer.stored) throw new CommandRefused(answer.message)
  try {
    const written = await writeTransaction(async (access) => {
      const carriedOut = carryOutAct(access, projectId, act)
      const [rows] = await Promise.all([carriedOut, access.setPosition(projectId, answer.position)])
      return rows
    })
    amendAnswers(written)
  } catch (error) {
    const voided = await voidLast(projectId, act)
    if (voided) throw error
    apart = true
    throw new CommandRefused(APART)
  }
}

/** Says in the journal that its last act did not come about; false where even that could not be written. */
async function voidLast(projectId: string, act: JournalAct): Promise<boolean> {
  try {
    const answer = await projectJournal().appendAct(projectId, { ...act, act: 'void', args: {}, changes: [] })
    return answer.stored
  } catch {
    return false
  }
}

/** What is kept of the judge is no part of the project: without it, an undone removal only asks the judge again. */
async function forgetJudge(projectId: string): Promise<void> {
  await forgetJudgements(projectId).catch(() => undefined)
}
