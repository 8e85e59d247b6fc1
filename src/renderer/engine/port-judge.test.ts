import { afterEach, describe, expect, it, vi } from 'vitest'
import type { JudgeIdentity, JudgeScore } from '../../core'
import type { JudgeReply, JudgeRequest } from '../../shared/judge-messages'
import { JudgeLost, openPortJudge } from './port-judge'
import { ReconnectedJudge } from './reconnected-judge'

const IDENTITY: JudgeIdentity = {
  name: 'test',
  version: '1',
  sha256: 'a'.repeat(64),
  encoderSha256: 'b'.repeat(64),
}
const SCORE: JudgeScore = { contradiction: 1, entailment: 0, reverseEntailment: 0 }
const PAIRS = [{ a: 'open', b: 'closed' }]

const opened: MessagePort[] = []
afterEach(() => {
  for (const port of opened.splice(0)) port.close()
  vi.useRealTimers()
})

/** A process at the other end of a real channel, which answers as the test says. */
function process(answer: (request: JudgeRequest, port: MessagePort) => JudgeReply | null) {
  const { port1, port2 } = new MessageChannel()
  opened.push(port1, port2)
  const heard: JudgeRequest[] = []
  port2.onmessage = ({ data }: MessageEvent<JudgeRequest>) => {
    heard.push(data)
    const reply = answer(data, port2)
    if (reply) port2.postMessage(reply)
  }
  return { port: port1, heard }
}

function usual(request: JudgeRequest): JudgeReply | null {
  const { id } = request
  if (request.type === 'hello') return { type: 'identity', id, identity: IDENTITY }
  if (request.type === 'score') return { type: 'scores', id, scores: request.pairs.map(() => SCORE) }
  if (request.type === 'embed')
    return { type: 'vectors', id, vectors: request.texts.map((text) => new Float32Array([text.length])) }
  return null
}

describe('a judge over a port', () => {
  it('knows who answers, scores and embeds', async () => {
    const judge = await openPortJudge(process(usual).port)
    expect(judge.identity).toEqual(IDENTITY)
    expect(await judge.score(PAIRS)).toEqual([SCORE])
    expect(await judge.embed(['four'])).toEqual([new Float32Array([4])])
  })

  it('rejects with the words of the process when there is no judge', async () => {
    const { port } = process(({ id }) => ({ type: 'problem', id, message: 'A file is missing.' }))
    await expect(openPortJudge(port)).rejects.toThrow('A file is missing.')
  })

  it('rejects an answer of another kind or shape', async () => {
    const other = process((request) =>
      request.type === 'hello' ? usual(request) : { type: 'vectors', id: request.id, vectors: [] },
    )
    const judge = await openPortJudge(other.port)
    await expect(judge.score(PAIRS)).rejects.toThrow('does not fit')
  })

  it('tells the process when an answer is no longer wanted', async () => {
    const silent = process((request) => (request.type === 'hello' ? usual(request) : null))
    const judge = await openPortJudge(silent.port)
    const control = new AbortController()
    const asked = judge.score(PAIRS, control.signal)
    control.abort()
    await expect(asked).rejects.toThrow('Stopped')
    await vi.waitFor(() => expect(silent.heard.map(({ type }) => type)).toEqual(['hello', 'score', 'cancel']))
  })

  it('loses all questions when the other end goes', async () => {
    const dying = process((request, port) => {
      if (request.type === 'hello') return usual(request)
      port.close()
      return null
    })
    const judge = await openPortJudge(dying.port)
    await expect(judge.score(PAIRS)).rejects.toThrow(JudgeLost)
    expect(judge.isLost).toBe(true)
    await expect(judge.embed(['x'])).rejects.toThrow(JudgeLost)
  })

  it('takes a process that is silent for too long for one that hangs', async () => {
    const silent = process((request) => (request.type === 'hello' ? usual(request) : null))
    const judge = await openPortJudge(silent.port, 1000)
    vi.useFakeTimers()
    const asked = judge.score(PAIRS)
    const lost = expect(asked).rejects.toMatchObject({ hangs: true })
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    await lost
  })
})

describe('ReconnectedJudge', () => {
  it('keeps its judge from run to run', async () => {
    const one = process(usual)
    let asked = 0
    const source = new ReconnectedJudge(async () => {
      asked += 1
      return one.port
    })
    await source.connect()
    await source.connect()
    expect(asked).toBe(1)
  })

  it('asks another process the question in which one was lost', async () => {
    const dying = process((request, port) => {
      if (request.type === 'hello') return usual(request)
      port.close()
      return null
    })
    const processes = [dying, process(usual)]
    const source = new ReconnectedJudge(async () => {
      const next = processes.shift()
      if (!next) throw new Error('There is no other.')
      return next.port
    })
    const judge = await source.connect()
    expect(await judge.score(PAIRS)).toEqual([SCORE])
    expect(processes).toEqual([])
  })

  it('gives up at the second loss, and has another chance in the next run', async () => {
    const dying = () =>
      process((request, port) => {
        if (request.type === 'hello') return usual(request)
        port.close()
        return null
      })
    const processes = [dying(), dying(), process(usual)]
    const source = new ReconnectedJudge(async () => {
      const next = processes.shift()
      if (!next) throw new Error('There is no other.')
      return next.port
    })
    const judge = await source.connect()
    await expect(judge.score(PAIRS)).rejects.toThrow('broke off')
    expect(await (await source.connect()).score(PAIRS)).toEqual([SCORE])
  })

  it('says why there is none, and asks again the next time', async () => {
    const outcomes = [
      Promise.reject(new Error('It broke off several times.')),
      Promise.resolve(process(usual).port),
    ]
    const source = new ReconnectedJudge(() => outcomes.shift() ?? Promise.reject(new Error('no more')))
    await expect(source.connect()).rejects.toThrow('several times')
    expect((await source.connect()).identity).toEqual(IDENTITY)
  })
})
