import { type BrowserWindow, dialog } from 'electron'
import type { PickedFile } from '../shared/desktop-api'
import { readPickedFile } from './read-picked-file'

/** Asks for files and reads them, one after another: reading side by side would hold all of them in memory twice. */
export async function pickFiles(window: BrowserWindow): Promise<readonly PickedFile[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Add sources',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Texts and web pages', extensions: ['txt', 'md', 'markdown', 'html', 'htm'] },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  const files: PickedFile[] = []
  if (!chosen.canceled) for (const path of chosen.filePaths) files.push(await readPickedFile(path))
  return files
}
