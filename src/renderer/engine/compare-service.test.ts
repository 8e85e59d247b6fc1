import { describe, expect, it } from 'vitest'
import { type Article, compare, EngineCache, NO_SETTINGS, type PairJudge } from '../../core'
import type { CompareReply } from './compare-messages'
import { compareService } from './compare-service'

function article(id: string, text: string): Article {
  return { id, text, meta: {}, cutOverrides: [] }
}

const ARTICLES = [
  article('a', 'The ministry said that there is no channel between the two capitals.'),
  article('b', 'The two capitals keep a channel open, the ministry said.'),
  article('c', 'The harbour was closed on Monday.'),
]

/** A service whose clock stands still unless the test moves it; `onBreath` runs between two steps. */
function served(onBreath: (breath: number) => void = () => {}, tick = 0) {
  const replies: CompareReply[] = []
  let breath = 0
  let time = 0
  const clock = {
    now: () => {
      time += tick
      return time
    },
    breathe: async () => {
      breath += 1
      onBreath(breath)
    },
    heartbeat: () => () => undefined,
  }
  const answer = compareService((reply) => replies.push(reply), new EngineCache(), clock)
  return { answer, replies }
}

describe('compareService', () => {
  it('reports every step and ends with what the engine returns', async () => {
    const { answer, replies } = served()
    await answer({ type: 'compare', id: 1, articles: ARTICLES, settings: NO_SETTINGS })
    const steps = replies.flatMap((reply) => (reply.type === 'progress' ? [reply.progress] : []))
    expect(steps.map(({ stage, done, total }) => `${stage} ${done}/${total}`)).toEqual([
      'reading 1/3',
      'reading 2/3',
      'reading 3/3',
      'comparing 1/6',
      'comparing 2/6',
      'comparing 3/6',
      'comparing 4/6',
      'comparing 5/6',
      'comparing 6/6',
    ])
    expect(replies.at(-1)).toEqual({ type: 'done', id: 1, comparison: compare(ARTICLES) })
    expect(structuredClone(replies)).toEqual(replies)
  })

  it('sends the first compared pair at once and then no more than the clock allows', async () => {
    const partials = (replies: readonly CompareReply[]) =>
      replies.flatMap((reply) =>
        reply.type === 'progress' && reply.partial ? [reply.partial.pairsDone] : [],
      )
    const still = served()
    await still.answer({ type: 'compare', id: 1, articles: ARTICLES, settings: NO_SETTINGS })
    expect(partials(still.replies)).toEqual([1])
    const slow = served(() => {}, 1000)
    await slow.answer({ type: 'compare', id: 1, articles: ARTICLES, settings: NO_SETTINGS })
    expect(partials(slow.replies).length).toBeLessThan(3)
  })

  it('stops between two steps when it is told to, and says what was not compared', async () => {
    const service = served((breath) => {
      if (breath === 4) void service.answer({ type: 'cancel', id: 1 })
    })
    await service.answer({ type: 'compare', id: 1, articles: ARTICLES, settings: NO_SETTINGS })
    const last = service.replies.at(-1)
    expect(last?.type).toBe('stopped')
    const comparison = last?.type === 'stopped' ? last.comparison : null
    expect(comparison?.pairsDone).toBe(1)
    expect(comparison?.notAnalysed.map((part) => part.reason)).toEqual(Array(5).fill('stopped'))
  })

  it('gives way to a newer request', async () => {
    let newer: Promise<void> = Promise.resolve()
    const service = served((breath) => {
      if (breath === 1)
        newer = service.answer({
          type: 'compare',
          id: 2,
          articles: ARTICLES.slice(0, 2),
          settings: NO_SETTINGS,
        })
    })
    await service.answer({ type: 'compare', id: 1, articles: ARTICLES, settings: NO_SETTINGS })
    await newer
    const ends = service.replies
      .filter((reply) => reply.type !== 'progress')
      .map(({ type, id }) => [type, id])
    expect(ends).toContainEqual(['stopped', 1])
    expect(ends).toContainEqual(['done', 2])
  })

  it('tries opposites between two steps of a run, which goes on', async () => {
    const service = served((breath) => {
      if (breath !== 2) return
      const [a, b] = ['The ferry is moored.', 'The ferry is adrift.']
      void service.answer({
        type: 'try-opposites',
        id: 9,
        ownOpposites: [{ a: 'moored', b: 'adrift' }],
        a,
        b,
      })
    })
    await service.answer({ type: 'compare', id: 1, articles: ARTICLES, settings: NO_SETTINGS })
    const tried = service.replies.find((reply) => reply.type === 'tried')
    expect(tried).toMatchObject({ id: 9, result: { outcome: 'conflict' } })
    expect(service.replies.at(-1)?.type).toBe('done')
  })

  it('compares by the settings that are given', async () => {
    const { answer, replies } = served()
    const settings = { ...NO_SETTINGS, rulesOff: ['negation'] as const }
    await answer({ type: 'compare', id: 1, articles: ARTICLES, settings })
    expect(replies.at(-1)).toEqual({ type: 'done', id: 1, comparison: compare(ARTICLES, settings) })
  })

  it('says in words when the engine fails', async () => {
    const { answer, replies } = served(() => {
      throw new Error('out of ink')
    })
    await answer({ type: 'compare', id: 7, articles: ARTICLES, settings: NO_SETTINGS })
    expect(replies.at(-1)).toMatchObject({
      type: 'failed',
      id: 7,
      message: expect.stringContaining('out of ink'),
    })
  })

  it('puts what a project’s judge answered earlier before the judge, and nothing where no project is named', async () => {
    const identity = { name: 'Test', version: '1', sha256: 'f'.repeat(64), encoderSha256: 'e'.repeat(64) }
    const judge: PairJudge = {
      identity,
      score: async (pairs) => pairs.map(() => ({ contradiction: 0, entailment: 0, reverseEntailment: 0 })),
      embed: async (texts) => texts.map(() => new Float32Array([1])),
    }
    const kept: string[] = []
    const clock = { now: () => 0, breathe: async () => undefined, heartbeat: () => () => undefined }
    const answer = compareService(
      () => undefined,
      new EngineCache(),
      clock,
      { connect: async () => judge },
      (own, projectId) => {
        kept.push(projectId)
        return own
      },
    )
    const request = { type: 'compare', articles: ARTICLES, settings: NO_SETTINGS } as const
    await answer({ ...request, id: 1, projectId: 'p' })
    await answer({ ...request, id: 2 })
    expect(kept).toEqual(['p'])
  })
})
