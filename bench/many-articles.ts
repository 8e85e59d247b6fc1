import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Journal } from '../src/journal'
import { FIRST_ACT, PROJECT_ID, projectOf, sourcesAct } from './journal-acts'

// Arguments: a profile's folder of projects, and how many articles. Makes a project of that many articles there.

const [folder = '', count = ''] = process.argv.slice(2)
if (folder === '' || !(Number(count) > 0)) throw new Error('Usage: many-articles FOLDER ARTICLES')
await rm(join(folder, PROJECT_ID), { recursive: true, force: true })
/** As many as an import brings in at once. */
const AT_ONCE = 50
const journal = await Journal.open(folder, { reserve: 0 })
await journal.append(PROJECT_ID, FIRST_ACT)
const { sources } = projectOf(Number(count))
for (let from = 0; from < sources.length; from += AT_ONCE) {
  await journal.append(PROJECT_ID, sourcesAct(sources.slice(from, from + AT_ONCE)))
}
await journal.close()
