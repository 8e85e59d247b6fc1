import type { JournalAct, JournalPosition, ProjectContents } from '../project'
import type { PickedFile, SaveResult } from './desktop-api'

/** How far the window's copy of one project has come. */
export interface CopyPosition extends JournalPosition {
  readonly projectId: string
}

/** How the window's copy of a project stands to the journal. */
export interface ProjectStanding {
  readonly projectId: string
  /** For messages; empty where it is not known. */
  readonly name: string
  /**
   * `same`: nothing to do. `behind`: the copy lacks acts, to be read with `readActs`. `missing`: the copy has no such
   * project, or one that cannot be brought forward; to be read whole with `readContents`. `unknown`: the copy has a
   * project, or a position, that the journal does not know; to be handed over with `adoptProject`.
   */
  readonly relation: 'same' | 'behind' | 'missing' | 'unknown'
  /** The journal's; null where it knows none. */
  readonly position: JournalPosition | null
  /** What is damaged and what that means, in plain words; null where all is well. */
  readonly problem: string | null
}

export type StoreOpening =
  | {
      readonly state: 'open'
      readonly projects: readonly ProjectStanding[]
      /** Why nothing can be written, in plain words; null where all is well. */
      readonly notWritable: string | null
      /** What was done at the start that the reader should know, in plain words. */
      readonly notices: readonly string[]
    }
  /** Written by a newer version, or not readable at all: nothing has been changed. */
  | { readonly state: 'refused'; readonly message: string }

export type StoreAnswer =
  | { readonly stored: true; readonly position: JournalPosition }
  | {
      readonly stored: false
      readonly why: 'full' | 'read-only' | 'other'
      /** For the reader: what happened, what is safe, what to do. */
      readonly message: string
    }

/** Some of the acts that follow a position, in order. */
export interface ActsPart {
  readonly acts: readonly JournalAct[]
  /** After the last of them. */
  readonly position: JournalPosition
  readonly done: boolean
}

/**
 * A part of a project's contents: parts come with `part` 0, 1, 2 …, each has some of the rows of each list (empty where
 * they are done) and all have the same `projectId` and `project`; joined in order they are the contents.
 */
export interface ContentsPart {
  readonly contents: ProjectContents
  readonly parts: number
  /** Of the journal, when the contents were taken. */
  readonly position: JournalPosition
}

export const BACKUP_REASONS = ['timer', 'quit', 'upgrade', 'asked', 'before-restore', 'adopted'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

export interface BackupInfo {
  readonly id: string
  /** ISO time. */
  readonly at: string
  readonly seq: number
  readonly reason: BackupReason
  readonly counts: {
    readonly sources: number
    readonly verdicts: number
    readonly notes: number
    readonly tags: number
  }
  readonly bytes: number
  /** False where it cannot be read any more; the next older one and the journal stand in for it. */
  readonly readable: boolean
}

export interface ReviewerIdentity {
  readonly id: string
  /** May be empty. */
  readonly name: string
}

/** The journal, the backups and the project files that main keeps for the window. Paths never cross it. */
export interface ProjectStoreApi {
  /** Called once, when the window has opened its working copy; again after a reload. */
  openStore(positions: readonly CopyPosition[], dataLost: boolean): Promise<StoreOpening>
  readActs(projectId: string, after: JournalPosition): Promise<ActsPart>
  /** The project as the journal has it. */
  readContents(projectId: string, part: number): Promise<ContentsPart>
  /** Resolves once the act is on disk, or refuses it; one at a time. */
  appendAct(projectId: string, act: JournalAct): Promise<StoreAnswer>
  /** Hands over a project that the journal does not have, part by part (`part` of `parts`); durable with the last answer. */
  adoptProject(contents: ProjectContents, part: number, parts: number): Promise<StoreAnswer>
  listBackups(projectId: string): Promise<readonly BackupInfo[]>
  readBackup(projectId: string, backupId: string, part: number): Promise<ContentsPart>
  /** Makes a backup now, unless nothing has changed since the last. */
  backUpNow(projectId: string, reason: BackupReason): Promise<StoreAnswer>
  /** Keeps the bytes of a file that a source was read from; main checks the hash. */
  keepOriginal(projectId: string, sha256: string, bytes: Uint8Array): Promise<StoreAnswer>
  /** Asks where and writes the project as one file. */
  saveProjectFile(projectId: string, suggestedName: string, withOriginals: boolean): Promise<SaveResult>
  /** The system's dialog for one project file; null when cancelled. */
  pickProjectFile(): Promise<PickedFile | null>
  /** The bytes of an original that `keepOriginal` kept; null where there is none. */
  readOriginal(projectId: string, sha256: string): Promise<Uint8Array | null>
  reviewer(): Promise<ReviewerIdentity>
  setReviewerName(name: string): Promise<ReviewerIdentity>
}
