import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app } from 'electron'
import { PROJECT_FORMAT_VERSION } from '../../project'
import { type ArchiveCalls, archiveCallsOf } from './archive-calls'
import { type JournalCalls, journalCallsOf } from './journal-calls'
import { keepBackups } from './keep-backups'
import { ProjectStore } from './project-store'
import { ReviewerFile } from './reviewer-file'
import { ThreadClient } from './thread-calls'
import type { ThreadData } from './thread-data'
import { VersionsFile } from './versions-file'

interface StoreHost {
  readonly store: ProjectStore
  readonly reviewer: ReviewerFile
}

/** By then the window has taken from the archive's thread what it needs; who quits before that has them made then. */
const AFTER_OPENING_MS = 30_000

let host: StoreHost | null = null

/** The one store of this application, whose threads start with its first call. */
export function storeHost(): StoreHost {
  host ??= start()
  return host
}

function start(): StoreHost {
  const inProfile = (name: string) => join(app.getPath('userData'), name)
  const data: ThreadData = { folder: inProfile('projects'), application: `Counterclaim ${app.getVersion()}` }
  const thread = (entry: string) => () =>
    new Worker(join(app.getAppPath(), 'out', 'main', entry), {
      workerData: data,
      // The environment is none of their business.
      env: {},
    })
  const journal = new ThreadClient<JournalCalls>(thread('journal-thread.js'))
  const archive = new ThreadClient<ArchiveCalls>(thread('archive-thread.js'))
  const present = {
    app: app.getVersion(),
    electron: process.versions.electron,
    projects: PROJECT_FORMAT_VERSION,
  }
  const store = new ProjectStore({
    journal: journalCallsOf((name) => journal.call(name)),
    archive: archiveCallsOf((name) => archive.call(name)),
    versions: new VersionsFile(inProfile('versions.json'), present),
    now: () => new Date().toISOString(),
    later: (work) => void setTimeout(work, AFTER_OPENING_MS),
  })
  keepBackups(store, () => {
    journal.close()
    archive.close()
  })
  return { store, reviewer: new ReviewerFile(inProfile('reviewer.json')) }
}
