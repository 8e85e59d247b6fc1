import type { StoreAnswer } from '../../shared/project-store-api'
import { plainProblem } from '../plain-problem'

/** What readers are told of the folder of projects. Each says what happened, what is safe, and what to do. */

export const NEWER_STORE =
  'Your projects were last used with a newer version of Counterclaim. This version would not understand all of it, so it has opened nothing and changed nothing. Please start the newer version.'

export function storeNotReadable(error: unknown): string {
  return `The folder of your projects could not be read: ${plainProblem(error)}. Nothing has been changed. Check that its disk is there and that the folder belongs to you, then start Counterclaim again.`
}

export function storeNotWritable(error: unknown): string {
  return `Changes cannot be saved: in the folder of your projects nothing can be written (${plainProblem(error)}). Everything that was saved before is safe and can be read. Check that its disk is not read-only and that the folder belongs to you, then start Counterclaim again.`
}

export function almostFull(freeBytes: number | null): string {
  const free = freeBytes === null ? '' : ` (${Math.floor(freeBytes / 1024 / 1024)} MB are left)`
  return `The disk is almost full${free}. Changes are refused until there is more room; nothing that was saved is lost. Please free some space.`
}

export const NOTHING_TO_RESTORE =
  'The working copy of your projects was damaged, and there is no journal or backup in this profile to restore from. If you saved projects as files, open those.'

/** A project whose name cannot be read. */
export const NAMELESS = 'A project'

/** The one who writes ended in the middle: it may be there or not. */
export const WRITER_LOST: StoreAnswer = {
  stored: false,
  why: 'other',
  message:
    'The part of Counterclaim that writes to the disk broke off, so this change was not saved. Everything that was saved before is safe, and what you typed stays where it is. Please try again.',
}

export const NOT_KNOWN: StoreAnswer = {
  stored: false,
  why: 'other',
  message: 'This project has no journal yet, so there is nothing to back up. Nothing has been changed.',
}

export function backupFailed(error: unknown): StoreAnswer {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const why =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'full'
      : code === 'EROFS' || code === 'EACCES'
        ? 'read-only'
        : 'other'
  return {
    stored: false,
    why,
    message: `The backup could not be made: ${plainProblem(error)}. The project itself is saved, and the older backups are still there. ${
      why === 'full'
        ? 'Free some space and try again.'
        : 'Please try again; if it happens again, save the project as a file on another disk.'
    }`,
  }
}

export function upgradeBackupsFailed(count: number): string {
  const which = count === 1 ? 'One project' : `${count} projects`
  return `${which} could not be backed up before the first use of this version. Nothing is lost; it will be tried again with the next backups. Save your projects as files on another disk to be safe.`
}
