import type { JudgePair, JudgeScore } from '../../src/core'
import type { KeptJudge } from './kept-judge'

/** What judge and sentence encoder say of two texts. */
export interface AskedView {
  readonly score: JudgeScore
  /** Product of the two vectors. */
  readonly cosine: number
}

const views = new Map<string, AskedView>()

/** Many at once are batched well; after each block what was learnt is safe. */
const BLOCK = 2000

/** Asks about all pairs that the measures will need, so that measuring itself waits for nothing. */
export async function askAbout(judge: KeptJudge, pairs: readonly JudgePair[]): Promise<void> {
  for (let at = 0; at < pairs.length; at += BLOCK) {
    const block = pairs.slice(at, at + BLOCK)
    const scores = await judge.score(block)
    const a = await judge.embed(block.map((pair) => pair.a))
    const b = await judge.embed(block.map((pair) => pair.b))
    judge.save()
    for (const [index, pair] of block.entries()) {
      const score = scores[index]
      const [one, other] = [a[index], b[index]]
      if (score && one && other) views.set(keyOf(pair), { score, cosine: product(one, other) })
    }
  }
}

/** What was answered. Throws where nobody asked: a pair that is not scored must not count as harmless. */
export function textsView(pair: JudgePair): AskedView {
  const view = views.get(keyOf(pair))
  if (!view) throw new Error(`The judge was not asked about a pair that is measured: ${pair.b}`)
  return view
}

function keyOf({ a, b }: JudgePair): string {
  return JSON.stringify([a, b])
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return Math.max(-1, Math.min(1, sum))
}
