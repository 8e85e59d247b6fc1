import {
  equalBatches,
  fitPair,
  type JudgeIdentity,
  type JudgePair,
  type JudgeScore,
  type PairJudge,
  type WordPieces,
} from '../core'
import { JudgeFailed } from './judge-failed'
import type { ModelSession, Sequence } from './model-session'
import { RecentScores } from './recent-scores'

/** A judge that runs on this machine, in this process. */
export interface LocalJudge extends PairJudge {
  /** Frees the models. What is asked afterwards is refused with `JudgeFailed`. */
  close(): Promise<void>
}

/** What a judge is made of. */
export interface JudgeParts {
  readonly identity: JudgeIdentity
  readonly pieces: WordPieces
  /** Longest sequence for the judge and for the sentence encoder. */
  readonly maxTokens: number
  readonly maxEncoderTokens: number
  /** Most sequences in one run of a model. Each pair is two, one for either direction. */
  readonly batchSize: number
  /** Places of the three numbers in the judge's output. */
  readonly labels: readonly ('contradiction' | 'entailment' | 'neutral')[]
  readonly judge: ModelSession
  /** Loads the sentence encoder; called when first needed. */
  readonly openEncoder: () => Promise<ModelSession>
}

/**
 * Asks the models: pairs in both directions, in batches of equal length, equal pairs once, recent ones not again.
 *
 * A score never depends on what else is asked. No sequence is ever padded, and none runs alone: the runtime takes
 * another way for a single row, whose last digits differ. A pair's two directions are equally long, so that they are
 * a batch of two at least.
 */
export function localJudge(parts: JudgeParts): LocalJudge {
  const recent = new RecentScores()
  let encoder: Promise<ModelSession> | null = null
  let closed = false
  const openedEncoder = async (): Promise<ModelSession> => {
    encoder ??= parts.openEncoder()
    try {
      return await encoder
    } catch (error) {
      // The next question tries again.
      encoder = null
      throw error
    }
  }
  const ready = (signal: AbortSignal | undefined): void => {
    signal?.throwIfAborted()
    if (closed) throw new JudgeFailed('closed', 'The judge was closed.')
  }

  return {
    identity: parts.identity,

    score: async (pairs, signal) => {
      ready(signal)
      const scores = new Map<string, JudgeScore>()
      const open = new Map<string, JudgePair>()
      for (const pair of pairs) {
        const known = recent.get(pair)
        if (known) scores.set(keyOf(pair), known)
        else open.set(keyOf(pair), pair)
      }
      const asked = [...open.values()]
      const sequences = asked.map((pair) => bothWays(parts, pair))
      const lengths = sequences.map(([there]) => there.ids.length)
      for (const batch of equalBatches(lengths, Math.max(1, Math.floor(parts.batchSize / 2)))) {
        ready(signal)
        const rows = await parts.judge.run(batch.flatMap((place) => sequences[place] ?? []))
        for (const [at, place] of batch.entries()) {
          const pair = asked[place]
          const there = rows[2 * at]
          const back = rows[2 * at + 1]
          if (!pair || !there || !back)
            throw new RangeError('The judge’s answer is shorter than what it was asked.')
          const score = scoreOf(parts.labels, there, back)
          recent.set(pair, score)
          scores.set(keyOf(pair), score)
        }
      }
      signal?.throwIfAborted()
      return pairs.map((pair) => required(scores.get(keyOf(pair))))
    },

    embed: async (texts, signal) => {
      ready(signal)
      const unlike = [...new Set(texts)]
      const sequences = unlike.map((text) => single(parts, text))
      const vectors = new Map<string, Float32Array>()
      for (const batch of equalBatches(
        sequences.map(({ ids }) => ids.length),
        parts.batchSize,
      )) {
        ready(signal)
        const vectorsOf = await openedEncoder()
        const chosen = batch.flatMap((place) => sequences[place] ?? [])
        // The same twice where it would run alone.
        const rows = await vectorsOf.run(chosen.length === 1 ? [...chosen, ...chosen] : chosen)
        for (const [at, place] of batch.entries()) vectors.set(unlike[place] ?? '', required(rows[at]))
      }
      signal?.throwIfAborted()
      return texts.map((text) => required(vectors.get(text)))
    },

    close: async () => {
      if (closed) return
      closed = true
      await parts.judge.close()
      if (encoder) await (await encoder).close()
    },
  }
}

function bothWays(
  { pieces, maxTokens }: JudgeParts,
  pair: JudgePair,
): readonly [there: Sequence, back: Sequence] {
  const a = pieces.ids(pair.a)
  const b = pieces.ids(pair.b)
  const sequence = (first: readonly number[], second: readonly number[]): Sequence => {
    const [x, y] = fitPair(first, second, maxTokens)
    return { ids: [pieces.start, ...x, pieces.end, ...y, pieces.end], second: x.length + 2 }
  }
  return [sequence(a, b), sequence(b, a)]
}

function single({ pieces, maxEncoderTokens }: JudgeParts, text: string): Sequence {
  const ids = [pieces.start, ...pieces.ids(text).slice(0, maxEncoderTokens - 2), pieces.end]
  return { ids, second: ids.length }
}

/** Contradiction has no direction: the mean of both. What is left is shared out as each direction has it. */
function scoreOf(labels: JudgeParts['labels'], there: Float32Array, back: Float32Array): JudgeScore {
  const one = probabilities(labels, there)
  const other = probabilities(labels, back)
  const contradiction = (one.contradiction + other.contradiction) / 2
  const entailment = ({ entailment, neutral }: Probabilities): number =>
    entailment === 0 ? 0 : (entailment / (entailment + neutral)) * (1 - contradiction)
  return {
    contradiction: rounded(contradiction),
    entailment: rounded(entailment(one)),
    reverseEntailment: rounded(entailment(other)),
  }
}

type Probabilities = Readonly<Record<JudgeParts['labels'][number], number>>

function probabilities(labels: JudgeParts['labels'], logits: Float32Array): Probabilities {
  const highest = Math.max(...logits)
  const powers = labels.map((_, at) => Math.exp((logits[at] ?? 0) - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  const of = (label: JudgeParts['labels'][number]): number => (powers[labels.indexOf(label)] ?? 0) / sum
  return { contradiction: of('contradiction'), entailment: of('entailment'), neutral: of('neutral') }
}

/** Three decimals: what is beyond them differs from processor to processor. */
function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000
}

function keyOf({ a, b }: JudgePair): string {
  return `${a.length} ${a}${b}`
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('The judge’s answer is shorter than what it was asked.')
  return value
}
