import type { IngestResult } from '../../ingest'
import type { IngestReply, IngestRequest } from './ingest-messages'
import { startIngestWorker } from './start-workers'
import { type WorkerLike, type WorkerLoss, WorkerWatch } from './worker-watch'

/** A file that takes longer is given up: the largest that is accepted takes a few seconds on a slow machine. */
const FILE_LIMIT_MS = 20_000

/** Something to read: picked (bytes, or why there are none), or dropped (an unread file, or a folder). */
export type FileToRead =
  | { readonly name: string; readonly bytes: Uint8Array | null; readonly problem: string | null }
  | { readonly name: string; readonly dropped: Blob }
  | { readonly name: string; readonly folder: true }

export interface IngestProgress {
  /** Index in the list of files. */
  readonly index: number
  readonly result: IngestResult
}

type StartWorker = () => WorkerLike<IngestRequest, IngestReply>

/**
 * Reads files one after the other in a worker. Each gets its result, read or refused in plain words; after `signal`
 * aborts the rest is refused as stopped. A file that hangs or crashes the worker costs only itself. Never rejects.
 */
export async function ingestFiles(
  files: readonly FileToRead[],
  onProgress: (progress: IngestProgress) => void,
  signal: AbortSignal,
  start: StartWorker = startIngestWorker,
  fileLimitMs = FILE_LIMIT_MS,
): Promise<readonly IngestResult[]> {
  const reader = new ReadingWorker(start, fileLimitMs)
  const results: IngestResult[] = []
  for (const [index, file] of files.entries()) {
    const result = await reader.read(file, index, signal)
    results.push(result)
    onProgress({ index, result })
  }
  reader.close()
  return results
}

/** Makes a source of pasted text, in the same worker and with the same limits. Never rejects. */
export async function ingestPaste(
  text: string,
  start: StartWorker = startIngestWorker,
  fileLimitMs = FILE_LIMIT_MS,
): Promise<IngestResult> {
  const reader = new ReadingWorker(start, fileLimitMs)
  const result = await reader.ask({ type: 'paste', id: 0, text }, 'Pasted text', new AbortController().signal)
  reader.close()
  return result
}

const LOSS_WORDS: { readonly [L in WorkerLoss]: string } = {
  silent: 'took too long to read, and reading was ended. Nothing of it was imported.',
  crashed: 'could not be read because of a fault in Counterclaim. Nothing of it was imported.',
}

const STOPPED = 'was not read: you stopped before it was done.'

function refused(fileName: string, happened: string): IngestResult {
  return { outcome: 'refused', fileName, message: `“${fileName}” ${happened}` }
}

/** One worker and the one question that it is answering. */
class ReadingWorker {
  readonly #watch: WorkerWatch<IngestRequest, IngestReply>
  #asked: { readonly id: number; readonly settle: (outcome: IngestResult | WorkerLoss) => void } | null = null

  constructor(start: StartWorker, fileLimitMs: number) {
    this.#watch = new WorkerWatch({
      start,
      silenceLimitMs: fileLimitMs,
      onReply: (reply) => {
        if (reply.id === this.#asked?.id) this.#asked.settle(reply.result)
      },
      onLost: (loss) => this.#asked?.settle(loss),
    })
  }

  async read(file: FileToRead, id: number, signal: AbortSignal): Promise<IngestResult> {
    const { name } = file
    if ('folder' in file) return this.ask({ type: 'folder', id, name }, name, signal)
    if ('dropped' in file) return this.ask({ type: 'file', id, name, content: file.dropped }, name, signal)
    if (file.bytes) return this.ask({ type: 'file', id, name, content: file.bytes }, name, signal)
    return { outcome: 'refused', fileName: name, message: file.problem ?? `“${name}” could not be opened.` }
  }

  async ask(request: IngestRequest, name: string, signal: AbortSignal): Promise<IngestResult> {
    if (signal.aborted) return refused(name, STOPPED)
    const outcome = await new Promise<IngestResult | WorkerLoss | 'stopped'>((resolve) => {
      this.#asked = { id: request.id, settle: resolve }
      signal.addEventListener('abort', () => resolve('stopped'), { once: true })
      try {
        this.#watch.send(request)
      } catch {
        resolve('crashed')
      }
    })
    this.#asked = null
    this.#watch.rest()
    if (outcome === 'stopped') {
      this.#watch.kill()
      return refused(name, STOPPED)
    }
    return typeof outcome === 'string' ? refused(name, LOSS_WORDS[outcome]) : outcome
  }

  close(): void {
    this.#watch.kill()
  }
}
