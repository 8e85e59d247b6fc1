import type { JournalAct, JournalPosition, ProjectContents } from '../../project'
import type { ActsPart, CopyPosition, StoreAnswer, StoreOpening } from '../../shared/project-store-api'

type Opened = Extract<StoreOpening, { state: 'open' }>

/** What opening finds: the answer to the page, and which projects have changed since their last backup. */
export type JournalOpening =
  | (Opened & { readonly changed: readonly string[] })
  | Extract<StoreOpening, { state: 'refused' }>

/** What the journal's thread does. Small things, in order, each durable before it is answered. */
export interface JournalCalls {
  open(copies: readonly CopyPosition[]): Promise<JournalOpening>
  /** Where the project stands; null where the journal does not know it. */
  position(projectId: string): Promise<JournalPosition | null>
  append(projectId: string, act: JournalAct): Promise<StoreAnswer>
  readActs(projectId: string, after: JournalPosition): Promise<ActsPart>
  /** One part of a project that the page hands over. `at`: the time, for the backup that it becomes. */
  adopt(contents: ProjectContents, part: number, parts: number, at: string): Promise<StoreAnswer>
  hasChanged(projectId: string): Promise<boolean>
  /** After a backup: begins a new journal file and removes what is no longer needed. */
  afterBackup(projectId: string, at: string): Promise<void>
  keepOriginal(projectId: string, sha256: string, bytes: Uint8Array): Promise<StoreAnswer>
  readOriginal(projectId: string, sha256: string): Promise<Uint8Array | null>
  /** Resolves when the last write is done and all files are closed. */
  close(): Promise<void>
}

/** Every call of `JournalCalls` by name: what a client of the thread is made from. */
export function journalCallsOf(
  call: <N extends keyof JournalCalls>(name: N) => JournalCalls[N],
): JournalCalls {
  return {
    open: call('open'),
    position: call('position'),
    append: call('append'),
    readActs: call('readActs'),
    adopt: call('adopt'),
    hasChanged: call('hasChanged'),
    afterBackup: call('afterBackup'),
    keepOriginal: call('keepOriginal'),
    readOriginal: call('readOriginal'),
    close: call('close'),
  }
}
