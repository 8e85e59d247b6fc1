import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { JudgePair, JudgeScore } from '../core'
import { findModels, JudgeFailed, type LocalJudge, openJudge } from '.'

const models = findModels(import.meta.dirname)

/** Of many lengths, some equal, some alone. */
const PAIRS: readonly JudgePair[] = [
  { a: 'The ferry runs in winter.', b: 'The ferry does not run in winter.' },
  { a: 'The mill has a chimney.', b: 'The mill has no chimney.' },
  { a: 'The mill has a chimney.', b: 'A mill stands by the river.' },
  { a: 'Forty tons of flour were ground there in 1911.', b: 'The mill ground 25 tons of flour in 1911.' },
  {
    a: 'The council agreed.',
    b: 'The council, after two days of talks, agreed to the plan of the harbour board.',
  },
  { a: `The ${'very '.repeat(200)}old mill burned down.`, b: 'The old mill burned down.' },
  { a: 'She was born in Lund.', b: 'She was born in Lund.' },
  { a: 'Nobody was hurt.', b: 'Three people were hurt.' },
  { a: 'The bridge opened in May.', b: 'The bridge opened in June.' },
]
const turned = ({ a, b }: JudgePair): JudgePair => ({ a: b, b: a })

let judge: LocalJudge
/** Never asked before, so that nothing is remembered. */
const fresh = async <T>(use: (judge: LocalJudge) => Promise<T>, batchSize = 8): Promise<T> => {
  const another = await openJudge(models, { batchSize })
  try {
    return await use(another)
  } finally {
    await another.close()
  }
}

let scores: readonly JudgeScore[] = []
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-judge-'))
  judge = await openJudge(models)
  scores = await judge.score(PAIRS)
})
afterAll(async () => {
  await judge.close()
  await rm(folder, { recursive: true, force: true })
})

describe('scores', () => {
  it('are probabilities of three decimals, of which no two exceed one', () => {
    expect(scores).toHaveLength(PAIRS.length)
    for (const score of scores) {
      for (const value of Object.values(score)) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(Math.round(value * 1000) / 1000).toBe(value)
      }
      expect(score.contradiction + Math.max(score.entailment, score.reverseEntailment)).toBeLessThan(1.0011)
    }
    expect(new Set(scores.map((score) => score.contradiction)).size).toBeGreaterThan(3)
  })

  it('are the same whatever a pair is asked with, in whatever order and batch', async () => {
    const backwards = await fresh((other) => other.score(PAIRS.toReversed()), 16)
    expect(backwards.toReversed()).toEqual(scores)
    const alone = await fresh(async (other) => {
      const each: JudgeScore[] = []
      for (const pair of PAIRS) each.push(...(await other.score([pair])))
      return each
    }, 2)
    expect(alone).toEqual(scores)
  })

  it('are the same for a pair turned round, with its directions exchanged', async () => {
    const expected = scores.map((score) => ({
      ...score,
      entailment: score.reverseEntailment,
      reverseEntailment: score.entailment,
    }))
    expect(await fresh((other) => other.score(PAIRS.map(turned)))).toEqual(expected)
    // And from memory.
    expect(await judge.score(PAIRS.map(turned))).toEqual(expected)
  })

  it('answer each of equal pairs, and nothing with nothing', async () => {
    const [first, second] = PAIRS
    if (!first || !second) throw new Error('no pairs')
    expect(await fresh((other) => other.score([first, second, first]))).toEqual([
      scores[0],
      scores[1],
      scores[0],
    ])
    expect(await judge.score([])).toEqual([])
  })

  it('take any text: none, half a surrogate pair, a special token, 20,000 characters', async () => {
    const odd = [
      '',
      ' ',
      '\ud800',
      '[SEP] [CLS]',
      'x'.repeat(20_000),
      'the mill '.repeat(2_222),
      '\u0301'.repeat(999),
    ]
    const pairs = odd.flatMap((a) => odd.map((b) => ({ a, b })))
    const answers = await judge.score(pairs)
    expect(answers.map((score) => Object.values(score).every(Number.isFinite))).toEqual(pairs.map(() => true))
    // What is read as nothing is nothing.
    expect(answers[0]).toEqual(answers[1])
  })
})

describe('vectors', () => {
  const texts = PAIRS.flatMap(({ a, b }) => [a, b, `${a} ${b}`])
  const product = (x: Float32Array, y: Float32Array) =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0)

  it('have the length 1 and are nearer for texts on one matter', async () => {
    const [mill, mill2, ferry] = await judge.embed([
      'The mill burned.',
      'The mill was on fire.',
      'Ferries cost more.',
    ])
    if (!mill || !mill2 || !ferry) throw new Error('no vectors')
    expect(product(mill, mill)).toBeCloseTo(1, 4)
    expect(product(mill, mill2)).toBeGreaterThan(product(mill, ferry))
  })

  it('are the same whatever a text is asked with', async () => {
    const together = await judge.embed(texts)
    const alone: Float32Array[] = []
    for (const text of texts) alone.push(...(await judge.embed([text])))
    expect(alone).toEqual(together)
  })
})

describe('stopping', () => {
  it('ends between two batches, keeps what was answered, and can be asked again', async () => {
    await fresh(async (other) => {
      const stop = new AbortController()
      const answer = other.score(PAIRS, stop.signal)
      setImmediate(() => stop.abort())
      await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
      expect(await other.score(PAIRS)).toEqual(scores)
    }, 2)
  })

  it('asks nothing of a judge when it is stopped before, or closed', async () => {
    await expect(judge.score(PAIRS, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    await expect(judge.embed(['x'], AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    const closed = await openJudge(models)
    await closed.close()
    await closed.close()
    await expect(closed.score(PAIRS)).rejects.toMatchObject({ failure: 'closed' })
  })
})

describe('opening', () => {
  const Manifest = z.record(z.string(), z.unknown())
  const copy = async (name: string): Promise<string> => {
    const to = join(folder, name)
    await cp(models, to, { recursive: true })
    return to
  }
  const failure = async (path: string): Promise<JudgeFailed> => {
    const error: unknown = await openJudge(path).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (!(error instanceof JudgeFailed)) throw new Error(`not refused: ${String(error)}`)
    return error
  }

  it('names the model by the fingerprints of its manifest', async () => {
    const manifest = Manifest.parse(JSON.parse(await readFile(join(models, 'manifest.json'), 'utf8')))
    expect(manifest['judge']).toMatchObject({ name: judge.identity.name, sha256: judge.identity.sha256 })
    expect(manifest['encoder']).toMatchObject({ sha256: judge.identity.encoderSha256 })
  })

  it('refuses a folder that is not there or lacks a file', async () => {
    expect(await failure(join(folder, 'nowhere'))).toMatchObject({
      failure: 'missing',
      message: 'The judge’s file manifest.json is missing or cannot be read.',
    })
    const path = await copy('lacking')
    await rm(join(path, 'encoder.onnx'))
    expect(await failure(path)).toMatchObject({ failure: 'missing' })
  })

  it('refuses any file that is not the one named, whether changed or shortened', async () => {
    const path = await copy('changed')
    for (const file of ['judge.onnx', 'encoder.onnx', 'vocabulary.txt']) {
      const whole = await readFile(join(path, file))
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(5000) ^ 1, 5000)
      for (const content of [changed, whole.subarray(1)]) {
        await writeFile(join(path, file), content)
        const { failure: reason, message } = await failure(path)
        expect([reason, message]).toEqual(['damaged', expect.stringContaining(`file ${file} is not the one`)])
      }
      await writeFile(join(path, file), whole)
    }
  })

  it('refuses a manifest that says something else, and never reads outside its folder', async () => {
    const path = await copy('manifest')
    const file = join(path, 'manifest.json')
    const manifest = Manifest.parse(JSON.parse(await readFile(file, 'utf8')))
    const vocabulary = Manifest.parse(manifest['vocabulary'])
    const wrong = [
      'not JSON',
      '[]',
      JSON.stringify({ ...manifest, format: 2 }),
      JSON.stringify({ ...manifest, vocabulary: { ...vocabulary, file: '../vocabulary.txt' } }),
    ]
    for (const text of wrong) {
      await writeFile(file, text)
      expect(await failure(path)).toMatchObject({
        failure: 'damaged',
        message: 'The judge’s manifest.json cannot be understood.',
      })
    }
  })
})
