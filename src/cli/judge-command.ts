import { createReadStream } from 'node:fs'
import { judgeTexts, type TextsView } from '../core'
import { JudgeFailed } from '../judge'
import { blocksOf } from './blocks-of'
import { type CliIo, EXIT, type ExitCode, WrongInput } from './cli-io'
import { type JudgeAtHand, judgeAtHand, withoutJudge } from './judge-at-hand'
import { linesOf } from './lines-of'
import { reasonOf } from './open-source'
import { type PairLine, type PairRow, pairLines } from './pair-rows'

/** Pairs judged together: enough that many are of one length, few enough to wait for and to hold. */
const BLOCK = 64

export interface JudgeCommandOptions {
  readonly rulesOnly?: boolean
}

/** Judges pairs line by line as they come; a bad line is named on stderr and the rest goes on. */
export async function judgeCommand(
  path: string,
  { rulesOnly = false }: JudgeCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const chunks = path === '-' ? io.input : createReadStream(path, 'utf8')
  const views = new Views(io, rulesOnly)
  let judged = 0
  let bad = 0
  let stopped = false
  try {
    for await (const block of blocksOf(pairLines(linesOf(chunks)), BLOCK)) {
      const seen = await views.of(block.flatMap(rowsOf))
      for (const [at, row] of block.flatMap(rowsOf).entries()) {
        io.out(`${JSON.stringify(judgementOf(row, seen?.[at] ?? null))}\n`)
        judged++
      }
      for (const line of block) {
        if (!('refusal' in line)) continue
        io.err(`Line ${line.line} was not judged: ${line.refusal}\n`)
        bad++
      }
      stopped = io.stopRequested()
      if (stopped) break
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new WrongInput(`“${path}” ${reasonOf(error)}`)
    throw error
  } finally {
    await views.close()
  }
  if (stopped) io.err(`Stopped after ${judged === 1 ? '1 pair' : `${judged} pairs`}.\n`)
  if (judged === 0 && !stopped) {
    throw new WrongInput('No pair was judged: each line needs a JSON object {"id", "a", "b"}.')
  }
  return bad > 0 || stopped || views.failed ? EXIT.partly : EXIT.done
}

function rowsOf(line: PairLine): readonly PairRow[] {
  return 'row' in line ? [line.row] : []
}

function judgementOf({ id, a, b }: PairRow, view: TextsView | null): object {
  const { relation, score, similarity, rule, evidence } = judgeTexts(a, b, view)
  return { id, relation, score, similarity, rule, evidence, judge: view?.score ?? null }
}

/** What the judge, opened for the first block, says of the pairs of a block; nothing once it has failed. */
class Views {
  readonly #io: CliIo
  readonly #rulesOnly: boolean
  #atHand: JudgeAtHand | null = null
  failed = false

  constructor(io: CliIo, rulesOnly: boolean) {
    this.#io = io
    this.#rulesOnly = rulesOnly
  }

  async of(rows: readonly PairRow[]): Promise<readonly TextsView[] | null> {
    if (rows.length === 0) return null
    this.#atHand ??= await judgeAtHand(this.#io, this.#rulesOnly)
    const { judge, failure } = this.#atHand
    if (failure !== null) this.failed = true
    if (!judge || this.failed) return null
    try {
      const scores = await judge.score(rows)
      const vectors = await judge.embed(rows.flatMap(({ a, b }) => [a, b]))
      return scores.map((score, at) => ({ score, cosine: product(vectors[2 * at], vectors[2 * at + 1]) }))
    } catch (error) {
      if (!(error instanceof JudgeFailed)) throw error
      this.failed = true
      this.#io.err(`${withoutJudge(error.message)}\n`)
      return null
    }
  }

  async close(): Promise<void> {
    await this.#atHand?.judge?.close()
  }
}

/** Of two vectors of length 1: how near they are. */
function product(x: Float32Array | undefined, y: Float32Array | undefined): number | null {
  if (!x || !y) return null
  return x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0)
}
