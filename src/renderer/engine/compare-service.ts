import type { Article, Comparison, EngineSettings, JudgeAnswer, JudgeAsk, PairJudge } from '../../core'
import {
  answerAsk,
  type ComparisonStep,
  compareSteps,
  type EngineCache,
  stopped,
  testOpposites,
} from '../../core'
import type { CompareProgress, CompareReply, CompareRequest } from './compare-messages'
import { awaitingJudge, withoutJudge } from './judge-awaited'
import type { JudgeSource } from './reconnected-judge'

/** Between two partial results: soon enough to feel alive, seldom enough to leave the time for comparing. */
const PARTIAL_EVERY_MS = 150

/** Making and sending partial results may take a fifth of the time at most. */
const PARTIAL_COST_FACTOR = 4

interface Clock {
  now(): number
  /** Lets waiting messages in: without it a cancel would be read only after the last step. */
  breathe(): Promise<void>
  /** Calls `beat` now and then, until the function that it returns is called. */
  heartbeat(beat: () => void): () => void
}

interface Walked {
  readonly state: 'done' | 'stopped'
  readonly comparison: Comparison
}

type Connected = { readonly judge: PairJudge } | { readonly problem: string }

/** Said of the judge when a run was stopped before its part began. */
const STOPPED_BEFORE = 'Stopped before it was asked.'

/**
 * Answers requests by driving the engine step by step. Knows nothing of workers: `post` is all it says. The rules are
 * gone through at once, while the judge is still being loaded; then again, out of the cache, with the judge. `kept`
 * puts before a project's judge what it answered earlier.
 */
export function compareService(
  post: (reply: Exclude<CompareReply, { readonly type: 'judge-wanted' }>) => void,
  cache: EngineCache,
  clock: Clock,
  judges: JudgeSource | null = null,
  kept: (judge: PairJudge, projectId: string) => PairJudge = (judge) => judge,
): (request: CompareRequest) => Promise<void> {
  /** The run that is wanted. */
  let wanted: { readonly id: number; readonly controller: AbortController } | null = null

  /** Waits without being taken for a worker that hangs. */
  const waiting = async <T>(id: number, promise: Promise<T>): Promise<T> => {
    const end = clock.heartbeat(() => post({ type: 'alive', id }))
    try {
      return await promise
    } finally {
      end()
    }
  }

  const walk = async (
    id: number,
    steps: Generator<ComparisonStep, Comparison, JudgeAnswer | undefined>,
    signal: AbortSignal,
    tell: (step: ComparisonStep) => void,
    answer: (ask: JudgeAsk) => Promise<JudgeAnswer | undefined> = async () => undefined,
  ): Promise<Walked> => {
    let next = steps.next()
    while (!next.done) {
      const step = next.value
      tell(step)
      const answered = step.ask && (await waiting(id, answer(step.ask)))
      await clock.breathe()
      if (signal.aborted) return { state: 'stopped', comparison: stopped(step.snapshot()) }
      next = steps.next(answered)
    }
    return { state: 'done', comparison: next.value }
  }

  const run = async (
    id: number,
    articles: readonly Article[],
    settings: EngineSettings,
    signal: AbortSignal,
    projectId: string | undefined,
  ): Promise<void> => {
    const connecting = judges && !settings.rulesOff.includes('judge') ? connected(judges) : null
    const partialOf = partialsBy(clock)
    const shown = (comparison: Comparison): Comparison =>
      connecting ? awaitingJudge(comparison) : comparison
    let progress: CompareProgress | null = null
    const tell = (step: ComparisonStep, shape = (comparison: Comparison) => comparison): void => {
      const { stage, done, total } = step
      const partial = partialOf(step)
      progress = { stage, done, total }
      post({ type: 'progress', id, progress, partial: partial && shape(partial) })
    }

    const byRules = await walk(id, compareSteps(articles, settings, cache), signal, (step) =>
      tell(step, shown),
    )
    if (!connecting) return post({ type: byRules.state, id, comparison: byRules.comparison })
    if (byRules.state === 'stopped')
      return post({ type: 'stopped', id, comparison: withoutJudge(byRules.comparison, STOPPED_BEFORE) })
    if (progress) post({ type: 'progress', id, progress, partial: shown(byRules.comparison) })
    const outcome = await waiting(id, Promise.race([connecting, aborted(signal)]))
    if (!outcome)
      return post({ type: 'stopped', id, comparison: withoutJudge(byRules.comparison, STOPPED_BEFORE) })
    if ('problem' in outcome)
      return post({ type: 'done', id, comparison: withoutJudge(byRules.comparison, outcome.problem) })

    const judge = projectId === undefined ? outcome.judge : kept(outcome.judge, projectId)
    const { state, comparison } = await walk(
      id,
      compareSteps(articles, settings, cache, judge.identity),
      signal,
      (step) => {
        if (step.stage !== 'reading' && step.stage !== 'comparing') tell(step)
      },
      // Rejects only when the run was stopped, which is seen before the answer is.
      (ask) => answerAsk(ask, judge, signal).catch(() => undefined),
    )
    post({ type: state, id, comparison })
  }

  return async (request) => {
    if (request.type === 'cancel') {
      if (wanted?.id === request.id) wanted.controller.abort()
      return
    }
    // The port of the judge, which is not for this service.
    if (request.type === 'judge') return
    try {
      if (request.type === 'try-opposites') {
        const { id, ownOpposites, a, b } = request
        return post({ type: 'tried', id, result: testOpposites(ownOpposites, a, b) })
      }
      wanted?.controller.abort()
      const controller = new AbortController()
      wanted = { id: request.id, controller }
      await run(request.id, request.articles, request.settings, controller.signal, request.projectId)
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      post({ type: 'failed', id: request.id, message: `Comparing broke off because of a fault (${detail}).` })
    }
  }
}

async function connected(judges: JudgeSource): Promise<Connected> {
  try {
    return { judge: await judges.connect() }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null), { once: true })
  })
}

/** Says which steps are worth a partial result: the first compared pair, then no more often than the limits allow. */
function partialsBy(clock: Clock): (step: ComparisonStep) => Comparison | null {
  let notBefore = 0
  return (step) => {
    const start = clock.now()
    if (step.stage === 'reading' || start < notBefore) return null
    const partial = step.snapshot()
    const cost = clock.now() - start
    notBefore = clock.now() + Math.max(PARTIAL_EVERY_MS, PARTIAL_COST_FACTOR * cost)
    return partial
  }
}
