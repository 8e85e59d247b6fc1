import type { Comparison } from '../model/comparison'
import type { JudgeAnswer, JudgeAsk } from './judge-ask'
import type { JudgeIdentity, JudgePair, JudgeScore } from './pair-judge'

/** A judge for tests: what it says is a function of the texts that the test can work out by itself. */
export const TEST_JUDGE: JudgeIdentity = {
  name: 'test judge',
  version: '1',
  sha256: 'a'.repeat(64),
  encoderSha256: 'b'.repeat(64),
}

/** Words as directions of a small space: texts with the same words are near. */
const DIMENSIONS = 64

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  for (const word of text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) {
    let hash = 7
    for (const letter of word) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % DIMENSIONS
    vector[hash] = (vector[hash] ?? 0) + 1
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

/** Answers from a rule of the test's own. */
export function answering(scoreOf: (pair: JudgePair) => JudgeScore): (ask: JudgeAsk) => JudgeAnswer {
  return (ask) =>
    ask.kind === 'score'
      ? { kind: 'scores', scores: ask.pairs.map(scoreOf) }
      : { kind: 'vectors', vectors: ask.texts.map(vectorOf) }
}

/** Drives a comparison to its end; `seen` gets every question. */
export function driven(
  steps: Generator<{ readonly ask?: JudgeAsk }, Comparison, JudgeAnswer | undefined>,
  answer: (ask: JudgeAsk) => JudgeAnswer | undefined,
  seen: (ask: JudgeAsk) => void = () => undefined,
): Comparison {
  let step = steps.next()
  while (!step.done) {
    const { ask } = step.value
    if (ask) seen(ask)
    step = steps.next(ask && answer(ask))
  }
  return step.value
}
