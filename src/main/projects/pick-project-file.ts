import { type BrowserWindow, dialog } from 'electron'
import type { PickedFile } from '../../shared/desktop-api'
import { readPickedFile } from '../read-picked-file'
import { PROJECT_FILES } from './save-project-file'

/** A project with the originals of a thousand sources; more could not be handed to the window in one piece. */
const MAX_PROJECT_FILE_BYTES = 256 * 1024 * 1024

/** Asks for a project file and reads it; null when cancelled. */
export async function pickProjectFile(window: BrowserWindow): Promise<PickedFile | null> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Open a project file',
    properties: ['openFile'],
    filters: [PROJECT_FILES, { name: 'All files', extensions: ['*'] }],
  })
  const [path] = chosen.canceled ? [] : chosen.filePaths
  return path === undefined ? null : readPickedFile(path, MAX_PROJECT_FILE_BYTES, 'project file')
}
