import { describe, expect, it } from 'vitest'
import { answerAsk } from './answer-ask'
import type { PairJudge } from './pair-judge'

const SCORE = { contradiction: 0.9, entailment: 0.05, reverseEntailment: 0.02 }
const JUDGE: PairJudge = {
  identity: { name: 'test', version: '1', sha256: 'a', encoderSha256: 'b' },
  score: (pairs) => Promise.resolve(pairs.map(() => SCORE)),
  embed: (texts) => Promise.resolve(texts.map(() => new Float32Array([1]))),
}
const PAIRS = [{ a: 'The lock is open.', b: 'The lock is shut.' }]

describe('answerAsk', () => {
  it('passes on scores and vectors', async () => {
    expect(await answerAsk({ kind: 'score', pairs: PAIRS }, JUDGE)).toEqual({
      kind: 'scores',
      scores: [SCORE],
    })
    expect(await answerAsk({ kind: 'embed', texts: ['x', 'y'] }, JUDGE)).toMatchObject({
      kind: 'vectors',
      vectors: { length: 2 },
    })
  })

  it('makes a failure an answer', async () => {
    const broken = { ...JUDGE, score: () => Promise.reject(new Error('out of memory')) }
    expect(await answerAsk({ kind: 'score', pairs: PAIRS }, broken)).toEqual({
      kind: 'failed',
      message: 'out of memory',
    })
  })

  it('rejects when the run was stopped, before or meanwhile', async () => {
    const stopped = new AbortController()
    const slow = {
      ...JUDGE,
      score: () => {
        stopped.abort()
        return Promise.reject(new Error('gone'))
      },
    }
    await expect(answerAsk({ kind: 'score', pairs: PAIRS }, slow, stopped.signal)).rejects.toThrow(/abort/i)
    await expect(answerAsk({ kind: 'score', pairs: PAIRS }, JUDGE, stopped.signal)).rejects.toThrow(/abort/i)
  })
})
