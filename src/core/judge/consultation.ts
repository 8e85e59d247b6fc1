import type { EngineCache } from '../engine-cache'
import type { JudgeUse } from '../model/comparison'
import type { JudgeAnswer, JudgeAsk } from './judge-ask'
import type { JudgeIdentity, JudgePair, JudgeScore } from './pair-judge'

/** Few enough that findings grow on screen, enough that asking costs little beside answering. */
const BLOCK = 64

/** How far asking has got: so many of so many, and the next question. */
export interface AskStep {
  readonly done: number
  readonly total: number
  readonly ask: JudgeAsk
}

type Asking = Generator<AskStep, void, JudgeAnswer | undefined>

const NO_ANSWER: JudgeAnswer = { kind: 'failed', message: 'It was not asked.' }
const UNFIT = 'Its answer does not fit the question.'

/**
 * What the judge is asked in one run, and what it answers. A pair is asked in an order of its own, so that the order
 * of the sources makes no difference, and never twice; after a failure nothing more is asked.
 */
export class Consultation {
  readonly identity: JudgeIdentity
  readonly #cache: EngineCache
  readonly #scores = new Set<string>()
  readonly #vectors = new Set<string>()
  readonly #claims = new Set<string>()
  #failure: string | null = null
  #state: 'pending' | 'over' = 'pending'

  constructor(identity: JudgeIdentity, cache: EngineCache) {
    this.identity = identity
    this.#cache = cache
  }

  /** What the judge said of two texts, as seen from the first; `null` where it has not said anything in this run. */
  score({ a, b }: JudgePair): JudgeScore | null {
    const key = this.#scoreKey(ordered(a, b))
    const score = this.#scores.has(key) ? this.#cache.scores.get(key) : undefined
    if (!score) return null
    return a <= b
      ? score
      : { ...score, entailment: score.reverseEntailment, reverseEntailment: score.entailment }
  }

  /** How near two texts are in sense, -1 to 1; `null` where a vector is missing. */
  cosine(a: string, b: string): number | null {
    const one = this.vector(a)
    const other = this.vector(b)
    if (!one || !other || one.length !== other.length) return null
    let product = 0
    for (let at = 0; at < one.length; at++) product += (one[at] ?? 0) * (other[at] ?? 0)
    return Math.max(-1, Math.min(1, product))
  }

  vector(text: string): Float32Array | null {
    const key = this.#vectorKey(text)
    return (this.#vectors.has(key) ? this.#cache.vectors.get(key) : undefined) ?? null
  }

  /** Asks about pairs in their order. `claims`: they are pairs of claims, and count as such. */
  *askScores(pairs: readonly JudgePair[], claims: boolean): Asking {
    const keyed = new Map(pairs.map(({ a, b }) => [this.#scoreKey(ordered(a, b)), ordered(a, b)] as const))
    const known = (key: string): void => {
      this.#scores.add(key)
      if (claims) this.#claims.add(key)
    }
    for (const key of keyed.keys()) if (this.#cache.scores.has(key)) known(key)
    const open = [...keyed].filter(([key]) => !this.#cache.scores.has(key))
    for (let at = 0; at < open.length && this.#failure === null; at += BLOCK) {
      const block = open.slice(at, at + BLOCK)
      const done = keyed.size - open.length + at
      const ask: JudgeAsk = { kind: 'score', pairs: block.map(([, pair]) => pair) }
      const answer = (yield { done, total: keyed.size, ask }) ?? NO_ANSWER
      if (!this.#accepts(answer, 'scores')) return
      if (answer.scores.length !== block.length || !answer.scores.every(isScore)) return this.#fail(UNFIT)
      for (const [index, [key]] of block.entries()) {
        const score = answer.scores[index]
        if (score) this.#cache.scores.set(key, score)
        known(key)
      }
    }
  }

  *askVectors(texts: readonly string[]): Asking {
    const keyed = new Map(texts.map((text) => [this.#vectorKey(text), text] as const))
    for (const key of keyed.keys()) if (this.#cache.vectors.has(key)) this.#vectors.add(key)
    const open = [...keyed].filter(([key]) => !this.#cache.vectors.has(key))
    for (let at = 0; at < open.length && this.#failure === null; at += BLOCK) {
      const block = open.slice(at, at + BLOCK)
      const done = keyed.size - open.length + at
      const ask: JudgeAsk = { kind: 'embed', texts: block.map(([, text]) => text) }
      const answer = (yield { done, total: keyed.size, ask }) ?? NO_ANSWER
      if (!this.#accepts(answer, 'vectors')) return
      if (answer.vectors.length !== block.length || !answer.vectors.every(isVector)) return this.#fail(UNFIT)
      for (const [index, [key]] of block.entries()) {
        const vector = answer.vectors[index]
        if (vector) this.#cache.vectors.set(key, vector)
        this.#vectors.add(key)
      }
    }
  }

  /** Nothing more will be asked. What this run did not use is forgotten, so that the cache never outgrows the project. */
  end(): void {
    this.#state = 'over'
    for (const key of this.#cache.scores.keys()) if (!this.#scores.has(key)) this.#cache.scores.delete(key)
    for (const key of this.#cache.vectors.keys()) if (!this.#vectors.has(key)) this.#cache.vectors.delete(key)
  }

  use(): JudgeUse {
    const { identity } = this
    const pairs = this.#claims.size
    if (this.#failure === null)
      return { identity, state: this.#state === 'over' ? 'whole' : 'pending', pairs, message: '' }
    const message = `${pairs === 0 ? 'Not analysed by the judge' : 'Analysed by the judge in part'}: ${this.#failure}`
    return { identity, state: pairs === 0 ? 'failed' : 'partly', pairs, message }
  }

  #accepts<K extends 'scores' | 'vectors'>(
    answer: JudgeAnswer,
    kind: K,
  ): answer is Extract<JudgeAnswer, { readonly kind: K }> {
    if (answer.kind === kind) return true
    this.#fail(answer.kind === 'failed' ? answer.message : UNFIT)
    return false
  }

  #fail(message: string): void {
    this.#failure = message
  }

  /** A judge of another make gives other answers; so may one text beside another. */
  #scoreKey({ a, b }: JudgePair): string {
    return JSON.stringify([this.identity.sha256, a, b])
  }

  #vectorKey(text: string): string {
    return JSON.stringify([this.identity.encoderSha256, text])
  }
}

/** By code unit: the same on every machine, whatever its language. */
function ordered(a: string, b: string): JudgePair {
  return a <= b ? { a, b } : { a: b, b: a }
}

function isScore({ contradiction, entailment, reverseEntailment }: JudgeScore): boolean {
  return [contradiction, entailment, reverseEntailment].every((value) => value >= 0 && value <= 1)
}

function isVector(vector: Float32Array): boolean {
  return vector.length > 0 && vector.every((value) => Number.isFinite(value))
}
