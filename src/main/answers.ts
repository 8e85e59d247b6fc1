import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { environment } from './environment'
import type { Answers } from './ipc-server'
import { requestJudge } from './judge/request-judge'
import { openExternal } from './open-external'
import { pickFiles } from './pick-files'
import { storeAnswers } from './projects/store-answers'
import { readSampleProject } from './sample-project'
import { saveReport } from './save-report'
import { selfCheck } from './self-check/self-check'
import { MAX_SETTINGS_CHARACTERS, SettingsFile } from './settings-file'

/** More than any report of the sizes that can be compared; a page gone wrong must not fill the disk. */
const MAX_REPORT_CHARACTERS = 256 * 1024 * 1024

let settings: SettingsFile | null = null

/** Made late: where the profile lies is known only once the application runs. */
function settingsFile(): SettingsFile {
  settings ??= new SettingsFile(join(app.getPath('userData'), 'settings.json'))
  return settings
}

const nothing = z.tuple([])

const saveRequest = z.strictObject({
  suggestedName: z.string().max(1_000),
  format: z.enum(['html', 'json', 'csv', 'md', 'pdf', 'svg', 'png']),
  content: z.string().max(MAX_REPORT_CHARACTERS),
})

/** What main does for the page: everything in src/shared/desktop-api.ts. */
export const answers: Answers = {
  'pick-files': { args: nothing, run: pickFiles },
  'read-sample-project': { args: nothing, run: readSampleProject },
  'save-report': { args: z.tuple([saveRequest]), run: saveReport },
  environment: { args: nothing, run: environment },
  'self-check': { args: nothing, run: selfCheck },
  'open-external': { args: z.tuple([z.string().max(8_000)]), run: openExternal },
  'request-judge': { args: z.tuple([z.boolean()]), run: requestJudge },
  'kept-settings': { args: nothing, run: () => settingsFile().read() },
  'keep-settings': {
    args: z.tuple([z.string().max(MAX_SETTINGS_CHARACTERS)]),
    run: (_, json) => settingsFile().write(json),
  },
  ...storeAnswers,
}
