import { describe, expect, it } from 'vitest'
import { compare, compareSteps } from '../compare'
import { EngineCache } from '../engine-cache'
import type { Article } from '../model/article'
import { NO_SETTINGS } from '../model/comparison'
import type { JudgeAsk } from './judge-ask'
import type { JudgeScore } from './pair-judge'
import { answering, driven, TEST_JUDGE } from './test-judge'

function article(id: string, text: string): Article {
  return { id, text, meta: { publisher: id }, cutOverrides: [] }
}

const HERALD = article(
  'Herald',
  'There is no ferry link between Marsk and Oland. The harbour bridge was closed on Monday. Storms destroyed 40 houses in the valley.',
)
const COURIER = article(
  'Courier',
  'A ferry link between Marsk and Oland is open. The harbour bridge was closed on Monday. Storms destroyed 25 houses in the valley.',
)
const GAZETTE = article('Gazette', 'The old ferry link between Marsk and Oland is open.')

const UNRELATED: JudgeScore = { contradiction: 0.02, entailment: 0.1, reverseEntailment: 0.2 }
const unrelated = answering(() => UNRELATED)

describe('a comparison with a judge', () => {
  it('carries what the judge says of each finding, and whole is whole', () => {
    const result = driven(
      compareSteps([HERALD, COURIER], NO_SETTINGS, new EngineCache(), TEST_JUDGE),
      unrelated,
    )
    expect(result.judge).toMatchObject({ identity: TEST_JUDGE, state: 'whole', message: '' })
    expect(result.judge.pairs).toBeGreaterThanOrEqual(3)
    expect(result.findings.every(({ judge }) => judge?.contradiction === UNRELATED.contradiction)).toBe(true)
  })

  it('asks nothing and changes nothing where it is switched off or not there', () => {
    const off = { ...NO_SETTINGS, rulesOff: ['judge'] as const }
    const steps = [...compareSteps([HERALD, COURIER], off, new EngineCache(), TEST_JUDGE)]
    expect(steps.filter(({ ask }) => ask)).toEqual([])
    expect(steps.at(-1)?.snapshot().judge.state).toBe('off')
    expect(compare([HERALD, COURIER]).judge).toMatchObject({ identity: null, state: 'absent' })
  })

  it('asks only what is new when an article is added, and gives the same as from nothing', () => {
    const cache = new EngineCache()
    const run = (articles: readonly Article[], from: EngineCache, seen?: (ask: JudgeAsk) => void) =>
      driven(compareSteps(articles, NO_SETTINGS, from, TEST_JUDGE), unrelated, seen)
    run([HERALD, COURIER], cache)
    const asked: string[] = []
    const again = run([HERALD, COURIER, GAZETTE], cache, (ask) => {
      if (ask.kind === 'score') asked.push(...ask.pairs.map(({ a, b }) => `${a} / ${b}`))
    })
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((pair) => !pair.includes('old ferry'))).toEqual([])
    expect(JSON.stringify(again)).toBe(JSON.stringify(run([HERALD, COURIER, GAZETTE], new EngineCache())))
  })

  it('keeps the findings of the rules when the judge fails, and says so', () => {
    const rules = compare([HERALD, COURIER])
    const failed = driven(
      compareSteps([HERALD, COURIER], NO_SETTINGS, new EngineCache(), TEST_JUDGE),
      () => ({
        kind: 'failed',
        message: 'It ran out of memory.',
      }),
    )
    expect(failed.judge).toMatchObject({ state: 'failed', pairs: 0 })
    expect(failed.judge.message).toContain('It ran out of memory.')
    expect(failed.findings).toEqual(rules.findings)
  })

  it('takes no answer, or one that does not fit, for a failure', () => {
    const states = [
      () => undefined,
      answering(() => ({ ...UNRELATED, contradiction: Number.NaN })),
      () => ({ kind: 'scores', scores: [] }) as const,
    ].map((answer) =>
      driven(compareSteps([HERALD, COURIER], NO_SETTINGS, new EngineCache(), TEST_JUDGE), answer),
    )
    expect(states.map(({ judge }) => judge.state)).toEqual(['failed', 'failed', 'failed'])
  })
})
