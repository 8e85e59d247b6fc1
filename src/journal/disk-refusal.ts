/** Why the disk did not take something, and what to say about it. */
export interface DiskRefusal {
  readonly why: 'full' | 'read-only' | 'other'
  /** What happened, what is safe, what to do. */
  readonly message: string
}

/** The disk has less room than is kept free for what must always be possible: opening, undoing, quitting. */
export class DiskAlmostFull extends Error {
  override readonly name = 'DiskAlmostFull'
  readonly freeBytes: number
  constructor(freeBytes: number) {
    super('The disk is almost full.')
    this.freeBytes = freeBytes
  }
}

/** A newer version of the application has written here. Nothing has been changed. */
export class WrittenByNewer extends Error {
  override readonly name = 'WrittenByNewer'
}

const MEGABYTE = 1024 * 1024
const FULL = new Set(['ENOSPC', 'EDQUOT'])
const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM'])
const SAFE = 'Nothing that was saved before is lost, and what you typed stays where it is.'

/** A failed write, in plain words. */
export function diskRefusal(error: unknown): DiskRefusal {
  if (error instanceof DiskAlmostFull) {
    const free = `${Math.floor(error.freeBytes / MEGABYTE)} MB`
    return {
      why: 'full',
      message: `The disk is full (${free} are left), so this change was not saved. ${SAFE} Free some space and try again.`,
    }
  }
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code === 'string' && FULL.has(code)) {
    return {
      why: 'full',
      message: `The disk is full, so this change was not saved. ${SAFE} Free some space and try again.`,
    }
  }
  if (typeof code === 'string' && READ_ONLY.has(code)) {
    return {
      why: 'read-only',
      message: `The folder of your projects cannot be written to, so this change was not saved. ${SAFE} Check that the disk is not read-only and that the folder belongs to you, then try again.`,
    }
  }
  return {
    why: 'other',
    message: `The disk did not take this change, so it was not saved. ${SAFE} Try again; if it happens again, save the project as a file on another disk.`,
  }
}
