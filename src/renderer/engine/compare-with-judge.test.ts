import { describe, expect, it } from 'vitest'
import { type Article, compare, EngineCache, NO_SETTINGS, type PairJudge } from '../../core'
import type { CompareReply } from './compare-messages'
import { compareService } from './compare-service'
import type { JudgeSource } from './reconnected-judge'

const IDENTITY = { name: 'test', version: '1', sha256: 'a'.repeat(64), encoderSha256: 'b'.repeat(64) }

function article(id: string, text: string): Article {
  return { id, text, meta: {}, cutOverrides: [] }
}

const ARTICLES = [
  article('a', 'The ministry said that there is no channel between the two capitals.'),
  article('b', 'The two capitals keep a channel open, the ministry said.'),
]
const REQUEST = { type: 'compare', id: 1, articles: ARTICLES, settings: NO_SETTINGS } as const

const JUDGE: PairJudge = {
  identity: IDENTITY,
  score: async (pairs) =>
    pairs.map(() => ({ contradiction: 0.9, entailment: 0.05, reverseEntailment: 0.05 })),
  embed: async (texts) => texts.map(() => new Float32Array([1, 0])),
}

/** A service with this judge; every heartbeat that is begun beats once. */
function served(judges: JudgeSource | null) {
  const replies: CompareReply[] = []
  const clock = {
    now: () => 0,
    breathe: async () => undefined,
    heartbeat: (beat: () => void) => {
      beat()
      return () => undefined
    },
  }
  const answer = compareService((reply) => replies.push(reply), new EngineCache(), clock, judges)
  const last = () => {
    const reply = replies.at(-1)
    if (reply?.type !== 'done' && reply?.type !== 'stopped') throw new Error('the run has no result')
    return { type: reply.type, comparison: reply.comparison }
  }
  return { answer, replies, last }
}

/** What hangs until the test lets it go on. */
function held<T>() {
  let give: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    give = resolve
  })
  return { promise, give: (value: T) => give(value) }
}

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('a comparison with a judge', () => {
  it('shows what the rules found while the judge is on its way, then what the judge says', async () => {
    const arriving = held<PairJudge>()
    const { answer, replies, last } = served({ connect: () => arriving.promise })
    const run = answer(REQUEST)
    await settle()
    const shown = replies.findLast((reply) => reply.type === 'progress' && reply.partial !== null)
    const partial = shown?.type === 'progress' ? shown.partial : null
    expect(partial?.findings).toEqual(compare(ARTICLES).findings)
    expect(partial?.judge.state).toBe('pending')
    expect(replies.at(-1)).toEqual({ type: 'alive', id: 1 })
    arriving.give(JUDGE)
    await run
    const { comparison } = last()
    expect(comparison?.judge).toMatchObject({ identity: IDENTITY, state: 'whole' })
    expect(comparison?.judge.pairs).toBeGreaterThan(0)
    expect(comparison?.findings.some(({ judge }) => judge)).toBe(true)
    // Reading and comparing are told once, though the engine goes through them twice.
    const stages = replies.flatMap((reply) => (reply.type === 'progress' ? [reply.progress.stage] : []))
    expect(stages.filter((stage) => stage === 'reading')).toHaveLength(ARTICLES.length)
    expect(stages).toContain('judging')
  })

  it('says why there is no judge, with all that the rules found', async () => {
    const { answer, last } = served({
      connect: async () => {
        throw new Error('A file is missing.')
      },
    })
    await answer(REQUEST)
    const { comparison } = last()
    expect(comparison?.judge).toEqual({
      identity: null,
      state: 'failed',
      pairs: 0,
      message: 'Not analysed by the judge: A file is missing.',
    })
    expect(comparison?.findings).toEqual(compare(ARTICLES).findings)
  })

  it('says that the judge broke off in the middle', async () => {
    const fail = async () => {
      throw new Error('Its process broke off.')
    }
    const { answer, last } = served({ connect: async () => ({ ...JUDGE, score: fail, embed: fail }) })
    await answer(REQUEST)
    const { type, comparison } = last()
    expect(type).toBe('done')
    expect(comparison?.judge.state).toBe('failed')
    expect(comparison?.judge.message).toContain('Its process broke off.')
  })

  it('does not ask for a judge that is switched off', async () => {
    let asked = 0
    const { answer, last } = served({
      connect: async () => {
        asked += 1
        return JUDGE
      },
    })
    await answer({ ...REQUEST, settings: { ...NO_SETTINGS, rulesOff: ['judge'] } })
    expect(asked).toBe(0)
    expect(last().comparison?.judge.state).toBe('off')
  })

  it('stops while it waits for the judge to come', async () => {
    const { answer, last } = served({ connect: () => held<PairJudge>().promise })
    const run = answer(REQUEST)
    await settle()
    await answer({ type: 'cancel', id: 1 })
    await run
    const { type, comparison } = last()
    expect(type).toBe('stopped')
    expect(comparison?.judge.message).toContain('Stopped before it was asked')
    expect(comparison?.findings).toEqual(compare(ARTICLES).findings)
  })

  it('stops while it waits for the judge to answer', async () => {
    const never = (_: unknown, signal?: AbortSignal): Promise<never> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('Stopped.')))
      })
    const { answer, last } = served({ connect: async () => ({ ...JUDGE, score: never, embed: never }) })
    const run = answer(REQUEST)
    await settle()
    await answer({ type: 'cancel', id: 1 })
    await run
    expect(last().type).toBe('stopped')
  })
})
