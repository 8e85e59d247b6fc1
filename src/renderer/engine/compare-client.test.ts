import { describe, expect, it, vi } from 'vitest'
import { compare, NO_SETTINGS, type OppositesTest } from '../../core'
import { CompareClient } from './compare-client'
import type { CompareReply, CompareRequest } from './compare-messages'
import type { WorkerLike } from './worker-watch'

class ScriptedWorker implements WorkerLike<CompareRequest, CompareReply> {
  readonly heard: CompareRequest[] = []
  onmessage: ((event: MessageEvent<CompareReply>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  onmessageerror: ((event: MessageEvent) => void) | null = null
  postMessage(message: CompareRequest): void {
    this.heard.push(message)
  }
  terminate(): void {}
  say(reply: CompareReply): void {
    this.onmessage?.(new MessageEvent('message', { data: reply }))
  }
}

const LIMIT = 1000
const RESULT: OppositesTest = {
  outcome: 'not-there',
  opposites: null,
  cuesA: [],
  cuesB: [],
  guard: null,
  guards: [],
}

function client() {
  const workers: ScriptedWorker[] = []
  const start = () => {
    const worker = new ScriptedWorker()
    workers.push(worker)
    return worker
  }
  return { client: new CompareClient(start, LIMIT), workers }
}

describe('trying opposites', () => {
  it('answers each trial with its own result, whatever the order, and leaves the run alone', async () => {
    const { client: it, workers } = client()
    const run = it.compare([], NO_SETTINGS, () => {})
    const first = it.tryOpposites([], 'a', 'b')
    const second = it.tryOpposites([], 'c', 'd')
    const [runId, firstId, secondId] = workers[0]?.heard.map(({ id }) => id) ?? []
    workers[0]?.say({ type: 'tried', id: secondId ?? 0, result: { ...RESULT, outcome: 'conflict' } })
    workers[0]?.say({ type: 'tried', id: firstId ?? 0, result: RESULT })
    workers[0]?.say({ type: 'done', id: runId ?? 0, comparison: compare([]) })
    expect([(await first).outcome, (await second).outcome]).toEqual(['not-there', 'conflict'])
    expect((await run).state).toBe('done')
  })

  it('says in words that a trial failed, without ending the run', async () => {
    const { client: it, workers } = client()
    const run = it.compare([], NO_SETTINGS, () => {})
    const trial = it.tryOpposites([], 'a', 'b')
    const [runId, trialId] = workers[0]?.heard.map(({ id }) => id) ?? []
    workers[0]?.say({ type: 'failed', id: trialId ?? 0, message: 'out of ink' })
    await expect(trial).rejects.toThrow('could not be tried')
    workers[0]?.say({ type: 'done', id: runId ?? 0, comparison: compare([]) })
    expect((await run).state).toBe('done')
  })

  it('is watched: a worker that hangs over it is ended and the next trial has a new one', async () => {
    vi.useFakeTimers()
    const { client: it, workers } = client()
    const trial = it.tryOpposites([], 'a', 'b')
    const ended = expect(trial).rejects.toThrow('broke off')
    vi.advanceTimersByTime(LIMIT)
    vi.useRealTimers()
    await ended
    const again = it.tryOpposites([], 'a', 'b')
    expect(workers).toHaveLength(2)
    workers[1]?.say({ type: 'tried', id: workers[1].heard[0]?.id ?? 0, result: RESULT })
    expect(await again).toEqual(RESULT)
  })
})
