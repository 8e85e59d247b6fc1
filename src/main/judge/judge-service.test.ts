import { describe, expect, it } from 'vitest'
import type { JudgePair, PairJudge } from '../../core'
import { JudgeFailed } from '../../judge'
import { type JudgeReply, LONGEST_ASKED, MOST_ASKED } from '../../shared/judge-messages'
import { judgeService } from './judge-service'

const IDENTITY = { name: 'test', version: '1', sha256: 'a'.repeat(64), encoderSha256: 'b'.repeat(64) }

function judging(onScore: (pairs: readonly JudgePair[]) => void = () => undefined): PairJudge {
  return {
    identity: IDENTITY,
    score: async (pairs, signal) => {
      onScore(pairs)
      signal?.throwIfAborted()
      return pairs.map(({ a, b }) => ({
        contradiction: a === b ? 0 : 1,
        entailment: 0,
        reverseEntailment: 0,
      }))
    },
    embed: async (texts) => texts.map((text) => new Float32Array([text.length])),
  }
}

function served(open: () => Promise<PairJudge>, afterPart?: () => void) {
  const replies: JudgeReply[] = []
  return { replies, service: judgeService((reply) => replies.push(reply), open, afterPart) }
}

const PAIR = { a: 'open', b: 'closed' }

describe('judgeService', () => {
  it('says which judge there is, scores and embeds, each under its number', async () => {
    const { replies, service } = served(async () => judging())
    await service.take({ type: 'hello', id: 1 })
    await service.take({ type: 'score', id: 2, pairs: [PAIR, { a: 'x', b: 'x' }] })
    await service.take({ type: 'embed', id: 3, texts: ['four'] })
    expect(replies.filter(({ type }) => type !== 'working')).toEqual([
      { type: 'identity', id: 1, identity: IDENTITY },
      {
        type: 'scores',
        id: 2,
        scores: [
          { contradiction: 1, entailment: 0, reverseEntailment: 0 },
          { contradiction: 0, entailment: 0, reverseEntailment: 0 },
        ],
      },
      { type: 'vectors', id: 3, vectors: [new Float32Array([4])] },
    ])
  })

  it('works in parts, giving a sign of life and a chance to look at the memory after each', async () => {
    const sizes: number[] = []
    let parts = 0
    const { replies, service } = served(
      async () => judging((pairs) => sizes.push(pairs.length)),
      () => {
        parts += 1
      },
    )
    await service.take({ type: 'score', id: 1, pairs: Array.from({ length: 40 }, () => PAIR) })
    expect(sizes).toEqual([16, 16, 8])
    expect(replies.map(({ type }) => type)).toEqual(['working', 'working', 'working', 'scores'])
    expect(parts).toBe(3)
  })

  it('stops at a cancel, and says nothing more', async () => {
    const asked: number[] = []
    const { replies, service } = served(async () =>
      judging(() => {
        asked.push(1)
        void service.take({ type: 'cancel', id: 1 })
      }),
    )
    await service.take({ type: 'score', id: 1, pairs: Array.from({ length: 40 }, () => PAIR) })
    expect(asked).toHaveLength(1)
    expect(replies).toEqual([])
  })

  it('stops when the other end is gone', async () => {
    const { replies, service } = served(async () => judging(() => service.close()))
    await service.take({ type: 'score', id: 1, pairs: [PAIR] })
    expect(replies).toEqual([])
  })

  it.each([
    ['no type', { id: 5 }],
    ['an unknown type', { type: 'run', id: 5 }],
    ['something more', { type: 'hello', id: 5, path: '/etc/passwd' }],
    ['too many pairs', { type: 'score', id: 5, pairs: Array.from({ length: MOST_ASKED + 1 }, () => PAIR) }],
    ['a text too long', { type: 'embed', id: 5, texts: ['x'.repeat(LONGEST_ASKED + 1)] }],
    ['no texts', { type: 'score', id: 5, pairs: [{ a: 1, b: 2 }] }],
  ])('refuses a question with %s, without opening the judge', async (_, message) => {
    let opened = 0
    const { replies, service } = served(async () => {
      opened += 1
      return judging()
    })
    await service.take(message)
    expect(replies).toEqual([{ type: 'problem', id: 5, message: expect.stringContaining('does not take') }])
    expect(opened).toBe(0)
  })

  it.each([null, 'hello', { type: 'hello', id: -1 }, { type: 'hello', id: 'x' }])(
    'does not answer what has no number: %j',
    async (message) => {
      const { replies, service } = served(async () => judging())
      await service.take(message)
      expect(replies).toEqual([])
    },
  )

  it('says in plain words why there is no judge, and of a fault that it was one', async () => {
    const missing = served(async () => {
      throw new JudgeFailed('missing', 'The judge’s file judge.onnx is missing or cannot be read.')
    })
    await missing.service.take({ type: 'hello', id: 1 })
    expect(missing.replies).toEqual([
      { type: 'problem', id: 1, message: 'The judge’s file judge.onnx is missing or cannot be read.' },
    ])
    const broken = served(async () => {
      throw new Error('out of ink')
    })
    await broken.service.take({ type: 'hello', id: 1 })
    expect(broken.replies).toEqual([
      { type: 'problem', id: 1, message: 'The judge broke off because of a fault (out of ink).' },
    ])
  })
})
