import { describe, expect, it, vi } from 'vitest'
import { type Article, compare, compareSteps, NO_SETTINGS } from '../../core'
import { CompareClient } from './compare-client'
import type { CompareReply, CompareRequest } from './compare-messages'
import { ComparisonSession } from './comparison-session'
import type { WorkerLike } from './worker-watch'

/** A worker whose answers the test gives. */
class ScriptedWorker implements WorkerLike<CompareRequest, CompareReply> {
  readonly heard: CompareRequest[] = []
  ended = false
  onmessage: ((event: MessageEvent<CompareReply>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  onmessageerror: ((event: MessageEvent) => void) | null = null
  postMessage(message: CompareRequest): void {
    this.heard.push(message)
  }
  terminate(): void {
    this.ended = true
  }
  say(reply: CompareReply): void {
    this.onmessage?.(new MessageEvent('message', { data: reply }))
  }
  get lastId(): number {
    return this.heard.filter((request) => request.type === 'compare').at(-1)?.id ?? 0
  }
}

const LIMIT = 1000

function article(id: string, text = `The text of ${id} says that the channel is open.`): Article {
  return { id, text, meta: {}, cutOverrides: [] }
}

const [A, B, C] = [article('a'), article('b'), article('c')]

/** Lets settled promises reach the session. */
const settle = async () => {
  for (let i = 0; i < 5; i += 1) await Promise.resolve()
}

function opened() {
  const workers: ScriptedWorker[] = []
  const client = new CompareClient(() => {
    const worker = new ScriptedWorker()
    workers.push(worker)
    return worker
  }, LIMIT)
  const session = new ComparisonSession(client)
  const worker = () => {
    const last = workers.at(-1)
    if (!last) throw new Error('no worker was started')
    return last
  }
  return { session, worker, workers }
}

describe('ComparisonSession', () => {
  it('is empty without sources, and has the cuts but nothing to compare with one', async () => {
    const { session, worker, workers } = opened()
    session.setInput([], NO_SETTINGS)
    expect(session.view().state).toBe('empty')
    expect(workers).toHaveLength(0)
    session.setInput([A], NO_SETTINGS)
    worker().say({ type: 'done', id: worker().lastId, comparison: compare([A]) })
    await settle()
    expect(session.view().state).toBe('empty')
    expect(session.view().comparison?.articles).toHaveLength(1)
  })

  it('works once for the same articles, and again when one changes', async () => {
    const { session, worker } = opened()
    session.setInput([A, B], NO_SETTINGS)
    session.setInput([{ ...A }, { ...B }], NO_SETTINGS)
    expect(worker().heard).toHaveLength(1)
    worker().say({ type: 'done', id: worker().lastId, comparison: compare([A, B]) })
    await settle()
    expect(session.view()).toMatchObject({ state: 'done', progress: null, message: null })
    session.setInput([A, { ...B, meta: { date: '2023' } }], NO_SETTINGS)
    expect(session.view().state).toBe('working')
    expect(worker().heard).toHaveLength(2)
  })

  it('compares again when the settings change, and says so when that breaks off', async () => {
    const { session, worker } = opened()
    session.setInput([A, B], NO_SETTINGS)
    worker().say({ type: 'done', id: worker().lastId, comparison: compare([A, B]) })
    await settle()
    const settings = { ...NO_SETTINGS, rulesOff: ['negation'] as const }
    session.setInput([A, B], settings)
    expect(session.view().state).toBe('working')
    expect(worker().heard.at(-1)).toMatchObject({ type: 'compare', settings })
    worker().say({ type: 'failed', id: worker().lastId, message: 'Out of ink.' })
    await settle()
    expect(session.view()).toMatchObject({
      state: 'failed',
      message: 'Out of ink. What is shown was found with the rules as they were before.',
    })
  })

  it('shows first results while it works, and keeps a whole result until the next is as far', async () => {
    const { session, worker } = opened()
    session.setInput([A, B], NO_SETTINGS)
    const whole = compare([A, B])
    const partial =
      [...compareSteps([A, B, C])].find((step) => step.stage === 'comparing')?.snapshot() ?? null
    expect(partial?.pairsDone).toBe(3)
    worker().say({ type: 'done', id: worker().lastId, comparison: whole })
    await settle()
    session.setInput([A, B, C], NO_SETTINGS)
    const progress = { stage: 'comparing', done: 1, total: 3 } as const
    const early = { ...whole, pairsDone: 0 }
    worker().say({ type: 'progress', id: worker().lastId, progress, partial: early })
    expect(session.view().comparison).toBe(whole)
    expect(session.view().progress).toEqual(progress)
    worker().say({ type: 'progress', id: worker().lastId, progress, partial })
    expect(session.view().comparison).toBe(partial)
  })

  it('takes findings of a removed source away at once', async () => {
    const { session, worker } = opened()
    session.setInput([A, B, C], NO_SETTINGS)
    worker().say({ type: 'done', id: worker().lastId, comparison: compare([A, B, C]) })
    await settle()
    session.setInput([A, C], NO_SETTINGS)
    const shown = session.view().comparison
    expect(shown?.articles.map((one) => one.id)).toEqual(['a', 'c'])
    expect(shown?.findings.flatMap((one) => [one.a.articleId, one.b.articleId])).not.toContain('b')
    expect(shown?.claims.some((claim) => claim.articleId === 'b')).toBe(false)
  })

  it('stops on request with what there is', async () => {
    const { session, worker } = opened()
    session.setInput([A, B], NO_SETTINGS)
    session.cancel()
    expect(worker().heard.at(-1)).toEqual({ type: 'cancel', id: worker().lastId })
    worker().say({ type: 'stopped', id: worker().lastId, comparison: null })
    await settle()
    expect(session.view().state).toBe('stopped')
    session.rerun()
    expect(session.view().state).toBe('working')
  })

  it('lists what a hanging worker left undone as not analysed, and can start again', async () => {
    vi.useFakeTimers()
    const { session, worker, workers } = opened()
    session.setInput([A, B, C], NO_SETTINGS)
    const steps = [...compareSteps([A, B, C])]
    const partial = steps[3]?.snapshot() ?? null
    const pending = { ...compare([A, B, C]), ...partial, pairsDone: 1 }
    const notAnalysed = [{ articles: ['a', 'c'], reason: 'pending', message: 'Not compared yet.' }] as const
    const progress = { stage: 'comparing', done: 3, total: 3 } as const
    worker().say({ type: 'progress', id: worker().lastId, progress, partial: { ...pending, notAnalysed } })
    vi.advanceTimersByTime(LIMIT)
    vi.useRealTimers()
    await settle()
    expect(workers[0]?.ended).toBe(true)
    expect(session.view().state).toBe('failed')
    expect(session.view().message).toContain('not analysed')
    expect(session.view().comparison?.notAnalysed).toEqual([
      { articles: ['a', 'c'], reason: 'failed', message: session.view().message },
    ])
    session.rerun()
    worker().say({ type: 'done', id: worker().lastId, comparison: compare([A, B, C]) })
    await settle()
    expect(workers).toHaveLength(2)
    expect(session.view().state).toBe('done')
  })

  it('leaves out a source that cannot be read, compares the others, and says so', async () => {
    vi.useFakeTimers()
    const { session, worker, workers } = opened()
    session.setInput([A, B, C], NO_SETTINGS)
    const progress = { stage: 'reading', done: 1, total: 3 } as const
    worker().say({ type: 'progress', id: worker().lastId, progress, partial: null })
    vi.advanceTimersByTime(LIMIT)
    vi.useRealTimers()
    await settle()
    expect(workers).toHaveLength(2)
    expect(worker().heard).toMatchObject([{ type: 'compare', articles: [{ id: 'a' }, { id: 'c' }] }])
    worker().say({ type: 'done', id: worker().lastId, comparison: compare([A, C]) })
    await settle()
    const { comparison, state, message } = session.view()
    expect(state).toBe('done')
    expect(message).toContain('Left out')
    expect(comparison?.pairsDone).toBe(1)
    expect(comparison?.pairsTotal).toBe(3)
    expect(comparison?.notAnalysed.map((part) => part.articles)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ])
    session.rerun()
    expect(worker().heard.at(-1)).toMatchObject({ articles: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
  })

  it('leaves out the longer article of a pair that cannot be compared', async () => {
    vi.useFakeTimers()
    const { session, worker } = opened()
    session.setInput([A, B, { ...C, text: C.text.repeat(9) }], NO_SETTINGS)
    const progress = { stage: 'comparing', done: 1, total: 3 } as const
    worker().say({ type: 'progress', id: worker().lastId, progress, partial: null })
    vi.advanceTimersByTime(LIMIT)
    vi.useRealTimers()
    await settle()
    expect(worker().heard).toMatchObject([{ type: 'compare', articles: [{ id: 'a' }, { id: 'b' }] }])
  })

  it('does not take an overtaken run for the present one', async () => {
    const { session, worker } = opened()
    session.setInput([A, B], NO_SETTINGS)
    const old = worker().lastId
    session.setInput([A, B, C], NO_SETTINGS)
    worker().say({ type: 'done', id: old, comparison: compare([A, B]) })
    await settle()
    expect(session.view()).toMatchObject({ state: 'working', comparison: null })
  })
})
