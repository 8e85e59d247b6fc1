import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LocalJudge } from '../../src/judge'
import { KeptJudge } from './kept-judge'

let folder = ''
let asked: string[] = []

/** Answers by the length of what it is asked, and writes down what that was. */
function judgeOf(sha256: string): LocalJudge {
  return {
    identity: { name: 'a judge', version: '1', sha256, encoderSha256: 'e'.repeat(64) },
    score: async (pairs) =>
      pairs.map(({ a, b }) => {
        asked.push(`${a}|${b}`)
        return { contradiction: a.length / 100, entailment: b.length / 100, reverseEntailment: 0.5 }
      }),
    embed: async (texts) =>
      texts.map((text) => {
        asked.push(text)
        return new Float32Array([text.length, 1])
      }),
    close: async () => {},
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  asked = []
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('KeptJudge', () => {
  it('asks a pair and a text once, in this run and the next', async () => {
    const first = new KeptJudge(judgeOf('a'.repeat(64)), folder)
    const pairs = [
      { a: 'x', b: 'yy' },
      { a: 'yy', b: 'x' },
      { a: 'x', b: 'yy' },
    ]
    const scores = await first.score(pairs)
    const vectors = await first.embed(['x', 'yy', 'x'])
    expect(asked).toEqual(['x|yy', 'yy|x', 'x', 'yy'])
    expect(scores[2]).toEqual({ contradiction: 0.01, entailment: 0.02, reverseEntailment: 0.5 })
    first.save()

    const second = new KeptJudge(judgeOf('a'.repeat(64)), folder)
    expect(await second.score(pairs)).toEqual(scores)
    expect(await second.embed(['x', 'yy', 'x'])).toEqual(vectors)
    expect(asked).toHaveLength(4)
    expect(second.asked).toBe(0)
  })

  it('asks another model anew', async () => {
    const first = new KeptJudge(judgeOf('a'.repeat(64)), folder)
    await first.score([{ a: 'x', b: 'y' }])
    first.save()
    const other = new KeptJudge(judgeOf('b'.repeat(64)), folder)
    await other.score([{ a: 'x', b: 'y' }])
    expect(other.asked).toBe(1)
  })

  it('fails where the judge leaves a pair out, rather than counting it as harmless', async () => {
    const short: LocalJudge = { ...judgeOf('a'.repeat(64)), score: async () => [] }
    await expect(new KeptJudge(short, folder).score([{ a: 'x', b: 'y' }])).rejects.toThrow('fewer answers')
  })
})
