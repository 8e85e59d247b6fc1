import type { JudgeIdentity, JudgePair, JudgeScore, PairJudge } from '../../core'
import { type JudgeReply, type JudgeRequest, LONGEST_ASKED } from '../../shared/judge-messages'
import { judgeReply } from './judge-reply'

/** The part of a `MessagePort` that is used. Electron's ports, unlike the web's, tell when the other end is gone. */
export interface JudgePort {
  postMessage(message: JudgeRequest): void
  addEventListener(type: 'message' | 'close', listener: (event: Event) => void): void
  start(): void
  close(): void
}

/** The judge's process is gone or hangs; another port may lead to a new one. The message is for the reader. */
export class JudgeLost extends Error {
  /** The process was not gone but silent: it has to be ended. */
  readonly hangs: boolean
  constructor(message: string, hangs: boolean) {
    super(message)
    this.hangs = hangs
  }
}

/** A part of a question takes seconds at most, loading the models some more, also on a machine that is busy. */
const SILENCE_LIMIT_MS = 60_000

interface Open {
  take(reply: JudgeReply): void
  reject(error: Error): void
  timer: ReturnType<typeof setTimeout>
}

/** The judge at the other end of a port. */
export class PortJudge implements PairJudge {
  readonly identity: JudgeIdentity
  readonly #line: Line
  constructor(identity: JudgeIdentity, line: Line) {
    this.identity = identity
    this.#line = line
  }

  /** Nothing can be asked any more. */
  get isLost(): boolean {
    return this.#line.lost !== null
  }

  async score(pairs: readonly JudgePair[], signal?: AbortSignal): Promise<readonly JudgeScore[]> {
    const cut = pairs.map(({ a, b }) => ({ a: cutText(a), b: cutText(b) }))
    const reply = await this.#line.ask((id) => ({ type: 'score', id, pairs: cut }), signal)
    if (reply.type !== 'scores') throw new Error(UNFIT)
    return reply.scores
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    const cut = texts.map(cutText)
    const reply = await this.#line.ask((id) => ({ type: 'embed', id, texts: cut }), signal)
    if (reply.type !== 'vectors') throw new Error(UNFIT)
    return reply.vectors
  }
}

/** Asks which judge is at the other end. Rejects, with words for the reader, when there is none or it cannot be loaded. */
export async function openPortJudge(
  port: JudgePort,
  silenceLimitMs: number = SILENCE_LIMIT_MS,
): Promise<PortJudge> {
  const line = new Line(port, silenceLimitMs)
  try {
    const reply = await line.ask((id) => ({ type: 'hello', id }))
    if (reply.type !== 'identity') throw new Error(UNFIT)
    return new PortJudge(reply.identity, line)
  } catch (error) {
    port.close()
    throw error
  }
}

const UNFIT = 'Its answer does not fit the question.'
const GONE = 'Its process broke off.'
const SILENT = 'It took too long to answer.'
const STOPPED = 'Stopped.'

/** Questions and answers over one port, matched by number. */
class Line {
  readonly #port: JudgePort
  readonly #silenceLimitMs: number
  readonly #open = new Map<number, Open>()
  #lastId = 0
  lost: JudgeLost | null = null

  constructor(port: JudgePort, silenceLimitMs: number) {
    this.#port = port
    this.#silenceLimitMs = silenceLimitMs
    port.addEventListener('message', (event) => this.#take(event))
    port.addEventListener('close', () => this.#lose(new JudgeLost(GONE, false)))
    port.start()
  }

  ask(question: (id: number) => JudgeRequest, signal?: AbortSignal): Promise<JudgeReply> {
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      if (this.lost) return reject(this.lost)
      if (signal?.aborted) return reject(new Error(STOPPED))
      const stop = (): void => {
        this.#close(id)
        this.#port.postMessage({ type: 'cancel', id })
        reject(new Error(STOPPED))
      }
      signal?.addEventListener('abort', stop, { once: true })
      const leave = (): void => signal?.removeEventListener('abort', stop)
      this.#open.set(id, {
        timer: this.#timer(),
        take: (reply) => {
          leave()
          if (reply.type === 'problem') reject(new Error(reply.message))
          else resolve(reply)
        },
        reject: (error) => {
          leave()
          reject(error)
        },
      })
      this.#port.postMessage(question(id))
    })
  }

  #take(event: Event): void {
    const reply = judgeReply('data' in event ? event.data : null)
    const open = reply && this.#open.get(reply.id)
    if (!open) return
    // Whatever is heard, the process lives: that goes for all that wait behind this question, too.
    for (const waiting of this.#open.values()) {
      clearTimeout(waiting.timer)
      waiting.timer = this.#timer()
    }
    if (reply.type === 'working') return
    this.#close(reply.id)
    open.take(reply)
  }

  #timer(): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#port.close()
      this.#lose(new JudgeLost(SILENT, true))
    }, this.#silenceLimitMs)
  }

  #close(id: number): void {
    clearTimeout(this.#open.get(id)?.timer)
    this.#open.delete(id)
  }

  #lose(loss: JudgeLost): void {
    this.lost ??= loss
    const waiting = [...this.#open]
    for (const [id, open] of waiting) {
      this.#close(id)
      open.reject(this.lost)
    }
  }
}

/** A claim is far shorter, and the judge reads only the beginning of a long text. */
function cutText(text: string): string {
  return text.length > LONGEST_ASKED ? text.slice(0, LONGEST_ASKED) : text
}
