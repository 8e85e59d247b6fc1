import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JudgeIdentity, JudgePair, JudgeScore } from '../../src/core'
import { findModels, type LocalJudge, openJudge } from '../../src/judge'
import { isRecord } from './read-rows'

/** A folder that git leaves out: keys are digests, so that no text of any set is kept. */
export const KEPT_FOLDER = 'test-results/eval'
/** Digits of a digest: enough for some ten thousand texts. */
const KEY_LENGTH = 20

/**
 * A judge whose answers are kept on disk by model and text, so that a second run over the same rows asks nothing.
 * Only what is missing is asked.
 */
export class KeptJudge implements LocalJudge {
  readonly identity: JudgeIdentity
  readonly #judge: LocalJudge
  readonly #scoreFile: string
  readonly #vectorFile: string
  readonly #scores: Map<string, JudgeScore>
  readonly #vectors: Map<string, Float32Array>
  #changed = false
  /** Pairs that were scored anew in this run. */
  asked = 0

  constructor(judge: LocalJudge, folder: string = KEPT_FOLDER) {
    this.identity = judge.identity
    this.#judge = judge
    mkdirSync(folder, { recursive: true })
    const file = (kind: string, sha256: string): string =>
      join(folder, `${kind}-${sha256.slice(0, KEY_LENGTH)}`)
    this.#scoreFile = file('scores', judge.identity.sha256)
    this.#vectorFile = file('vectors', judge.identity.encoderSha256)
    this.#scores = readScores(this.#scoreFile)
    this.#vectors = readVectors(this.#vectorFile)
  }

  async score(pairs: readonly JudgePair[], signal?: AbortSignal): Promise<readonly JudgeScore[]> {
    const open = new Map<string, JudgePair>()
    for (const pair of pairs) if (!this.#scores.has(pairKey(pair))) open.set(pairKey(pair), pair)
    const answers = open.size > 0 ? await this.#judge.score([...open.values()], signal) : []
    for (const [index, key] of [...open.keys()].entries()) {
      const answer = answers[index]
      if (answer) this.#scores.set(key, answer)
    }
    this.asked += open.size
    this.#changed ||= open.size > 0
    return pairs.map((pair) => this.#scores.get(pairKey(pair)) ?? missing())
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    const open = new Map<string, string>()
    for (const text of texts) if (!this.#vectors.has(textKey(text))) open.set(textKey(text), text)
    const answers = open.size > 0 ? await this.#judge.embed([...open.values()], signal) : []
    for (const [index, key] of [...open.keys()].entries()) {
      const answer = answers[index]
      if (answer) this.#vectors.set(key, answer)
    }
    this.#changed ||= open.size > 0
    return texts.map((text) => this.#vectors.get(textKey(text)) ?? missing())
  }

  close(): Promise<void> {
    return this.#judge.close()
  }

  /** Writes what was learnt; nothing when nothing was asked. */
  save(): void {
    if (!this.#changed) return
    const scores = [...this.#scores].map(([key, score]) => [
      key,
      [score.contradiction, score.entailment, score.reverseEntailment],
    ])
    writeFileSync(`${this.#scoreFile}.json`, JSON.stringify(Object.fromEntries(scores)))
    const vectors = [...this.#vectors]
    writeFileSync(`${this.#vectorFile}.json`, JSON.stringify(vectors.map(([key]) => key)))
    writeFileSync(
      `${this.#vectorFile}.bin`,
      Buffer.concat(
        vectors.map(([, vector]) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)),
      ),
    )
    this.#changed = false
  }
}

/** The judge that ships, with what it answered in earlier runs. Rejects, with the reason, where it cannot be had. */
export async function openKeptJudge(): Promise<KeptJudge> {
  return new KeptJudge(await openJudge(findModels('.')))
}

function missing(): never {
  throw new Error('The judge gave fewer answers than it was asked for.')
}

function pairKey({ a, b }: JudgePair): string {
  return textKey(JSON.stringify([a, b]))
}

function textKey(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, KEY_LENGTH)
}

function readScores(file: string): Map<string, JudgeScore> {
  const scores = new Map<string, JudgeScore>()
  const parsed = parsedFile(`${file}.json`)
  for (const [key, value] of Object.entries(isRecord(parsed) ? parsed : {})) {
    const [contradiction, entailment, reverseEntailment] = Array.isArray(value) ? value.map(Number) : []
    if (contradiction === undefined || entailment === undefined || reverseEntailment === undefined) continue
    scores.set(key, { contradiction, entailment, reverseEntailment })
  }
  return scores
}

function readVectors(file: string): Map<string, Float32Array> {
  const keys = parsedFile(`${file}.json`)
  const vectors = new Map<string, Float32Array>()
  if (!Array.isArray(keys) || keys.length === 0 || !existsSync(`${file}.bin`)) return vectors
  const bytes = readFileSync(`${file}.bin`)
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const width = numbers.length / keys.length
  // Files of two runs that were written at once do not fit together: asked anew.
  if (!Number.isInteger(width)) return vectors
  for (const [index, key] of keys.map(String).entries())
    vectors.set(key, numbers.subarray(index * width, (index + 1) * width))
  return vectors
}

function parsedFile(path: string): unknown {
  if (!existsSync(path)) return null
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return parsed
}
