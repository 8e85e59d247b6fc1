import { joinedContents, type ProjectContents } from '../../../project'
import type { ProjectStoreApi } from '../../../shared/project-store-api'

/**
 * A whole backup, fetched part by part. `onPart` hears how far that is, and stops it by answering false: then the
 * answer is null.
 */
export async function readBackup(
  store: Pick<ProjectStoreApi, 'readBackup'>,
  projectId: string,
  backupId: string,
  onPart: (done: number, total: number) => boolean,
): Promise<ProjectContents | null> {
  const parts: ProjectContents[] = []
  let total = 1
  while (parts.length < total) {
    const part = await store.readBackup(projectId, backupId, parts.length)
    parts.push(part.contents)
    total = part.parts
    if (!onPart(parts.length, total)) return null
  }
  return joinedContents(parts)
}
