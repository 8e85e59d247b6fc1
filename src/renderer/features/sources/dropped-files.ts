import { type DropItem, isDirectoryDropItem, isFileDropItem } from 'react-aria-components'
import type { FileToRead } from '../../engine/ingest-client'

/** What was dropped, still unread; a folder is passed on by name, so that it is answered like a file. */
export async function droppedFiles(items: readonly DropItem[]): Promise<readonly FileToRead[]> {
  const files: FileToRead[] = []
  for (const item of items) {
    if (isDirectoryDropItem(item)) files.push({ name: item.name, folder: true })
    else if (isFileDropItem(item)) files.push({ name: item.name, dropped: await item.getFile() })
  }
  return files
}
