import {
  type Article,
  answerAsk,
  type Comparison,
  compareSteps,
  EngineCache,
  NO_SETTINGS,
} from '../../src/core'
import type { KeptJudge } from './kept-judge'

let asked: KeptJudge | null = null

/** From now on whole articles are compared with this judge, where a view wants one. */
export function compareWith(judge: KeptJudge): void {
  asked = judge
}

/** A whole comparison as the product runs it, with the judge or by rules alone. */
export async function compared(articles: readonly Article[], by: 'rules' | 'both'): Promise<Comparison> {
  const judge = by === 'both' ? asked : null
  const steps = compareSteps(articles, NO_SETTINGS, new EngineCache(), judge?.identity ?? null)
  let step = steps.next()
  while (!step.done) {
    const { ask } = step.value
    step = steps.next(ask && judge ? await answerAsk(ask, judge) : undefined)
  }
  judge?.save()
  return step.value
}
