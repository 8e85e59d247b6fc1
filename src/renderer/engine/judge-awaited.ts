import type { Comparison } from '../../core'

/** What the rules have found, while it is not known yet whether there is a judge. */
export function awaitingJudge(comparison: Comparison): Comparison {
  return { ...comparison, judge: { identity: null, state: 'pending', pairs: 0, message: '' } }
}

/** What the rules have found, where no judge could be asked: that is said, and why. */
export function withoutJudge(comparison: Comparison, reason: string): Comparison {
  const message = `Not analysed by the judge: ${reason}`
  return { ...comparison, judge: { identity: null, state: 'failed', pairs: 0, message } }
}
