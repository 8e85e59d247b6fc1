import {
  JOURNAL_ENTRY,
  LIST_NAMES,
  type ListName,
  listEntry,
  originalEntry,
  PROJECT_ENTRY,
  PROJECT_FORMAT,
  PROJECT_FORMAT_VERSION,
  type ProjectFileInput,
  textEntry,
} from './project-file'
import { sha256 } from './sha256'
import { type TextReference, withoutTexts } from './text-references'
import { isWellFormed, utf8Of } from './utf8'
import { type ZipEntry, zipOf } from './zip-writer'

/** Characters of JSON that one part of a list holds: far below what a reader takes for one entry, at any script. */
const PART_LENGTH = 4_000_000

interface SummedEntry extends ZipEntry {
  readonly sha256: string
}

/** The project as one `.counterclaim` file. The same input makes the same bytes. */
export function writeProjectFile(input: ProjectFileInput): Uint8Array {
  const { contents, position, application, savedAt, reviewer } = input
  const texts = new TextEntries()
  const sources = contents.sources.map((row) => ({ ...row, text: texts.refer(row.text) }))
  const steps = contents.steps.map((step) => ({
    ...step,
    changes: withoutTexts(step.changes, (text) => texts.refer(text)),
  }))
  const lists: { readonly [L in ListName]: readonly unknown[] } = {
    reviews: contents.reviews,
    colleagues: contents.colleagueReviews,
    annotations: contents.annotations,
    declared: contents.declared,
    history: steps,
  }
  const entries = [
    ...LIST_NAMES.flatMap((list) => listEntries(list, lists[list])),
    ...texts.entries(),
    ...originalEntries(input),
  ]
  const project = utf8Of(
    JSON.stringify({
      format: PROJECT_FORMAT,
      formatVersion: PROJECT_FORMAT_VERSION,
      application,
      savedAt,
      reviewer: { id: reviewer.id, name: reviewer.name },
      projectId: contents.projectId,
      project: contents.project,
      counts: {
        sources: sources.length,
        tags: contents.tags.length,
        reviews: contents.reviews.length,
        colleagues: contents.colleagueReviews.length,
        annotations: contents.annotations.length,
        declared: contents.declared.length,
        history: steps.length,
      },
      sources,
      tags: contents.tags,
      entries: entries.map((entry) => ({
        name: entry.name,
        bytes: entry.bytes.length,
        sha256: entry.sha256,
      })),
    }),
  )
  const journal = { seq: position.seq, sum: position.sum, project: sha256(project) }
  return zipOf([
    // What tells most stands first: a file that was cut off at the end still has it.
    { name: PROJECT_ENTRY, bytes: project },
    { name: JOURNAL_ENTRY, bytes: utf8Of(JSON.stringify(journal)) },
    ...entries,
  ])
}

/** Every distinct text once. */
class TextEntries {
  readonly #byText = new Map<string, SummedEntry>()

  refer(text: string): TextReference {
    const present = this.#byText.get(text)
    if (present) return { entry: present.name }
    const plain = isWellFormed(text)
    const bytes = utf8Of(plain ? text : JSON.stringify(text))
    const sum = sha256(bytes)
    const name = textEntry(sum, plain ? 'txt' : 'json')
    this.#byText.set(text, { name, bytes, sha256: sum })
    return { entry: name }
  }

  entries(): readonly SummedEntry[] {
    return [...this.#byText.values()]
  }
}

function listEntries(list: ListName, rows: readonly unknown[]): readonly SummedEntry[] {
  const parts: string[][] = []
  let length = PART_LENGTH
  for (const row of rows) {
    const json = JSON.stringify(row)
    if (length + json.length > PART_LENGTH) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(json)
    length += json.length
  }
  return parts.map((rows, index) => summed(listEntry(list, index + 1), utf8Of(`[${rows.join(',')}]`)))
}

function originalEntries({ originals }: ProjectFileInput): readonly SummedEntry[] {
  const byHash = new Map(originals.map((original) => [sha256(original.bytes), original.bytes]))
  return [...byHash].map(([sum, bytes]) => ({ name: originalEntry(sum), bytes, sha256: sum }))
}

function summed(name: string, bytes: Uint8Array): SummedEntry {
  return { name, bytes, sha256: sha256(bytes) }
}
