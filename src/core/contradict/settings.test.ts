import { describe, expect, it } from 'vitest'
import { compare, compareSteps } from '../compare'
import { EngineCache } from '../engine-cache'
import type { Article } from '../model/article'
import { type Comparison, type EngineSettings, NO_SETTINGS } from '../model/comparison'

function article(id: string, text: string): Article {
  return { id, text, meta: { publisher: id }, cutOverrides: [] }
}

const HERALD = article(
  'Herald',
  'There is no ferry link between Marsk and Oland. Storms destroyed 40 houses in the valley. The paper mill at Lund is on stream.',
)
const COURIER = article(
  'Courier',
  'A ferry link between Marsk and Oland is open. Storms destroyed 25 houses in the valley. The paper mill at Lund was mothballed.',
)

function conflicts(settings: EngineSettings): readonly string[] {
  return compare([HERALD, COURIER], settings)
    .findings.filter(({ kind }) => kind === 'contradiction')
    .map(({ rule }) => rule)
    .sort()
}

function run(settings: EngineSettings, cache: EngineCache): Comparison {
  const steps = compareSteps([HERALD, COURIER], settings, cache)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

const MILL: EngineSettings = { rulesOff: [], ownOpposites: [{ a: 'mothballed', b: 'on stream' }] }

describe('the settings of a comparison', () => {
  it('make no finding of a rule that is off', () => {
    expect(conflicts(NO_SETTINGS)).toEqual(['negation', 'numbers'])
    expect(conflicts({ rulesOff: ['numbers'], ownOpposites: [] })).toEqual(['negation'])
  })

  it('leave out agreements where their rule is off', () => {
    const same = article('Third', HERALD.text)
    const off: EngineSettings = { rulesOff: ['agreement'], ownOpposites: [] }
    const kinds = (settings: EngineSettings): readonly string[] =>
      compare([COURIER, same], settings).findings.map(({ kind }) => kind)
    expect(kinds(off)).not.toContain('agreement')
  })

  it('add the reader’s own opposites, unless their rule is off', () => {
    expect(conflicts(MILL)).toEqual(['negation', 'numbers', 'own-opposites'])
    expect(conflicts({ ...MILL, rulesOff: ['own-opposites'] })).toEqual(['negation', 'numbers'])
    expect(compare([HERALD, COURIER], MILL).settings).toEqual(MILL)
  })

  it('say in the explanation which of the reader’s opposites fired', () => {
    const found = compare([HERALD, COURIER], MILL).findings.find(({ rule }) => rule === 'own-opposites')
    expect(found?.explanation).toContain('You set “mothballed” against “on stream”')
    expect(found?.guards.length).toBeGreaterThan(0)
  })

  it('are part of what a kept result is known by: judged again, not read again', () => {
    const cache = new EngineCache()
    run(NO_SETTINGS, cache)
    const read = [...cache.articles.values()]
    const changed = run(MILL, cache)
    expect([...cache.articles.values()].every((known, at) => known === read[at])).toBe(true)
    expect(JSON.stringify(changed)).toBe(JSON.stringify(compare([HERALD, COURIER], MILL)))
    const [pair] = cache.pairs.values()
    run({ ...MILL, ownOpposites: [{ a: ' mothballed ', b: 'on stream' }] }, cache)
    expect([...cache.pairs.values()][0]).toBe(pair)
  })
})
