import { parentPort, workerData } from 'node:worker_threads'
import type { JournalCalls } from './journal-calls'
import { JournalService } from './journal-service'
import { serveCalls } from './thread-calls'
import { threadData } from './thread-data'

if (parentPort) {
  const service = new JournalService(threadData(workerData))
  serveCalls(parentPort, {
    open: (copies) => service.open(copies),
    position: (id) => service.position(id),
    append: (id, act) => service.append(id, act),
    readActs: (id, after) => service.readActs(id, after),
    adopt: (contents, part, parts, at) => service.adopt(contents, part, parts, at),
    hasChanged: (id) => service.hasChanged(id),
    afterBackup: (id, at) => service.afterBackup(id, at),
    keepOriginal: (id, sha256, bytes) => service.keepOriginal(id, sha256, bytes),
    readOriginal: (id, sha256) => service.readOriginal(id, sha256),
    close: () => service.close(),
  } satisfies JournalCalls)
}
