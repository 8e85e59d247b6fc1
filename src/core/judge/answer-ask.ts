import type { JudgeAnswer, JudgeAsk } from './judge-ask'
import type { PairJudge } from './pair-judge'

/**
 * Puts the engine's question to the judge. A judge that fails is an answer, too: the rules' findings stand, and the
 * comparison says that it was not asked. Rejects only when the reader stopped the run.
 */
export async function answerAsk(ask: JudgeAsk, judge: PairJudge, signal?: AbortSignal): Promise<JudgeAnswer> {
  signal?.throwIfAborted()
  try {
    if (ask.kind === 'score') return { kind: 'scores', scores: await judge.score(ask.pairs, signal) }
    return { kind: 'vectors', vectors: await judge.embed(ask.texts, signal) }
  } catch (error) {
    signal?.throwIfAborted()
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
