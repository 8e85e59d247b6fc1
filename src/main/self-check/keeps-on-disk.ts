import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../../journal'

/** Writes a file into the folder as the projects are written, to the disk and not only to the system's memory, reads it back and deletes it. */
export async function keepsOnDisk(folder: string): Promise<boolean> {
  const path = join(folder, `self-check-${randomUUID()}`)
  const text = randomUUID()
  try {
    await writeAtomically(path, text)
    return (await readFile(path, 'utf8')) === text
  } catch {
    return false
  } finally {
    await rm(path, { force: true }).catch(() => undefined)
  }
}
