import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { writeAtomically } from '../journal'
import type { SaveFormat, SaveRequest, SaveResult } from '../shared/desktop-api'
import { fileName } from './file-name'
import { plainProblem } from './plain-problem'
import { printReport } from './print-report'

const FORMAT_NAMES: { readonly [F in SaveFormat]: string } = {
  html: 'Web page',
  json: 'JSON',
  csv: 'Table (CSV)',
  md: 'Markdown',
  pdf: 'PDF',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
}

/** Asks where, then prints or writes. The page never learns the path, only the name. */
export async function saveReport(window: BrowserWindow, request: SaveRequest): Promise<SaveResult> {
  const { format, content } = request
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Save',
    defaultPath: join(app.getPath('documents'), fileName(request.suggestedName, format)),
    filters: [{ name: FORMAT_NAMES[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (chosen.canceled || !chosen.filePath) return { outcome: 'cancelled' }
  const name = basename(chosen.filePath)
  try {
    await writeAtomically(chosen.filePath, await fileContent(format, content))
    return { outcome: 'saved', name }
  } catch (error) {
    return { outcome: 'failed', message: `“${name}” could not be saved: ${plainProblem(error)}.` }
  }
}

async function fileContent(format: SaveFormat, content: string): Promise<string | Uint8Array> {
  if (format === 'pdf') return printReport(content)
  return format === 'png' ? Buffer.from(content, 'base64') : content
}
