import type { ProjectFileReading } from '../../project'
import type { ProjectFileReply, ProjectFileRequest } from './project-file-messages'
import { startProjectFileWorker } from './start-workers'
import { type WorkerLike, type WorkerLoss, WorkerWatch } from './worker-watch'

/** The largest project that is accepted takes some seconds on a slow machine. */
const READING_LIMIT_MS = 60_000

type Asked = (answer: ProjectFileReply | WorkerLoss | 'stopped') => void

const LOSS_WORDS: { readonly [L in WorkerLoss]: string } = {
  silent: 'took too long to read, and reading was ended. Nothing was opened or changed.',
  crashed: 'could not be read because of a fault in Counterclaim. Nothing was opened or changed.',
}

/** A project file that is read in a worker of its own, and stays open there until it is closed. */
export class OpenProjectFile {
  readonly #watch: WorkerWatch<ProjectFileRequest, ProjectFileReply>
  #asked: { readonly id: number; readonly settle: Asked } | null = null
  #last = 0

  constructor(
    start: () => WorkerLike<ProjectFileRequest, ProjectFileReply> = startProjectFileWorker,
    limitMs = READING_LIMIT_MS,
  ) {
    this.#watch = new WorkerWatch({
      start,
      silenceLimitMs: limitMs,
      onReply: (reply) => {
        if (reply.id === this.#asked?.id) this.#asked.settle(reply)
      },
      onLost: (loss) => this.#asked?.settle(loss),
    })
  }

  /** Null when it was stopped. Never rejects. */
  async read(content: Uint8Array | Blob, signal: AbortSignal): Promise<ProjectFileReading | null> {
    const answer = await this.#ask({ type: 'project-file', id: this.#nextId(), content }, signal)
    if (answer === 'stopped') return null
    if (typeof answer !== 'string' && 'reading' in answer) return answer.reading
    const happened = LOSS_WORDS[answer === 'silent' ? 'silent' : 'crashed']
    return { outcome: 'refused', why: 'damaged', message: `The file ${happened}` }
  }

  /** The bytes of an original in the file; null where they are damaged. */
  async original(sha256: string, signal: AbortSignal): Promise<Uint8Array | null> {
    const answer = await this.#ask({ type: 'original', id: this.#nextId(), sha256 }, signal)
    return typeof answer !== 'string' && 'original' in answer ? answer.original : null
  }

  close(): void {
    this.#asked?.settle('stopped')
    this.#watch.kill()
  }

  #nextId(): number {
    this.#last += 1
    return this.#last
  }

  async #ask(request: ProjectFileRequest, signal: AbortSignal): Promise<Parameters<Asked>[0]> {
    if (signal.aborted) return 'stopped'
    const answer = await new Promise<Parameters<Asked>[0]>((resolve) => {
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
    if (answer === 'stopped') this.#watch.kill()
    return answer
  }
}
