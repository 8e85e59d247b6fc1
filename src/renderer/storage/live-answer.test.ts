import 'fake-indexeddb/auto'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from './database'
import { LiveAnswer, liveAnswers } from './live-answer'
import { readSetting, saveSetting } from './settings'

const tag = (id: string, name: string) => ({ projectId: 'p', id, name, colour: 'tag-1', position: 0 })

beforeAll(async () => {
  await database.open()
})
beforeEach(async () => {
  await database.tags.clear()
  await database.tags.bulkPut([tag('a', 'one'), tag('b', 'two')])
})
afterEach(() => vi.useRealTimers())

describe('a live answer', () => {
  it('is asked once for all who listen, and told anew when what it rests on was stored', async () => {
    const ask = vi.fn(() => database.tags.toArray())
    const answer = new LiveAnswer(ask)
    const one = vi.fn()
    const other = vi.fn()
    const leave = [answer.subscribe(one), answer.subscribe(other)]
    expect(answer.read()).toBeUndefined()
    await vi.waitFor(() => expect(answer.read()).toHaveLength(2))
    expect(ask).toHaveBeenCalledTimes(1)
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1])
    const [first] = answer.read() ?? []
    await database.tags.put(tag('b', 'second'))
    await vi.waitFor(() => expect(answer.read()?.[1]?.name).toBe('second'))
    expect(answer.read()?.[0]).toBe(first)
    for (const go of leave) go()
  })

  it('tells nobody where the answer is the same again', async () => {
    const answer = new LiveAnswer(() => database.tags.toArray())
    const listener = vi.fn()
    const leave = answer.subscribe(listener)
    await vi.waitFor(() => expect(answer.read()).toHaveLength(2))
    const before = answer.read()
    const asked = vi.spyOn(database.tags, 'toArray')
    await database.tags.put(tag('b', 'two'))
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    await database.tags.count()
    expect(answer.read()).toBe(before)
    expect(listener).toHaveBeenCalledTimes(1)
    leave()
  })

  it('can be brought to what was stored without asking, and stays with it when the store says the same', async () => {
    const answer = new LiveAnswer(() => database.tags.toArray())
    const told = vi.fn()
    const leave = answer.subscribe(told)
    await vi.waitFor(() => expect(answer.read()).toHaveLength(2))
    await database.tags.put(tag('b', 'second'))
    answer.amend((rows) => rows.map((row) => (row.id === 'b' ? tag('b', 'second') : row)))
    const amended = answer.read()
    expect(amended?.[1]?.name).toBe('second')
    const asked = vi.spyOn(database.tags, 'toArray')
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    await database.tags.count()
    expect(answer.read()).toBe(amended)
    expect(told).toHaveBeenCalledTimes(2)
    asked.mockRestore()
    leave()
  })

  it('asks again where it was amended while an answer was on its way, which may be older', async () => {
    const held: ((name: string) => void)[] = []
    const answer = new LiveAnswer(() => new Promise<string>((resolve) => held.push(resolve)))
    const seen: (string | undefined)[] = []
    const leave = answer.subscribe(() => seen.push(answer.read()))
    await vi.waitFor(() => expect(held).toHaveLength(1))
    answer.amend(() => 'stored just now')
    held[0]?.('older')
    await vi.waitFor(() => expect(held).toHaveLength(2))
    held[1]?.('newer')
    await vi.waitFor(() => expect(seen).toEqual(['newer']))
    leave()
  })

  it('is not amended where nobody listens, or nothing is known yet', () => {
    const answer = new LiveAnswer(() => database.tags.toArray())
    answer.amend(() => [])
    expect(answer.read()).toBeUndefined()
    const leave = answer.subscribe(() => undefined)
    answer.amend(() => [])
    expect(answer.read()).toBeUndefined()
    leave()
  })

  it('rests a while after the last listener has gone, and knows nothing then', async () => {
    const answer = new LiveAnswer(() => database.tags.toArray())
    const leave = answer.subscribe(() => undefined)
    await vi.waitFor(() => expect(answer.read()).toHaveLength(2))
    vi.useFakeTimers()
    leave()
    const back = answer.subscribe(() => undefined)
    vi.advanceTimersByTime(5_000)
    expect(answer.read()).toHaveLength(2)
    back()
    vi.advanceTimersByTime(5_000)
    expect(answer.read()).toBeUndefined()
  })

  it('throws what the store threw', async () => {
    const answer = new LiveAnswer(() => Promise.reject(new Error('damaged')))
    const listener = vi.fn()
    const leave = answer.subscribe(listener)
    await vi.waitFor(() => expect(listener).toHaveBeenCalled())
    expect(() => answer.read()).toThrow('damaged')
    leave()
  })
})

describe('answers by name', () => {
  it('are made once, and the oldest is let go', () => {
    const of = liveAnswers(async (name) => name, 2)
    const a = of('a')
    expect(of('a')).toBe(a)
    of('b')
    of('c')
    expect(of('a')).not.toBe(a)
  })
})

it('a setting that does not fit counts as not set', async () => {
  await saveSetting('readingSize', 20)
  expect(await readSetting('readingSize')).toBe(20)
  await database.settings.put({ key: 'readingSize', value: 'large' })
  expect(await readSetting('readingSize')).toBe(18)
})
