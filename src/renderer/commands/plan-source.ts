import { added, changed, removed, type SourceRecord, sourceName } from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { soundClaimEdits } from './claim-edits'
import { type Command, CommandRefused } from './command'
import { withCutOverride } from './cut-overrides'
import type { Plan } from './plan-command'

type SourceCommand = Extract<
  Command,
  {
    kind:
      | 'add-sources'
      | 'edit-source-meta'
      | 'move-source'
      | 'remove-source'
      | 'set-cut-override'
      | 'set-claim-edits'
  }
>

/** Adding, describing, ordering, cutting and removing sources. Verdicts on a removed source stay, as orphans. */
export async function planSource(command: SourceCommand, access: ReadAccess, at: string): Promise<Plan> {
  if (command.kind === 'add-sources') return planAdding(command, access, at)
  const source = await access.source(command.projectId, command.sourceId)
  if (!source) throw new CommandRefused('This source is no longer in the project.')
  const subject = sourceName(source)
  switch (command.kind) {
    case 'edit-source-meta':
      return {
        label: `details changed: ${subject}`,
        subject,
        changes: [changed('sources', source, { meta: command.meta })],
      }
    case 'move-source':
      return {
        label: `source moved: ${subject}`,
        subject,
        changes: await moves(command, access),
      }
    case 'remove-source':
      return {
        label: `source removed: ${subject}`,
        subject,
        changes: [removed('sources', source)],
      }
    case 'set-cut-override':
      return {
        label: cutLabel(command.cut),
        subject,
        changes: [cutChange(command, source)],
      }
    case 'set-claim-edits': {
      const claimEdits = soundClaimEdits(command.claimEdits, source.text.length)
      return {
        label: `claims of ${subject}`,
        subject,
        changes: [changed('sources', source, { claimEdits: claimEdits.length > 0 ? claimEdits : undefined })],
      }
    }
  }
}

function cutLabel(cut: boolean | null): string {
  if (cut === null) return 'passage left to Counterclaim'
  return cut ? 'passage cut' : 'passage restored'
}

function cutChange(command: Extract<Command, { kind: 'set-cut-override' }>, source: SourceRecord) {
  const from = Math.max(0, command.span.from)
  const to = Math.min(source.text.length, command.span.to)
  const cutOverrides = withCutOverride(source.cutOverrides, { from, to }, command.cut)
  return changed('sources', source, { cutOverrides })
}

async function planAdding(
  command: Extract<Command, { kind: 'add-sources' }>,
  access: ReadAccess,
  at: string,
): Promise<Plan> {
  const { projectId } = command
  const present = await access.sources(projectId)
  const ids = new Set(present.map((source) => source.id))
  const rows: SourceRecord[] = []
  let position = Math.max(-1, ...present.map((source) => source.position)) + 1
  for (const source of command.sources) {
    if (ids.has(source.id)) throw new CommandRefused(`“${sourceName(source)}” is in this project already.`)
    ids.add(source.id)
    rows.push({
      ...source,
      projectId,
      position,
      cutOverrides: [],
      importedAt: at,
    })
    position += 1
  }
  const [only] = rows
  const subject = rows.length === 1 && only ? sourceName(only) : `${rows.length} sources`
  const label = rows.length === 1 ? `source added: ${subject}` : `${subject} added`
  return { label, subject, changes: rows.map((row) => added('sources', row)) }
}

async function moves(command: Extract<Command, { kind: 'move-source' }>, access: ReadAccess) {
  const sources = await access.sources(command.projectId)
  const moved = sources.filter((source) => source.id === command.sourceId)
  const order = sources.filter((source) => source.id !== command.sourceId)
  order.splice(Math.max(0, Math.min(command.to, order.length)), 0, ...moved)
  // Already in its place: positions are not renumbered just because they have gaps.
  if (order.every((source, index) => source === sources[index])) return []
  return order.map((source, position) => changed('sources', source, { position }))
}
