import { describe, expect, it } from 'vitest'
import { JudgeHost, OUT_OF_MEMORY } from './judge-host'

const MINUTE = 60_000

class FakeProcess {
  readonly ports: string[] = []
  killed = false
  end: (code: number) => void = () => undefined
  postMessage(_message: unknown, transfer: readonly string[]): void {
    this.ports.push(...transfer)
  }
  kill(): boolean {
    this.killed = true
    return true
  }
  onExit(listener: (code: number) => void): void {
    this.end = listener
  }
}

function hosted() {
  const processes: FakeProcess[] = []
  const clock = { time: 0 }
  let channels = 0
  const host = new JudgeHost<string>({
    fork: () => {
      const process = new FakeProcess()
      processes.push(process)
      return process
    },
    openChannel: () => {
      channels += 1
      return { port1: `inner ${channels}`, port2: `outer ${channels}` }
    },
    now: () => clock.time,
  })
  return { host, processes, clock }
}

describe('JudgeHost', () => {
  it('starts one process, when it is first asked for, and gives each who asks a port', () => {
    const { host, processes } = hosted()
    expect(processes).toHaveLength(0)
    expect(host.connect(false)).toEqual({ port: 'outer 1' })
    expect(host.connect(false)).toEqual({ port: 'outer 2' })
    expect(processes.map(({ ports }) => ports)).toEqual([['inner 1', 'inner 2']])
  })

  it('starts another after a crash, but not for ever; later it may be tried again', () => {
    const { host, processes, clock } = hosted()
    for (let crash = 0; crash < 4; crash += 1) {
      expect(host.connect(false)).toHaveProperty('port')
      processes.at(-1)?.end(1)
    }
    expect(host.connect(false)).toHaveProperty('message')
    expect(processes).toHaveLength(4)
    clock.time = 10 * MINUTE
    expect(host.connect(false)).toHaveProperty('port')
  })

  it('does not count a process that ended for its memory', () => {
    const { host, processes } = hosted()
    for (let end = 0; end < 10; end += 1) {
      expect(host.connect(false)).toHaveProperty('port')
      processes.at(-1)?.end(OUT_OF_MEMORY)
    }
  })

  it('ends a process that hangs, and does not take its late end for that of the next', () => {
    const { host, processes } = hosted()
    host.connect(false)
    expect(host.connect(true)).toHaveProperty('port')
    expect(processes.map(({ killed }) => killed)).toEqual([true, false])
    processes[0]?.end(0)
    host.connect(false)
    expect(processes).toHaveLength(2)
  })

  it('ends the process with the application', () => {
    const { host, processes } = hosted()
    host.connect(false)
    host.close()
    expect(processes[0]?.killed).toBe(true)
  })
})
