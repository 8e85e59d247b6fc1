import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type IngestResult, readSource, refusedFolder, refusedForSize } from '../ingest'

/** Reads one file named on the command line; every failure is a refusal in plain words. */
export async function openSource(path: string): Promise<IngestResult> {
  const name = basename(path) || path
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) return refusedFolder(name)
    const tooLarge = refusedForSize(name, facts.size)
    if (tooLarge) return tooLarge
    return await readSource({ name, bytes: await readFile(path) })
  } catch (error) {
    return { outcome: 'refused', fileName: name, message: `“${path}” ${reasonOf(error)}` }
  }
}

/** Why the system would not open or write a file, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOENT':
      return 'does not exist. Check the name and the folder.'
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened by this user. Check its permissions.'
    case 'EISDIR':
      return 'is a folder, not a file.'
    case 'ENOTDIR':
      return 'names a file as if it were a folder. Check the path.'
    case 'ENOSPC':
      return 'could not be written: the disk is full.'
    default:
      return 'could not be opened.'
  }
}
