import type { Article, Comparison, EngineSettings } from '../../core'
import { type ComparisonStep, compareSteps, type EngineCache, stopped, testOpposites } from '../../core'
import type { CompareReply, CompareRequest } from './compare-messages'

/** Between two partial results: soon enough to feel alive, seldom enough to leave the time for comparing. */
const PARTIAL_EVERY_MS = 150

/** Making and sending partial results may take a fifth of the time at most. */
const PARTIAL_COST_FACTOR = 4

interface Clock {
  now(): number
  /** Lets waiting messages in: without it a cancel would be read only after the last step. */
  breathe(): Promise<void>
}

/** Answers requests by driving the engine step by step. Knows nothing of workers: `post` is all it says. */
export function compareService(
  post: (reply: CompareReply) => void,
  cache: EngineCache,
  clock: Clock,
): (request: CompareRequest) => Promise<void> {
  /** The run that is wanted; 0 when none is. */
  let wanted = 0

  const run = async (id: number, articles: readonly Article[], settings: EngineSettings): Promise<void> => {
    const partialOf = partialsBy(clock)
    const steps = compareSteps(articles, settings, cache)
    for (;;) {
      const next = steps.next()
      if (next.done) return post({ type: 'done', id, comparison: next.value })
      const { stage, done, total } = next.value
      post({ type: 'progress', id, progress: { stage, done, total }, partial: partialOf(next.value) })
      await clock.breathe()
      if (wanted !== id) return post({ type: 'stopped', id, comparison: stopped(next.value.snapshot()) })
    }
  }

  return async (request) => {
    if (request.type === 'cancel') {
      if (wanted === request.id) wanted = 0
      return
    }
    try {
      if (request.type === 'try-opposites') {
        const { id, ownOpposites, a, b } = request
        return post({ type: 'tried', id, result: testOpposites(ownOpposites, a, b) })
      }
      wanted = request.id
      await run(request.id, request.articles, request.settings)
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      post({ type: 'failed', id: request.id, message: `Comparing broke off because of a fault (${detail}).` })
    }
  }
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
