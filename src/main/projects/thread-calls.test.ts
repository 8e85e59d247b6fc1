import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { type CallThread, serveCalls, ThreadClient, ThreadLost } from './thread-calls'

interface Sums {
  add(a: number, b: number): Promise<number>
  fail(code: string | null): Promise<void>
  never(): Promise<void>
  echo(value: unknown): Promise<unknown>
}

const sums: Sums = {
  add: async (a, b) => a + b,
  fail: async (code) => {
    throw code === null ? new Error('plain') : Object.assign(new Error('coded'), { code })
  },
  never: () => new Promise(() => undefined),
  echo: async (value) => value,
}

/** A thread that is a port in this one: messages are copied as they would be. */
class PortThread implements CallThread {
  readonly port: MessagePort
  readonly #listeners = new Map<string, (...args: never[]) => void>()
  terminated = 0

  constructor(ports: MessagePort[]) {
    const { port1, port2 } = new MessageChannel()
    this.port = port1
    ports.push(port1, port2)
    serveCalls(port2, sums)
  }
  postMessage(message: unknown): void {
    this.port.postMessage(message)
  }
  on(event: string, listener: (...args: never[]) => void): void {
    if (event === 'message') this.port.on('message', (value) => Reflect.apply(listener, undefined, [value]))
    else this.#listeners.set(event, listener)
  }
  end(event: 'error' | 'exit'): void {
    Reflect.apply(this.#listeners.get(event) ?? (() => undefined), undefined, [1])
  }
  terminate(): void {
    this.terminated += 1
  }
}

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

function clientOf() {
  const threads: PortThread[] = []
  const client = new ThreadClient<Sums>(() => {
    const thread = new PortThread(ports)
    threads.push(thread)
    return thread
  })
  return { client, threads }
}

describe('a thread that is asked', () => {
  it('starts with the first call, once, and gives each call its own answer', async () => {
    const { client, threads } = clientOf()
    expect(threads).toHaveLength(0)
    const add = client.call('add')
    const echo = client.call('echo')
    const text = { text: '\ud800', list: [null, 1] }
    expect(await Promise.all([add(1, 2), echo(text), add(3, 4)])).toEqual([3, text, 7])
    expect(threads).toHaveLength(1)
  })

  it('hands on what was thrown, with the code of the system', async () => {
    const { client } = clientOf()
    const fail = client.call('fail')
    await expect(fail('ENOSPC')).rejects.toMatchObject({ message: 'coded', code: 'ENOSPC' })
    await expect(fail(null)).rejects.toMatchObject({ message: 'plain', code: null })
  })

  it('refuses what cannot be copied, and goes on', async () => {
    const { client } = clientOf()
    const echo = client.call('echo')
    await expect(echo(() => 1)).rejects.toThrow('could not be cloned')
    expect(await echo(2)).toBe(2)
  })

  it('is said to be lost to all who wait when it ends, and is started anew for the next', async () => {
    for (const event of ['error', 'exit'] as const) {
      const { client, threads } = clientOf()
      const never = client.call('never')
      const waiting = [never(), never()]
      threads[0]?.end(event)
      for (const one of waiting) await expect(one).rejects.toBeInstanceOf(ThreadLost)
      expect(await client.call('add')(1, 1)).toBe(2)
      expect(threads).toHaveLength(2)
      // The late end of the first is not taken for that of the second.
      threads[0]?.end('exit')
      expect(await client.call('add')(1, 1)).toBe(2)
      expect(threads).toHaveLength(2)
    }
  })

  it('is ended for good when it is closed', async () => {
    const { client, threads } = clientOf()
    const waiting = client.call('never')()
    client.close()
    await expect(waiting).rejects.toBeInstanceOf(ThreadLost)
    expect(threads[0]?.terminated).toBe(1)
    client.close()
    expect(threads[0]?.terminated).toBe(1)
  })

  it('refuses a call that it does not know', async () => {
    const thread = new PortThread(ports)
    const answer = new Promise((resolve) => thread.on('message', resolve))
    thread.postMessage({ id: 1, name: 'toString', args: [] })
    expect(await answer).toMatchObject({ id: 1, failure: { message: 'There is no call toString.' } })
  })
})
