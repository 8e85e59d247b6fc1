import type { JournalPosition } from '../../project'
import type { BackupInfo, ContentsPart, ReviewerIdentity } from '../../shared/project-store-api'

/** A project at a position. */
export interface ProjectAt {
  readonly projectId: string
  readonly position: JournalPosition
}

export interface BackupWanted extends ProjectAt {
  readonly reason: string
  /** ISO time. */
  readonly at: string
}

export interface FileWanted extends ProjectAt {
  readonly path: string
  readonly at: string
  readonly reviewer: ReviewerIdentity
  readonly withOriginals: boolean
}

/** What the archive's thread does: whatever takes long, so that it keeps no act from becoming durable. */
export interface ArchiveCalls {
  makeBackup(wanted: BackupWanted): Promise<void>
  listBackups(projectId: string): Promise<readonly BackupInfo[]>
  /** A part of the project as it was at a position. */
  readContents(wanted: ProjectAt, part: number): Promise<ContentsPart>
  readBackup(projectId: string, backupId: string, part: number): Promise<ContentsPart>
  /** Writes a project file to a path, whole or not at all. */
  writeFile(wanted: FileWanted): Promise<void>
  /** The page is gone: parts that it has not fetched are not kept for it. */
  forget(): Promise<void>
}

/** Every call of `ArchiveCalls` by name: what a client of the thread is made from. */
export function archiveCallsOf(
  call: <N extends keyof ArchiveCalls>(name: N) => ArchiveCalls[N],
): ArchiveCalls {
  return {
    makeBackup: call('makeBackup'),
    listBackups: call('listBackups'),
    readContents: call('readContents'),
    readBackup: call('readBackup'),
    writeFile: call('writeFile'),
    forget: call('forget'),
  }
}
