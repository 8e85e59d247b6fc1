/** The system's error codes in the reader's words. */
const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is no longer there'],
  ['EACCES', 'this account has no right to it'],
  ['EPERM', 'this account has no right to it'],
  ['EISDIR', 'it is a folder'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the disk can only be read'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EBUSY', 'another program is using it'],
  ['EMFILE', 'too many files are open'],
])

/** Why a file could not be read or written, to be put after a colon. */
export function plainProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return PROBLEMS.get(code) ?? (code ? `the system reports ${code}` : 'the system gives no reason')
}
