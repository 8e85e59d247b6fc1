import type { JudgePair, JudgeScore, PairJudge } from '../../core'
import { JudgeLost, type JudgePort, openPortJudge, type PortJudge } from './port-judge'

/** Where the compare worker has its judge from. */
export interface JudgeSource {
  /** The judge; rejects with words for the reader when there is none. */
  connect(): Promise<PairJudge>
}

/** Asks the window for a port; `fresh` when the process that runs hangs. Rejects with the reason why there is none. */
type RequestPort = (fresh: boolean) => Promise<JudgePort>

/** Keeps one judge as long as its process lives, and asks for another port when it is wanted again. */
export class ReconnectedJudge implements JudgeSource {
  readonly #requestPort: RequestPort
  #kept: Promise<PortJudge> | null = null
  #fresh = false

  constructor(requestPort: RequestPort) {
    this.#requestPort = requestPort
  }

  async connect(): Promise<PairJudge> {
    const { identity } = await this.#connected()
    return {
      identity,
      score: (pairs: readonly JudgePair[], signal?: AbortSignal): Promise<readonly JudgeScore[]> =>
        this.#twice(identity.sha256, (judge) => judge.score(pairs, signal)),
      embed: (texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> =>
        this.#twice(identity.sha256, (judge) => judge.embed(texts, signal)),
    }
  }

  /** A process that is lost in the middle of a question is replaced once; the second loss is the answer. */
  async #twice<A>(sha256: string, ask: (judge: PortJudge) => Promise<A>): Promise<A> {
    try {
      return await ask(await this.#connected())
    } catch (error) {
      if (!(error instanceof JudgeLost)) throw error
      this.#note(error)
      const next = await this.#connected()
      if (next.identity.sha256 !== sha256) throw new Error('Another judge took its place.', { cause: error })
      return await ask(next)
    }
  }

  async #connected(): Promise<PortJudge> {
    const kept = this.#kept
    const judge = await kept?.catch(() => null)
    if (judge && !judge.isLost) return judge
    // Unless another question has already asked for the next one.
    if (this.#kept === kept) this.#kept = this.#open()
    return await (this.#kept ?? this.#open())
  }

  async #open(): Promise<PortJudge> {
    const fresh = this.#fresh
    this.#fresh = false
    const port = await this.#requestPort(fresh)
    try {
      return await openPortJudge(port)
    } catch (error) {
      this.#note(error)
      throw error
    }
  }

  #note(error: unknown): void {
    if (error instanceof JudgeLost && error.hangs) this.#fresh = true
  }
}
