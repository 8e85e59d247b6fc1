import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type WorkerLike, type WorkerLoss, WorkerWatch } from './worker-watch'

const LIMIT = 1000

/** A worker that says what the test makes it say. */
class SilentWorker implements WorkerLike<string, string> {
  readonly heard: string[] = []
  ended = false
  onmessage: ((event: MessageEvent<string>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  onmessageerror: ((event: MessageEvent) => void) | null = null
  postMessage(message: string): void {
    this.heard.push(message)
  }
  terminate(): void {
    this.ended = true
  }
  say(reply: string): void {
    this.onmessage?.(new MessageEvent('message', { data: reply }))
  }
  crash(): void {
    // Node has no ErrorEvent; the watch does not look into it.
    const onerror: unknown = this.onerror
    if (typeof onerror === 'function') onerror(new Event('error'))
  }
}

function watched() {
  const workers: SilentWorker[] = []
  const replies: string[] = []
  const losses: WorkerLoss[] = []
  const watch = new WorkerWatch<string, string>({
    start: () => {
      const worker = new SilentWorker()
      workers.push(worker)
      return worker
    },
    silenceLimitMs: LIMIT,
    onReply: (reply) => replies.push(reply),
    onLost: (loss) => losses.push(loss),
  })
  return { workers, replies, losses, watch }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('WorkerWatch', () => {
  it('starts one worker, when it is first needed', () => {
    const { watch, workers } = watched()
    expect(workers).toHaveLength(0)
    watch.send('a')
    watch.send('b')
    expect(workers.map((worker) => worker.heard)).toEqual([['a', 'b']])
  })

  it('kills a worker that is silent for too long, and starts another with the next request', () => {
    const { watch, workers, losses } = watched()
    watch.send('a')
    vi.advanceTimersByTime(LIMIT - 1)
    expect(losses).toEqual([])
    vi.advanceTimersByTime(1)
    expect(losses).toEqual(['silent'])
    expect(workers[0]?.ended).toBe(true)
    watch.send('b')
    expect(workers[1]?.heard).toEqual(['b'])
  })

  it('lets a worker live that is heard from now and then, and one of which nothing is expected', () => {
    const { watch, workers, losses, replies } = watched()
    watch.send('a')
    for (let i = 0; i < 5; i += 1) {
      vi.advanceTimersByTime(LIMIT - 1)
      workers[0]?.say(`${i}`)
    }
    watch.rest()
    vi.advanceTimersByTime(LIMIT * 10)
    expect(losses).toEqual([])
    expect(replies).toEqual(['0', '1', '2', '3', '4'])
  })

  it('tells of a crash once, and does not listen to a dead worker', () => {
    const { watch, workers, losses, replies } = watched()
    watch.send('a')
    workers[0]?.crash()
    workers[0]?.crash()
    workers[0]?.say('from the grave')
    vi.advanceTimersByTime(LIMIT * 2)
    expect(losses).toEqual(['crashed'])
    expect(replies).toEqual([])
  })
})
