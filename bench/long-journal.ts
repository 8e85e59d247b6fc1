import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Journal } from '../src/journal'
import { FIRST_ACT, PROJECT_ID, verdictAct } from './journal-acts'

// Arguments: a profile's folder of projects, and how many acts. Makes a project of that many acts there, without waiting
// for the disk with each: what is measured is the start that follows.

const [folder = '', count = ''] = process.argv.slice(2)
if (folder === '' || !(Number(count) > 0)) throw new Error('Usage: long-journal FOLDER ACTS')
await rm(join(folder, PROJECT_ID), { recursive: true, force: true })
const journal = await Journal.open(folder, {
  reserve: 0,
  disk: {
    write: async (file, bytes, from) => void (await file.write(bytes, 0, bytes.length, from)),
    sync: async () => {},
    cut: (file, length) => file.truncate(length),
    free: async () => Number.POSITIVE_INFINITY,
  },
})
await journal.append(PROJECT_ID, FIRST_ACT)
for (let n = 1; n < Number(count); n++) await journal.append(PROJECT_ID, verdictAct(n))
await journal.close()
