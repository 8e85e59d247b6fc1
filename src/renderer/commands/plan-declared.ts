import { overlaps, type QuoteAnchor } from '../../core'
import { added, changed, type DeclaredRecord, type DeclaredRelation, removed } from '../../project'
import type { ReadAccess } from '../storage/write-access'
import { type Command, CommandRefused } from './command'
import type { Plan } from './plan-command'

type DeclaredCommand = Extract<Command, { kind: 'declare' | 'withdraw-declared' }>

const RELATION_WORDS: { readonly [R in DeclaredRelation]: string } = {
  conflict: 'declared a conflict',
  match: 'declared a match',
  apart: 'kept apart',
}

/** Findings made by hand. Of the same two passages there is one word: the last. */
export async function planDeclared(command: DeclaredCommand, access: ReadAccess, at: string): Promise<Plan> {
  const { projectId, id } = command
  const all = await access.declared(projectId)
  if (command.kind === 'withdraw-declared') {
    const present = all.find((row) => row.id === id)
    if (!present) throw new CommandRefused('This finding is no longer there.')
    return { label: 'own finding taken back', subject: '', changes: [removed('declared', present)] }
  }
  const { relation, a, b } = command
  if (isEmpty(a) || isEmpty(b)) throw new CommandRefused('Please select a passage on both sides.')
  if (a.sourceId === b.sourceId && overlaps(a, b)) {
    throw new CommandRefused('The two passages overlap. Please select two that stand apart.')
  }
  for (const { sourceId } of [a, b]) {
    if (!(await access.source(projectId, sourceId))) {
      throw new CommandRefused('One of the two sources is no longer in the project.')
    }
  }
  const row: DeclaredRecord = { id, projectId, relation, a, b, at }
  const same = all.find((other) => samePassages(other, row))
  const present = all.find((other) => other.id === id) ?? same
  const label = `two passages ${RELATION_WORDS[relation]}`
  if (!present) return { label, subject: '', changes: [added('declared', row)] }
  // A pair that was moved onto another pair takes its place.
  const replaced = same && same !== present ? [removed('declared', same)] : []
  const change = changed('declared', present, { relation, a, b })
  return {
    label,
    subject: '',
    changes: change ? [...replaced, changed('declared', present, { relation, a, b, at })] : [],
  }
}

function isEmpty({ from, to, quote }: QuoteAnchor): boolean {
  return from >= to || quote.trim() === ''
}

function samePassages(one: DeclaredRecord, other: DeclaredRecord): boolean {
  const same = (a: QuoteAnchor, b: QuoteAnchor) =>
    a.sourceId === b.sourceId && a.from === b.from && a.to === b.to
  return (same(one.a, other.a) && same(one.b, other.b)) || (same(one.a, other.b) && same(one.b, other.a))
}
