import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchReply, SearchRequest } from './search-messages'
import type { SearchAnswer } from './search-texts'
import { SEARCH_LIMIT_MS, TextSearch } from './text-search'
import type { WorkerLike } from './worker-watch'

class FakeWorker implements WorkerLike<SearchRequest, SearchReply> {
  readonly asked: SearchRequest[] = []
  isEnded = false
  onmessage: ((event: MessageEvent<SearchReply>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  onmessageerror: ((event: MessageEvent) => void) | null = null
  postMessage(message: SearchRequest): void {
    this.asked.push(message)
  }
  terminate(): void {
    this.isEnded = true
  }
  says(reply: SearchReply): void {
    this.onmessage?.(new MessageEvent('message', { data: reply }))
  }
}

const WISH = { words: 'ferry', isPattern: true, wholeWords: false, matchCase: false }
const FOUND = { hits: [], counts: [0] }
const texts = ['a text']

function search() {
  const workers: FakeWorker[] = []
  const answers: SearchAnswer[] = []
  const client = new TextSearch(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  const find = (among: readonly string[] = texts) =>
    client.find(among, WISH, (answer) => answers.push(answer))
  return { client, workers, answers, find }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('TextSearch', () => {
  it('answers once, and sends the texts only when they are others', () => {
    const { workers, answers, find } = search()
    find()
    workers[0]?.says({ type: 'begun', id: 1 })
    workers[0]?.says({ type: 'found', id: 1, answer: FOUND })
    find()
    workers[0]?.says({ type: 'found', id: 2, answer: FOUND })
    find(['another'])
    expect(answers).toEqual([FOUND, FOUND])
    expect(workers).toHaveLength(1)
    expect(workers[0]?.asked.map(({ type }) => type)).toEqual(['texts', 'find', 'find', 'texts', 'find'])
  })

  it('ends an expression that takes too long, says so, and goes on with another worker', () => {
    const { workers, answers, find } = search()
    find()
    workers[0]?.says({ type: 'begun', id: 1 })
    vi.advanceTimersByTime(SEARCH_LIMIT_MS - 1)
    expect(workers[0]?.isEnded).toBe(false)
    vi.advanceTimersByTime(1)
    expect(workers[0]?.isEnded).toBe(true)
    expect(answers).toEqual([{ problem: expect.stringContaining('ended after half a second') }])
    find()
    expect(workers[1]?.asked.map(({ type }) => type)).toEqual(['texts', 'find'])
  })

  it('does not count the time that a worker takes to start', () => {
    const { workers, answers, find } = search()
    find()
    vi.advanceTimersByTime(SEARCH_LIMIT_MS * 4)
    workers[0]?.says({ type: 'begun', id: 1 })
    workers[0]?.says({ type: 'found', id: 1, answer: FOUND })
    expect(answers).toEqual([FOUND])
  })

  it('ends what is under way when something else is looked for, and never gives its answer', () => {
    const { workers, answers, find } = search()
    find()
    find()
    expect(workers[0]?.isEnded).toBe(true)
    workers[0]?.says({ type: 'found', id: 1, answer: { problem: 'old' } })
    workers[1]?.says({ type: 'found', id: 2, answer: FOUND })
    expect(answers).toEqual([FOUND])
  })

  it('says that the search could not be started when the worker is lost', () => {
    const { workers, answers, find } = search()
    find()
    workers[0]?.onmessageerror?.(new MessageEvent('messageerror'))
    expect(answers).toEqual([{ problem: expect.stringContaining('could not be started') }])
  })

  it('says nothing after it was ended', () => {
    const { client, answers, find } = search()
    find()
    client.end()
    vi.advanceTimersByTime(60_000)
    expect(answers).toEqual([])
  })
})
