import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { writeAtomically } from '../journal'
import type { ReportFormat, SaveRequest, SaveResult } from '../shared/desktop-api'
import { fileName } from './file-name'
import { plainProblem } from './plain-problem'
import { printReport } from './print-report'

const FORMAT_NAMES: { readonly [F in ReportFormat]: string } = {
  html: 'Web page',
  json: 'JSON',
  csv: 'Table (CSV)',
  md: 'Markdown',
  pdf: 'PDF',
}

/** Asks where, then prints or writes. The page never learns the path, only the name. */
export async function saveReport(window: BrowserWindow, request: SaveRequest): Promise<SaveResult> {
  const { format, content } = request
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Save report',
    defaultPath: join(app.getPath('documents'), fileName(request.suggestedName, format)),
    filters: [{ name: FORMAT_NAMES[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (chosen.canceled || !chosen.filePath) return { outcome: 'cancelled' }
  const name = basename(chosen.filePath)
  try {
    await writeAtomically(chosen.filePath, format === 'pdf' ? await printReport(content) : content)
    return { outcome: 'saved', name }
  } catch (error) {
    return { outcome: 'failed', message: `“${name}” could not be saved: ${plainProblem(error)}.` }
  }
}
