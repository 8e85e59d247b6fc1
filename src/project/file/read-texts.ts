import type { ArchiveEntries } from './archive-entries'
import { jsonOf } from './json-text'
import { textOf } from './utf8'

/** The texts of sources by the entry that holds them; each is read once, and only with its hash right. */
export class SourceTexts {
  readonly #entries: ArchiveEntries
  readonly #read = new Map<string, string | null>()

  constructor(entries: ArchiveEntries) {
    this.#entries = entries
  }

  /** Null where it is missing or damaged. */
  text(entry: string): string | null {
    const present = this.#read.get(entry)
    if (present !== undefined) return present
    const text = readText(this.#entries, entry)
    this.#read.set(entry, text)
    return text
  }
}

const HASH_FROM = 'sources/'.length
const HASH_DIGITS = 64

function readText(entries: ArchiveEntries, entry: string): string | null {
  const bytes = entries.read(entry, entry.slice(HASH_FROM, HASH_FROM + HASH_DIGITS))
  const text = bytes ? textOf(bytes) : null
  if (text === null || entry.endsWith('.txt')) return text
  const value = jsonOf(text)
  return typeof value === 'string' ? value : null
}
