import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeTexts } from '../judge-texts'
import { GUARD_NAMES } from '../model/comparison'

/** A line ` * <relation>: one sentence / another` of a doc comment. */
interface Example {
  readonly file: string
  readonly relation: string
  readonly a: string
  readonly b: string
}

const LINE = /^ \* ([a-z -]+): (.+?) \/ (.+)$/
const PLAIN = ['conflict', 'no conflict', 'agreement']

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)

function examplesOf(file: string): readonly Example[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, relation = '', a = '', b = ''] = LINE.exec(line) ?? []
      return relation === '' ? [] : [{ file, relation, a, b }]
    })
}

const RULES = filesOf('rules')
const GUARDS = filesOf('guards')
const EXAMPLES = [...RULES, ...GUARDS].flatMap(examplesOf)

/** What an example line says must come out, as judging says it. */
function agrees(relation: string, found: string): boolean {
  if (relation === 'no conflict') return found !== 'contradiction'
  return found === (relation === 'conflict' ? 'contradiction' : relation)
}

describe('examples in the doc comments of rules and guards', () => {
  it.each(EXAMPLES)('$file: $relation: $a / $b', ({ relation, a, b }) => {
    expect([...PLAIN, ...GUARD_NAMES]).toContain(relation)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const found = judgeTexts(one, other).relation
      expect(agrees(relation, found), `${one} / ${other}: ${found}`).toBe(true)
    }
  })

  it.each(RULES)('%s shows what it finds', (file) => {
    expect(examplesOf(file).some(({ relation }) => relation !== 'no conflict')).toBe(true)
  })

  it.each(GUARDS)('%s shows what it holds back, and what it lets pass', (file) => {
    const relations = examplesOf(file).map(({ relation }) => relation)
    const own = file.slice(file.indexOf('/') + 1, -'.ts'.length)
    expect(relations.some((relation) => relation === own || relation === 'no conflict')).toBe(true)
    expect(relations).toContain('conflict')
  })

  it('has a file for every guard', () => {
    const names = GUARDS.map((file) => file.slice('guards/'.length, -'.ts'.length))
    expect([...GUARD_NAMES].sort()).toEqual([...names].sort())
  })
})
