import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findModels, JudgeFailed, type LocalJudge, openJudge } from '../judge'
import { run } from './test-run'

let folder = ''
let judge: LocalJudge
const at = (name: string): string => join(folder, name)
/** One judge for all runs: what it says does not depend on what it was asked before. */
const atHand = () => Promise.resolve({ ...judge, close: () => Promise.resolve() })
const missing = () => Promise.reject(new JudgeFailed('missing', 'The judge’s file judge.onnx is missing.'))

const PAIRS = [
  { id: 'x', a: 'The ferry runs in winter.', b: 'The ferry does not run in winter.' },
  { id: 'y', a: 'The mill burned down.', b: 'A fire destroyed the mill.' },
  { id: 'z', a: 'The mill burned down.', b: 'Tickets cost 12 crowns.' },
  { id: '', a: '', b: '\ud800' },
]
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  relation: z.string(),
  score: z.number(),
  similarity: z.number().min(0).max(1),
  judge: z
    .object({ contradiction: z.number(), entailment: z.number(), reverseEntailment: z.number() })
    .nullable(),
})
const rowsOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-cli-judge-'))
  judge = await openJudge(findModels(import.meta.dirname))
  await writeFile(
    at('a.txt'),
    'Harbour board\n\nThe ferry does not run in winter. The mill burned down on Monday.\n',
  )
  await writeFile(at('b.txt'), 'Visitors\n\nThe ferry runs in winter. A fire destroyed the mill on Monday.\n')
  await writeFile(at('pairs.jsonl'), lines(PAIRS))
})
afterAll(async () => {
  await judge.close()
  await rm(folder, { recursive: true, force: true })
})

describe('judge', () => {
  it('asks the judge of every pair, and prints what it said', async () => {
    const { code, out, err } = await run(['judge', at('pairs.jsonl')], { judge: atHand })
    expect([code, err]).toEqual([0, ''])
    const rows = rowsOf(out)
    expect(rows.map(({ id }) => id)).toEqual(PAIRS.map(({ id }) => id))
    expect(rows.map((row) => row.judge)).toEqual(await judge.score(PAIRS))
  })

  it('says of a pair the same among many as alone, in the order of the input', async () => {
    const many = Array.from({ length: 150 }, (_, at) => ({ ...PAIRS[at % 3], id: at }))
    const { out } = await run(['judge', '-'], { input: lines(many), judge: atHand })
    const rows = rowsOf(out)
    expect(rows.map(({ id }) => id)).toEqual(many.map(({ id }) => id))
    for (const [at, pair] of PAIRS.slice(0, 3).entries()) {
      const [alone] = rowsOf((await run(['judge', '-'], { input: lines([pair]), judge: atHand })).out)
      for (const row of rows.filter((_, place) => place % 3 === at)) {
        expect({ ...row, id: '' }).toEqual({ ...alone, id: '' })
      }
    }
  })

  it('leaves the judge alone with --rules-only', async () => {
    const { code, out } = await run(['judge', at('pairs.jsonl'), '--rules-only'])
    expect(code).toBe(0)
    expect(rowsOf(out).map((row) => row.judge)).toEqual([null, null, null, null])
  })

  it('goes on with rules and says 2 when the judge is not there', async () => {
    const { code, out, err } = await run(['judge', at('pairs.jsonl')], { judge: missing })
    expect([code, err]).toEqual([
      2,
      'The judge’s file judge.onnx is missing. The rules go on without the judge.\n',
    ])
    expect(out).toBe((await run(['judge', at('pairs.jsonl'), '--rules-only'])).out)
  })

  it('goes on with rules and says 2 when the judge fails on the way, once', async () => {
    let asked = 0
    const failing: LocalJudge = {
      ...(await atHand()),
      score: (pairs, signal) => {
        asked++
        if (asked > 1)
          return Promise.reject(new JudgeFailed('unusable', 'The judge’s model failed on a text.'))
        return judge.score(pairs, signal)
      },
    }
    const many = Array.from({ length: 200 }, (_, id) => ({ ...PAIRS[0], id }))
    const { code, out, err } = await run(['judge', '-'], {
      input: lines(many),
      judge: () => Promise.resolve(failing),
    })
    expect([code, err]).toEqual([
      2,
      'The judge’s model failed on a text. The rules go on without the judge.\n',
    ])
    const rows = rowsOf(out)
    expect(rows.map(({ id }) => id)).toEqual(many.map(({ id }) => id))
    expect(rows.filter((row) => row.judge !== null)).toHaveLength(64)
    expect(asked).toBe(2)
  })

  it('stops after the block at hand when asked to, and says 2', async () => {
    const many = Array.from({ length: 200 }, (_, id) => ({ ...PAIRS[0], id }))
    const { code, out, err } = await run(['judge', '-', '--rules-only'], { input: lines(many), stop: true })
    expect([code, rowsOf(out).length, err]).toEqual([2, 64, 'Stopped after 64 pairs.\n'])
  })
})

describe('compare', () => {
  const paths = () => [at('a.txt'), at('b.txt')]
  const Report = z.object({ findings: z.array(z.unknown()) })

  it('asks the judge, shows how far it is, and gives the same bytes again', async () => {
    const argv = ['compare', ...paths(), '--format', 'json']
    const first = await run(argv, { judge: atHand, terminal: true })
    expect(first.code).toBe(0)
    expect(first.err).toContain('Asking the judge')
    expect(Report.parse(JSON.parse(first.out)).findings.length).toBeGreaterThan(0)
    expect((await run(argv, { judge: atHand })).out).toBe(first.out)
  })

  it('leaves the judge alone with --rules-only, and where it is named after --rules-off', async () => {
    const only = await run(['compare', ...paths(), '--rules-only', '--format', 'json'])
    expect([only.code, only.err]).toEqual([0, ''])
    expect(await run(['compare', ...paths(), '--rules-off', 'judge', '--format', 'json'])).toEqual(only)
  })

  it('goes on with rules and says 2 when the judge is not there or fails', async () => {
    const sentence = 'The judge’s file judge.onnx is missing.'
    const broken = async () => ({ ...(await atHand()), score: missing, embed: missing })
    for (const opened of [missing, broken]) {
      const { code, out, err } = await run(['compare', ...paths()], { judge: opened })
      expect([code, err]).toEqual([2, `${sentence} The rules go on without the judge.\n`])
      expect(out).toContain('== Conflicts (1)')
    }
  })

  it('closes the judge that it opened', async () => {
    let closed = 0
    const opened = async () => ({
      ...(await atHand()),
      close: () => {
        closed++
        return Promise.resolve()
      },
    })
    await run(['compare', ...paths()], { judge: opened })
    await run(['judge', at('pairs.jsonl')], { judge: opened })
    expect(closed).toBe(2)
  })
})
