import { countryAlias } from '../lexicon/countries'
import { soundKey } from '../lexicon/sound-key'
import type { LedgerEntry } from '../model/comparison'
import type { Word } from '../text/tokens'
import type { RawMention } from './entity-mentions'
import { nameSlug } from './name-slug'
import { namesOrganisation } from './organisations'

/** The names that the reader has put together. */
export interface OwnNames {
  /** Key that a name has by the reader's word; `null` where it has none. */
  keyOf(name: string): string | null
  /** What the reader calls a key. */
  nameOf(key: string): string | null
  /** A sentence's mentions with those that only the reader's word makes names: "the ministry". */
  within(words: readonly Word[], mentions: readonly RawMention[]): readonly RawMention[]
}

/** The reader's entries as the ledger of an article reads them. Of two entries with one name the first counts. */
export function ownNames(ledger: readonly LedgerEntry[] = []): OwnNames {
  const keys = new Map<string, string>()
  const names = new Map<string, string>()
  const runs = new Map<string, number>()
  for (const { name, aliases } of ledger) {
    const key = ledgerKey({ name, aliases })
    if (!names.has(key)) names.set(key, plain(name))
    for (const own of [name, ...aliases].map(plain)) {
      if (own === '' || keys.has(asWritten(own))) continue
      keys.set(asWritten(own), key)
      runs.set(asWritten(own), own.split(' ').length)
    }
  }
  const longest = Math.max(0, ...runs.values())
  const keyOf = (name: string): string | null => {
    const own = plain(name)
    return keys.get(own) ?? keys.get(own.toLowerCase()) ?? null
  }
  const runAt = (words: readonly Word[], start: number): RawMention | null => {
    for (let size = Math.min(longest, words.length - start); size > 0; size--) {
      const name = words
        .slice(start, start + size)
        .map(({ text }) => text)
        .join(' ')
      if (keyOf(name) !== null)
        return { start, end: start + size, name, alias: null, place: false, initial: false, titled: false }
    }
    return null
  }
  return {
    keyOf,
    nameOf: (key) => names.get(key) ?? null,
    within: (words, mentions) => {
      if (longest === 0) return mentions
      const own: RawMention[] = []
      for (let i = 0; i < words.length; ) {
        const run = runAt(words, i)
        // Inside a longer name it is not what the reader means: "Varkell" in "Varkell Street".
        const isPart = run && mentions.some(({ start, end }) => start <= run.start && end >= run.end)
        if (run && !isPart) own.push(run)
        i = run?.end ?? i + 1
      }
      const rest = mentions.filter(({ start, end }) => !own.some((run) => start < run.end && run.start < end))
      return [...rest, ...own].sort((one, other) => one.start - other.start)
    },
  }
}

/**
 * The key of an entry, the same in every article: that of the state where any of its names is one, else of its name.
 */
export function ledgerKey({ name, aliases }: Pick<LedgerEntry, 'name' | 'aliases'>): string {
  const state = [name, ...aliases].flatMap((one) => countryAlias(plain(one)) ?? [])[0]
  if (state) return state.key
  const own = plain(name)
  return isPerson(own) ? `person:${soundKey(nameSlug(own))}` : `name:${nameSlug(own)}`
}

/** Two or three words with capitals that are no body's name. */
function isPerson(name: string): boolean {
  const isShort = /^\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u.test(name)
  return isShort && !name.startsWith('The ') && !namesOrganisation(name)
}

/** Names with capitals are found only so: "US" is not "us". Others also at the start of a sentence. */
function asWritten(name: string): string {
  return /\p{Lu}/u.test(name) ? name : name.toLowerCase()
}

function plain(name: string): string {
  return name.trim().replace(/\s+/gu, ' ')
}
