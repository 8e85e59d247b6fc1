import type { Article, Comparison, EngineSettings, OppositesTest, OwnOpposites } from '../../core'
import type { CompareProgress, CompareReply, CompareRequest } from './compare-messages'
import type { JudgePortOutcome } from './judge-port'
import { type WorkerLike, type WorkerLoss, WorkerWatch } from './worker-watch'

/** A step is one article read or one pair compared: well under a second; so long means that it will never end. */
const STEP_LIMIT_MS = 30_000

export interface CompareOutcome {
  readonly state: 'done' | 'stopped'
  readonly comparison: Comparison | null
}

type OnProgress = (progress: CompareProgress, partial: Comparison | null) => void

interface Run {
  readonly id: number
  readonly onProgress: OnProgress
  resolve(outcome: CompareOutcome): void
  reject(error: Error): void
}

interface Trial {
  resolve(result: OppositesTest): void
  reject(error: Error): void
}

/** The worker hung or crashed in the middle of a run; the message is for the reader. */
export class WorkerLost extends Error {}

const LOSS_WORDS: { readonly [L in WorkerLoss]: string } = {
  silent:
    'Comparing took too long at one place and was ended. What is listed as not analysed was not compared.',
  crashed: 'Comparing broke off because of a fault. What is listed as not analysed was not compared.',
}

/** Gets the worker a port to the judge. Never rejects. */
type RequestJudge = (fresh: boolean) => Promise<JudgePortOutcome>

const NO_JUDGE: RequestJudge = async () => ({ message: 'There is none.' })

/** The window's side of the compare worker: one run at a time, the newest wins. */
export class CompareClient {
  readonly #watch: WorkerWatch<CompareRequest, CompareReply>
  #run: Run | null = null
  readonly #trials = new Map<number, Trial>()
  readonly #requestJudge: RequestJudge
  #lastId = 0

  constructor(
    start: () => WorkerLike<CompareRequest, CompareReply>,
    stepLimitMs = STEP_LIMIT_MS,
    requestJudge: RequestJudge = NO_JUDGE,
  ) {
    this.#requestJudge = requestJudge
    this.#watch = new WorkerWatch({
      start,
      silenceLimitMs: stepLimitMs,
      onReply: (reply) => this.#take(reply),
      onLost: (loss) => {
        this.#loseTrials()
        this.#end((run) => run.reject(new WorkerLost(LOSS_WORDS[loss])))
      },
    })
  }

  /**
   * Compares in the worker. A run that is overtaken by another resolves as stopped, with nothing. Rejects, with a
   * message for the reader, when the worker fails or hangs; the worker is started anew with the next call. With a
   * project, what the judge answers is kept in it.
   */
  compare(
    articles: readonly Article[],
    settings: EngineSettings,
    onProgress: OnProgress,
    projectId: string | null = null,
  ): Promise<CompareOutcome> {
    this.#end((run) => run.resolve({ state: 'stopped', comparison: null }))
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      this.#run = { id, onProgress, resolve, reject }
      try {
        const kept = projectId === null ? {} : { projectId }
        this.#watch.send({ type: 'compare', id, articles, settings, ...kept })
      } catch {
        this.#end((run) => run.reject(new WorkerLost(LOSS_WORDS.crashed)))
      }
    })
  }

  /** Asks the worker to stop; the run resolves with what it has. */
  cancel(): void {
    if (this.#run) this.#watch.send({ type: 'cancel', id: this.#run.id })
  }

  /** Tries the reader's own opposites on two sentences; a run that is under way goes on. */
  tryOpposites(ownOpposites: readonly OwnOpposites[], a: string, b: string): Promise<OppositesTest> {
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      this.#trials.set(id, { resolve, reject })
      try {
        this.#watch.send({ type: 'try-opposites', id, ownOpposites, a, b })
      } catch {
        this.#loseTrials()
      }
    })
  }

  async #fetchJudge(id: number, fresh: boolean): Promise<void> {
    const outcome = await this.#requestJudge(fresh)
    try {
      if ('port' in outcome) this.#watch.send({ type: 'judge', id, port: outcome.port }, [outcome.port])
      else this.#watch.send({ type: 'judge', id, port: null, message: outcome.message })
    } catch {
      this.#end((run) => run.reject(new WorkerLost(LOSS_WORDS.crashed)))
    }
    this.#restIfIdle()
  }

  #take(reply: CompareReply): void {
    if (reply.type === 'judge-wanted') {
      void this.#fetchJudge(reply.id, reply.fresh)
      this.#restIfIdle()
      return
    }
    const isOfTrial = this.#takeTrial(reply)
    this.#restIfIdle()
    if (isOfTrial || reply.id !== this.#run?.id) return
    switch (reply.type) {
      case 'tried':
      case 'alive':
        break
      case 'progress':
        this.#run.onProgress(reply.progress, reply.partial)
        break
      case 'done':
      case 'stopped':
        this.#end((run) => run.resolve({ state: reply.type, comparison: reply.comparison }))
        break
      case 'failed':
        this.#end((run) => run.reject(new Error(reply.message)))
        break
    }
  }

  #end(settle: (run: Run) => void): void {
    const run = this.#run
    this.#run = null
    this.#restIfIdle()
    if (run) settle(run)
  }

  /** True where the reply belongs to a trial. */
  #takeTrial(reply: CompareReply): boolean {
    const trial = this.#trials.get(reply.id)
    if (!trial) return false
    this.#trials.delete(reply.id)
    if (reply.type === 'tried') trial.resolve(reply.result)
    else trial.reject(new Error('These two sentences could not be tried because of a fault.'))
    return true
  }

  #restIfIdle(): void {
    if (!this.#run && this.#trials.size === 0) this.#watch.rest()
  }

  #loseTrials(): void {
    const lost = [...this.#trials.values()]
    this.#trials.clear()
    for (const trial of lost) trial.reject(new Error('The test broke off. Change a sentence to try again.'))
  }
}
