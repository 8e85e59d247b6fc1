import type { JournalPosition } from '../journal-act'
import type { ProjectContents } from '../project-contents'

/** First word of every project file. */
export const PROJECT_FORMAT = 'counterclaim-project'

/**
 * Raised with every change of the file's shape, also for one more field or one more name of a rule: a reader that does
 * not know a thing would lose it on the way.
 */
export const PROJECT_FORMAT_VERSION = 2

/** Who saved the file. */
export interface Reviewer {
  readonly id: string
  /** May be empty. */
  readonly name: string
}

/** The bytes of a file that a source was read from. */
export interface OriginalFile {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What goes into a project file. */
export interface ProjectFileInput {
  readonly contents: ProjectContents
  /** How far the journal had come. */
  readonly position: JournalPosition
  /** Name and version of what writes it, for messages. */
  readonly application: string
  /** ISO time. */
  readonly savedAt: string
  readonly reviewer: Reviewer
  /** Empty where they stay behind. */
  readonly originals: readonly OriginalFile[]
}

/** What came out of one. */
export interface ProjectFile {
  readonly contents: ProjectContents
  /** Null where that part of the file is damaged. */
  readonly position: JournalPosition | null
  /** Null where the heart of the file is damaged and only texts of sources were found. */
  readonly saved: { readonly application: string; readonly at: string; readonly reviewer: Reviewer } | null
  /** Hashes of the originals that lie in the file; read them one at a time with `readOriginalFile`. */
  readonly originals: readonly string[]
}

export type ProjectFileReading =
  | { readonly outcome: 'whole'; readonly file: ProjectFile }
  | {
      readonly outcome: 'partly'
      readonly file: ProjectFile
      /** What is missing, each a plain sentence. */
      readonly problems: readonly string[]
    }
  | {
      readonly outcome: 'refused'
      readonly why: 'newer' | 'no-project' | 'unsafe' | 'damaged'
      /** What happened and what that means, in plain sentences. */
      readonly message: string
    }

/** Lists that can grow long lie in parts of their own, so that damage to one part costs only that part. */
export const LIST_NAMES = ['reviews', 'colleagues', 'annotations', 'declared', 'history'] as const
export type ListName = (typeof LIST_NAMES)[number]

export const PROJECT_ENTRY = 'project.json'
export const JOURNAL_ENTRY = 'journal.json'

/** `reviews-1.json`, `reviews-2.json` … */
export function listEntry(list: ListName, part: number): string {
  return `${list}-${part}.json`
}

/** A text that UTF-8 cannot hold lies there as a JSON string. */
export function textEntry(sha256: string, as: 'txt' | 'json'): string {
  return `sources/${sha256}.${as}`
}

/** Where the bytes of an original lie. */
export function originalEntry(sha256: string): string {
  return `originals/${sha256}`
}
