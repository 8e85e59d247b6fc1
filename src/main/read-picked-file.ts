import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PickedFile } from '../shared/desktop-api'
import { plainProblem } from './plain-problem'

/** A page or text of any length that a person would compare is far below; more would stall the window. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024

function refused(name: string, problem: string): PickedFile {
  return { name, bytes: null, problem }
}

async function readUpTo(path: string, limit: number): Promise<Uint8Array | null> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > limit) return null
    const bytes = await file.readFile()
    // It may have grown since it was measured.
    return bytes.length > limit ? null : new Uint8Array(bytes)
  } finally {
    await file.close()
  }
}

/** Reads one file for the page; `what` it is, for messages. Never throws: what could not be read is said in plain words. */
export async function readPickedFile(
  path: string,
  limit = MAX_FILE_BYTES,
  what = 'source',
): Promise<PickedFile> {
  const name = basename(path)
  try {
    // Asked before opening: opening a pipe or a device can wait for ever.
    const about = await stat(path)
    if (about.isDirectory()) return refused(name, `“${name}” is a folder. Choose the files inside it.`)
    if (!about.isFile()) return refused(name, `“${name}” is not an ordinary file.`)
    const bytes = await readUpTo(path, limit)
    if (bytes) return { name, bytes, problem: null }
    const megabytes = Math.round(limit / 1024 / 1024)
    return refused(name, `“${name}” is larger than ${megabytes} MB, the most that one ${what} may have.`)
  } catch (error) {
    return refused(name, `“${name}” could not be read: ${plainProblem(error)}.`)
  }
}
