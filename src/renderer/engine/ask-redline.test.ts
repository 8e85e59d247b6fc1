import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Redline, redline } from '../../core'
import { askRedline, REDLINE_LIMIT_MS } from './ask-redline'
import type { RedlineReply, RedlineRequest } from './redline-messages'
import type { WorkerLike } from './worker-watch'

const REQUEST: RedlineRequest = {
  first: { text: 'The ferry sails.', cuts: [] },
  second: { text: 'The old ferry sails.', cuts: [] },
}

class FakeWorker implements WorkerLike<RedlineRequest, RedlineReply> {
  asked: RedlineRequest[] = []
  ended = false
  onmessage: WorkerLike<RedlineRequest, RedlineReply>['onmessage'] = null
  onerror: WorkerLike<RedlineRequest, RedlineReply>['onerror'] = null
  onmessageerror: WorkerLike<RedlineRequest, RedlineReply>['onmessageerror'] = null
  postMessage(message: RedlineRequest): void {
    this.asked.push(message)
  }
  terminate(): void {
    this.ended = true
  }
}

describe('askRedline', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function asked() {
    const worker = new FakeWorker()
    const answers: (Redline | null)[] = []
    const end = askRedline(
      () => worker,
      REQUEST,
      (made) => answers.push(made),
    )
    return { worker, answers, end }
  }

  it('answers with what the worker made, and ends it', () => {
    const { worker, answers } = asked()
    expect(worker.asked).toEqual([REQUEST])
    const made = redline(REQUEST.first, REQUEST.second)
    worker.onmessage?.(new MessageEvent('message', { data: made }))
    expect(answers).toEqual([made])
    expect(worker.ended).toBe(true)
    vi.advanceTimersByTime(REDLINE_LIMIT_MS)
    expect(answers).toHaveLength(1)
  })

  it('answers null where the worker breaks off or says nothing', () => {
    const crashed = asked()
    const fault: unknown = new Event('error')
    if (fault instanceof Event) Reflect.apply(crashed.worker.onerror ?? (() => undefined), null, [fault])
    expect(crashed.answers).toEqual([null])
    const silent = asked()
    vi.advanceTimersByTime(REDLINE_LIMIT_MS)
    expect(silent.answers).toEqual([null])
    expect(silent.worker.ended).toBe(true)
  })

  it('says nothing more once it was ended', () => {
    const { worker, answers, end } = asked()
    end()
    expect(worker.ended).toBe(true)
    expect(worker.onmessage).toBeNull()
    vi.advanceTimersByTime(REDLINE_LIMIT_MS)
    expect(answers).toEqual([])
  })
})
