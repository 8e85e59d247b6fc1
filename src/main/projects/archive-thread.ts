import { parentPort, workerData } from 'node:worker_threads'
import type { ArchiveCalls } from './archive-calls'
import { ArchiveService } from './archive-service'
import { serveCalls } from './thread-calls'
import { threadData } from './thread-data'

if (parentPort) {
  const { folder, application } = threadData(workerData)
  const service = new ArchiveService(folder, application)
  serveCalls(parentPort, {
    makeBackup: (wanted) => service.makeBackup(wanted),
    listBackups: (id) => service.listBackups(id),
    readContents: (wanted, part) => service.readContents(wanted, part),
    readBackup: (id, backupId, part) => service.readBackup(id, backupId, part),
    writeFile: (wanted) => service.writeFile(wanted),
    forget: () => service.forget(),
  } satisfies ArchiveCalls)
}
