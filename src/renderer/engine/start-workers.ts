import type { CompareReply, CompareRequest } from './compare-messages'
import type { IngestReply, IngestRequest } from './ingest-messages'
import type { ProjectFileReply, ProjectFileRequest } from './project-file-messages'
import type { RedlineReply, RedlineRequest } from './redline-messages'
import type { SearchReply, SearchRequest } from './search-messages'
import { trustOwnWorkers } from './worker-url-policy'
import type { WorkerLike } from './worker-watch'

/** Starts the worker that compares. The bundler finds workers only by this literal form. */
export function startCompareWorker(): WorkerLike<CompareRequest, CompareReply> {
  trustOwnWorkers()
  return new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' })
}

/** Starts the worker that reads files in. */
export function startIngestWorker(): WorkerLike<IngestRequest, IngestReply> {
  trustOwnWorkers()
  return new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' })
}

/** Starts a worker of the same kind for one project file. */
export function startProjectFileWorker(): WorkerLike<ProjectFileRequest, ProjectFileReply> {
  trustOwnWorkers()
  return new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' })
}

/** Starts the worker that searches. */
export function startSearchWorker(): WorkerLike<SearchRequest, SearchReply> {
  trustOwnWorkers()
  return new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
}

/** Starts the worker that lays two texts into one. */
export function startRedlineWorker(): WorkerLike<RedlineRequest, RedlineReply> {
  trustOwnWorkers()
  return new Worker(new URL('./redline.worker.ts', import.meta.url), { type: 'module' })
}
