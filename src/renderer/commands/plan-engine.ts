import { type LedgerEntry, type OwnOpposites, RULE_NAMES, ruleWords, sensitivityWords } from '../../core'
import type { ProjectEngine, ProjectRecord } from '../../project'
import { changed } from '../../project'
import { engineOf } from '../storage/project-engine'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'

type EngineCommand = Extract<
  Command,
  { kind: 'set-rule' | 'set-opposites' | 'set-sensitivity' | 'set-ledger' }
>

/** How conflicts are found: rules on and off, the reader's own opposites and names, where the list is cut. */
export async function planEngine(command: EngineCommand, project: ProjectRecord | undefined): Promise<Plan> {
  if (!project) throw new CommandRefused('This project is no longer there. It may have been removed.')
  const engine = engineOf(project)
  // The whole settings stand on both sides, so that undo gives them back also where the project had none.
  const change = changed(
    'projects',
    { ...project, engine },
    { engine: { ...engine, ...fieldsOf(command, engine) } },
  )
  return { label: labelOf(command, engine), subject: '', changes: [change] }
}

function fieldsOf(command: EngineCommand, engine: ProjectEngine): Partial<ProjectEngine> {
  switch (command.kind) {
    case 'set-rule': {
      const off = new Set(engine.rulesOff)
      if (command.on) off.delete(command.rule)
      else off.add(command.rule)
      // Always in one order: the same rules off are the same settings, whatever was switched first.
      return { rulesOff: RULE_NAMES.filter((rule) => off.has(rule)) }
    }
    case 'set-opposites':
      return { ownOpposites: command.ownOpposites.map(tidied).filter(isPair) }
    case 'set-sensitivity':
      return { sensitivity: command.sensitivity }
    case 'set-ledger':
      return { ledger: command.ledger.map(tidiedEntry).filter(isEntry) }
  }
}

function tidied({ a, b }: OwnOpposites): OwnOpposites {
  return { a: plain(a), b: plain(b) }
}

function plain(words: string): string {
  return words.trim().replace(/\s+/gu, ' ')
}

/** Each alias once, and none that is the name itself. */
function tidiedEntry({ id, name, aliases }: LedgerEntry): LedgerEntry {
  const own = plain(name)
  const seen = new Set([own.toLowerCase(), ''])
  const kept = aliases.map(plain).filter((alias) => {
    const isNew = !seen.has(alias.toLowerCase())
    seen.add(alias.toLowerCase())
    return isNew
  })
  return { id, name: own, aliases: kept }
}

function isEntry(entry: LedgerEntry, index: number, all: readonly LedgerEntry[]): boolean {
  const isFirst = all.findIndex(({ name }) => name.toLowerCase() === entry.name.toLowerCase()) === index
  return entry.name !== '' && entry.aliases.length > 0 && isFirst
}

function isPair(pair: OwnOpposites, index: number, all: readonly OwnOpposites[]): boolean {
  if (pair.a === '' || pair.b === '') return false
  const key = keyOf(pair)
  return key.split('\n')[0] !== key.split('\n')[1] && all.findIndex((other) => keyOf(other) === key) === index
}

/** The same for both ways round and any capitals. */
function keyOf({ a, b }: OwnOpposites): string {
  return [a.toLowerCase(), b.toLowerCase()].sort().join('\n')
}

function labelOf(command: EngineCommand, engine: ProjectEngine): string {
  switch (command.kind) {
    case 'set-rule':
      if (command.rule === 'judge') return `local judge ${command.on ? 'on' : 'off'}`
      return `rule ${command.on ? 'on' : 'off'}: ${ruleWords(command.rule)}`
    case 'set-opposites': {
      const more = command.ownOpposites.length - engine.ownOpposites.length
      if (more > 0) return 'own opposites added'
      return more < 0 ? 'own opposites removed' : 'own opposites changed'
    }
    case 'set-sensitivity':
      return `findings listed: ${sensitivityWords(command.sensitivity)}`
    case 'set-ledger': {
      const more = command.ledger.length - (engine.ledger?.length ?? 0)
      if (more > 0) return 'names put together'
      return more < 0 ? 'names taken apart' : 'names that mean the same'
    }
  }
}
