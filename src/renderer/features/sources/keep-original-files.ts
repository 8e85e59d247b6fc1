import type { ProjectStoreApi } from '../../../shared/project-store-api'
import { CommandRefused } from '../../commands/command'
import type { FileToRead } from '../../engine/ingest-client'

/** A file that a source was read from, and the hash that was read. */
export interface OriginalToKeep {
  readonly sha256: string
  readonly file: FileToRead
}

/**
 * Keeps the bytes of the files, one after the other, so that a project file can carry them. Throws `CommandRefused` at
 * the first that cannot be kept: its source is not added then, and trying again begins where it stopped.
 */
export async function keepOriginalFiles(
  store: Pick<ProjectStoreApi, 'keepOriginal'>,
  projectId: string,
  originals: readonly OriginalToKeep[],
): Promise<void> {
  for (const { sha256, file } of originals) {
    const bytes = await bytesOf(file)
    if (!bytes) throw new CommandRefused(changedMeanwhile(file.name))
    const answer = await store.keepOriginal(projectId, sha256, bytes).catch(() => null)
    if (answer === null) {
      throw new CommandRefused(`The file “${file.name}” could not be kept beside its text. Please try again.`)
    }
    if (!answer.stored) throw new CommandRefused(answer.message)
  }
}

async function bytesOf(file: FileToRead): Promise<Uint8Array | null> {
  if ('bytes' in file) return file.bytes
  if (!('dropped' in file)) return null
  return file.dropped.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
}

function changedMeanwhile(name: string): string {
  return `“${name}” was changed, moved or removed after it was read. Put it back and try again, or add the files anew without it.`
}
