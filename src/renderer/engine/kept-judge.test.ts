import { describe, expect, it } from 'vitest'
import type { JudgePair, JudgeScore, PairJudge } from '../../core'
import type { JudgementStore } from '../storage/judgement-store'
import { keptJudge } from './kept-judge'

const IDENTITY = { name: 'Test', version: '1', sha256: 'f'.repeat(64), encoderSha256: 'e'.repeat(64) }

/** Scores a pair by the lengths of its texts, and remembers what it was asked. */
function asked(identity = IDENTITY) {
  const pairs: JudgePair[] = []
  const texts: string[] = []
  const judge: PairJudge = {
    identity,
    score: async (questions) => {
      pairs.push(...questions)
      return questions.map(({ a, b }) => ({
        contradiction: a.length / 100,
        entailment: b.length / 100,
        reverseEntailment: 0,
      }))
    },
    embed: async (questions) => {
      texts.push(...questions)
      return questions.map((text) => new Float32Array([text.length]))
    },
  }
  return { judge, pairs, texts }
}

function memory() {
  const scores = new Map<string, JudgeScore>()
  const vectors = new Map<string, Float32Array>()
  const only = <T>(all: ReadonlyMap<string, T>, keys: readonly string[]) =>
    new Map([...all].filter(([key]) => keys.includes(key)))
  const store: JudgementStore = {
    scores: async (keys) => only(scores, keys),
    keepScores: async (fresh) => {
      for (const [key, score] of fresh) scores.set(key, score)
    },
    vectors: async (keys) => only(vectors, keys),
    keepVectors: async (fresh) => {
      for (const [key, vector] of fresh) vectors.set(key, vector)
    },
  }
  return store
}

const [ONE, TWO, THREE] = [
  { a: 'a', b: 'bb' },
  { a: 'aaa', b: 'bbbb' },
  { a: 'bb', b: 'a' },
]

describe('keptJudge', () => {
  it('asks only for what it was not asked before, and answers in the order of the questions', async () => {
    const { judge, pairs, texts } = asked()
    const store = memory()
    const first = await keptJudge(judge, store).score([ONE])
    const again = await keptJudge(judge, store).score([TWO, ONE, THREE, TWO])
    expect(pairs).toEqual([ONE, TWO, THREE])
    expect(again[1]).toEqual(first[0])
    expect(again.map(({ contradiction }) => contradiction)).toEqual([0.03, 0.01, 0.02, 0.03])
    await keptJudge(judge, store).embed(['x', 'yy'])
    expect(await keptJudge(judge, store).embed(['yy', 'zzz'])).toEqual([
      new Float32Array([2]),
      new Float32Array([3]),
    ])
    expect(texts).toEqual(['x', 'yy', 'zzz'])
  })

  it('asks anew where another model answers', async () => {
    const store = memory()
    await keptJudge(asked().judge, store).score([ONE])
    const other = asked({ ...IDENTITY, sha256: '0'.repeat(64) })
    await keptJudge(other.judge, store).score([ONE])
    expect(other.pairs).toEqual([ONE])
  })

  it('goes on without a store that fails', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('no room'))
    const store: JudgementStore = {
      scores: broken,
      keepScores: broken,
      vectors: broken,
      keepVectors: broken,
    }
    const { judge } = asked()
    expect(await keptJudge(judge, store).score([ONE, TWO])).toEqual(await judge.score([ONE, TWO]))
    expect(await keptJudge(judge, store).embed(['x'])).toEqual([new Float32Array([1])])
  })

  it('fails where the judge fails, and keeps nothing of it', async () => {
    const { judge, pairs } = asked()
    const store = memory()
    const failing = { ...judge, score: () => Promise.reject(new Error('out of ink')) }
    await expect(keptJudge(failing, store).score([ONE])).rejects.toThrow('out of ink')
    await keptJudge(judge, store).score([ONE])
    expect(pairs).toEqual([ONE])
  })
})
