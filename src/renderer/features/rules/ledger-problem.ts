import type { LedgerEntry } from '../../../core'

/** Names that are typed into one field stand between these: a name may hold a comma. */
const BETWEEN_NAMES = ';'
/** Longer "names" are sentences. */
const LONGEST = 80

/** What is typed of an entry. */
export interface LedgerDraft {
  readonly name: string
  /** Other names, with `;` between them. */
  readonly others: string
}

export function draftOf({ name, aliases }: Pick<LedgerEntry, 'name' | 'aliases'>): LedgerDraft {
  return { name, others: aliases.join(`${BETWEEN_NAMES} `) }
}

/** The entry that was typed. */
export function entryOf(id: string, { name, others }: LedgerDraft): LedgerEntry {
  return { id, name: plain(name), aliases: others.split(BETWEEN_NAMES).map(plain).filter(Boolean) }
}

/** Why an entry cannot be set, in plain words; `null` where it can, or where it is not finished. */
export function ledgerProblem(draft: LedgerDraft, others: readonly LedgerEntry[]): string | null {
  const { name, aliases } = entryOf('', draft)
  const names = [name, ...aliases].filter(Boolean)
  if (names.some((one) => one.length > LONGEST)) return 'A name, please: this is too long.'
  if (names.some((one) => !/[\p{L}\p{N}]/u.test(one))) return 'Each name needs a letter or a figure.'
  for (const one of names) {
    const known = others.find((entry) =>
      [entry.name, ...entry.aliases].some((other) => plain(other).toLowerCase() === one.toLowerCase()),
    )
    if (known) return `“${one}” stands with “${known.name}” already. Add to that line.`
  }
  const differs = aliases.some((alias) => alias.toLowerCase() !== name.toLowerCase())
  return name !== '' && aliases.length > 0 && !differs ? 'These are the same name.' : null
}

/** True where there is a name and another for it. */
export function isWholeEntry(draft: LedgerDraft): boolean {
  const { name, aliases } = entryOf('', draft)
  return name !== '' && aliases.length > 0
}

function plain(words: string): string {
  return words.trim().replace(/\s+/gu, ' ')
}
