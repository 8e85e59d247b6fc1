import type { Command } from './command'

/** Longer strings are texts of sources, which the changes of the act hold. */
const LONGEST = 2_000

/** What a command asks for, for whoever reads the journal: all but its kind, its project and long texts. */
export function argsOf(command: Command): Readonly<Record<string, unknown>> {
  if (command.kind === 'restore-contents') return { named: command.named }
  if (command.kind === 'merge-project') return { from: command.theirs.projectId, them: command.them }
  const args = Object.entries(command).filter(([name]) => name !== 'kind' && name !== 'projectId')
  return Object.fromEntries(args.map(([name, value]): [string, unknown] => [name, shortened(value)]))
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string' && value.length > LONGEST) return `(${value.length} characters)`
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value !== 'object' || value === null) return value
  const entries: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(entries.map(([name, inner]): [string, unknown] => [name, shortened(inner)]))
}
