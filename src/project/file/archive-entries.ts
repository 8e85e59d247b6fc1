import { isOurEntry, isTrickName } from './entry-names'
import type { FileCaps } from './file-caps'
import { sha256 } from './sha256'
import { type ListedEntry, listZip } from './zip-directory'
import { type Budget, inflateEntry } from './zip-inflate'

/** Why a file is not read at all. */
export interface ArchiveRefusal {
  readonly why: 'no-project' | 'unsafe'
  readonly message: string
}

const NOTHING_CHANGED = 'Nothing was opened or changed.'

function refuse(why: ArchiveRefusal['why'], happened: string): ArchiveRefusal {
  return { why, message: `${happened} ${NOTHING_CHANGED}` }
}

/** What a file is refused with whose parts grow beyond the caps. */
export const REFUSED_FOR_SIZE = refuse(
  'unsafe',
  'This file unpacks to far more than a project holds, as files do that are made to fill a computer’s memory.',
)

/** The entries of ours in a file, each inflated when it is asked for and counted against the caps. */
export class ArchiveEntries {
  readonly #file: Uint8Array
  readonly #caps: FileCaps
  readonly #byName: ReadonlyMap<string, readonly ListedEntry[]>
  readonly #budget: Budget

  private constructor(file: Uint8Array, caps: FileCaps, byName: ReadonlyMap<string, readonly ListedEntry[]>) {
    this.#file = file
    this.#caps = caps
    this.#byName = byName
    this.#budget = { left: caps.totalBytes }
  }

  /** Looks the file over without inflating anything. */
  static of(file: Uint8Array, caps: FileCaps): ArchiveEntries | ArchiveRefusal {
    const listing = listZip(file, caps.entries)
    if (!listing) return refuse('no-project', 'This is not a Counterclaim project file.')
    if (listing.entries.length > caps.entries) {
      return refuse('unsafe', 'This file has more parts than a project can have.')
    }
    const byName = new Map<string, ListedEntry[]>()
    const folded = new Set<string>()
    for (const entry of listing.entries) {
      const { name } = entry
      if (listing.whole) {
        if (name === null || isTrickName(name) || entry.symlink) {
          return refuse(
            'unsafe',
            'This file has parts whose names point outside of it, which no project file has.',
          )
        }
        if (folded.has(name.toLowerCase())) {
          return refuse('unsafe', 'This file has two parts of the same name, which no project file has.')
        }
        folded.add(name.toLowerCase())
      }
      if (name !== null && isOurEntry(name)) {
        const present = byName.get(name)
        if (present) present.push(entry)
        else byName.set(name, [entry])
      }
    }
    if (byName.size === 0) {
      return refuse(
        'no-project',
        'This is an archive or a document of another program, not a Counterclaim project file.',
      )
    }
    return new ArchiveEntries(file, caps, byName)
  }

  names(): readonly string[] {
    return [...this.#byName.keys()]
  }

  /** True where the entry is there and can be read with a password only. */
  isLocked(name: string): boolean {
    return (this.#byName.get(name) ?? []).some((entry) => entry.encrypted)
  }

  /** The entry's bytes where one of its name has them whole and, if given, with this hash; null otherwise. */
  read(name: string, hash: string | null): Uint8Array | null {
    for (const entry of this.#byName.get(name) ?? []) {
      if (entry.encrypted) continue
      const bytes = inflateEntry(this.#file, entry, this.#caps, this.#budget)
      if (!bytes) continue
      if (hash === null || sha256(bytes) === hash) return bytes
    }
    return null
  }
}
