import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { SaveResult } from '../../shared/desktop-api'
import { fileName } from '../file-name'
import { plainProblem } from '../plain-problem'
import { storeHost } from './store-host'

/** The ending of project files, and what they are called in dialogs. */
export const PROJECT_FILES = { name: 'Counterclaim project', extensions: ['counterclaim'] }

/** Asks where, then has the project written there. The page never learns the path, only the name. */
export async function saveProjectFile(
  window: BrowserWindow,
  projectId: string,
  suggestedName: string,
  withOriginals: boolean,
): Promise<SaveResult> {
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Save project as a file',
    defaultPath: join(app.getPath('documents'), fileName(suggestedName, 'counterclaim', 'project')),
    filters: [PROJECT_FILES],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (chosen.canceled || !chosen.filePath) return { outcome: 'cancelled' }
  const name = basename(chosen.filePath)
  const { store, reviewer } = storeHost()
  try {
    await store.writeFile(projectId, chosen.filePath, await reviewer.read(), withOriginals)
    return { outcome: 'saved', name }
  } catch (error) {
    const message = `“${name}” could not be saved: ${plainProblem(error)}. The project itself is kept, and a file that was there before is as it was.`
    return { outcome: 'failed', message }
  }
}
