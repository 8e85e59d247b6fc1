import type { ProjectRecord } from '../../project'
import { changed, type RowChange } from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import { planAnnotation } from './plan-annotation'
import { planCodebook } from './plan-codebook'
import { planDeclared } from './plan-declared'
import { planEngine } from './plan-engine'
import { planMerging } from './plan-merging'
import { planOwnView } from './plan-own-view'
import { planProject } from './plan-project'
import { planRestore } from './plan-restore'
import { planReview } from './plan-review'
import { planSecondPass } from './plan-second-pass'
import { planSource } from './plan-source'
import { planTag } from './plan-tag'

/** What a command comes to: the row changes, and what the undo list calls it. */
export interface Plan {
  readonly label: string
  /** Name of the project, source or tag that it is about; empty where it has none. */
  readonly subject: string
  /** Null entries are changes that change nothing. */
  readonly changes: readonly (RowChange | null)[]
}

/**
 * Works out what `command` changes, without changing anything. Throws `CommandRefused` when it cannot be done.
 * An empty list of changes means that all is as the command wants it already.
 */
export async function planCommand(
  command: Command,
  access: ReadAccess,
  at: string,
): Promise<{
  readonly label: string
  readonly subject: string
  readonly changes: readonly RowChange[]
}> {
  const project = await access.project(command.projectId)
  if (command.kind === 'create-project') {
    if (project) throw new CommandRefused('This project is there already.')
  } else if (!project) throw new CommandRefused('This project is no longer there. It may have been removed.')
  const plan = await planFor(command, project, access, at)
  const changes = plan.changes.filter((change) => change !== null)
  return {
    label: plan.label,
    subject: plan.subject,
    changes: withTime(changes, command, project, at),
  }
}

function planFor(
  command: Command,
  project: ProjectRecord | undefined,
  access: ReadAccess,
  at: string,
): Promise<Plan> {
  switch (command.kind) {
    case 'create-project':
    case 'rename-project':
    case 'remove-project':
      return planProject(command, project, access, at)
    case 'merge-project':
      return planMerging(command, project, access)
    case 'restore-contents':
      return planRestore(command, project, access)
    case 'set-rule':
    case 'set-opposites':
    case 'set-sensitivity':
    case 'set-ledger':
      return planEngine(command, project)
    case 'add-sources':
    case 'edit-source-meta':
    case 'move-source':
    case 'remove-source':
    case 'set-cut-override':
    case 'set-claim-edits':
      return planSource(command, access, at)
    case 'set-verdict':
    case 'set-review-tags':
    case 'set-note':
    case 'set-resolution':
    case 'set-agreed':
      return planReview(command, project, access, at)
    case 'begin-second-pass':
      return planSecondPass(command, project, access)
    case 'set-codebook':
      return planCodebook(command, project, access)
    case 'set-saved-views':
    case 'set-blind':
      return planOwnView(command, project)
    case 'set-annotation':
    case 'remove-annotation':
      return planAnnotation(command, access, at)
    case 'declare':
    case 'withdraw-declared':
      return planDeclared(command, access, at)
    case 'create-tag':
    case 'rename-tag':
    case 'recolour-tag':
    case 'define-tag':
    case 'set-tag-place':
    case 'merge-tags':
    case 'remove-tag':
      return planTag(command, access)
  }
}

/** A change inside a project dates the project; the old time is part of the inverse like everything else. */
function withTime(
  changes: readonly RowChange[],
  command: Command,
  project: ProjectRecord | undefined,
  at: string,
): readonly RowChange[] {
  if (!project || changes.length === 0 || command.kind === 'remove-project') return changes
  const dated = changed('projects', project, { updatedAt: at })
  return dated ? [...changes, dated] : changes
}
