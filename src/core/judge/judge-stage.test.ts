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

describe('what only the judge sees', () => {
  const dry = article('Herald', 'The wells in the Arn valley have run dry. Two schools in Belm were painted.')
  const wet = article('Courier', 'The wells in the Arn valley hold plenty of water. The mayor went to Oslo.')
  const rules = compare([dry, wet])
  /** Sees a conflict in the wells as long as both of the words stand there that tell it. */
  const aboutWells = answering(({ a, b }): JudgeScore => {
    const both = `${a} ${b}`
    const opposed = /\bdry\b/.test(both) && /\bplenty\b/.test(both)
    return { contradiction: opposed ? 0.97 : 0.05, entailment: 0.01, reverseEntailment: 0.02 }
  })
  const judged = (articles: readonly Article[], answer = aboutWells) =>
    driven(compareSteps(articles, NO_SETTINGS, new EngineCache(), TEST_JUDGE), answer)

  it('is a conflict under its own name, with the words that weigh most', () => {
    expect(rules.findings.filter(({ kind }) => kind === 'contradiction')).toEqual([])
    const [finding] = judged([dry, wet]).findings
    expect([finding?.kind, finding?.rule]).toEqual(['contradiction', 'judge'])
    const words = (text: string, spans: readonly { from: number; to: number }[] = []): readonly string[] =>
      spans.map(({ from, to }) => text.slice(from, to))
    expect(words(dry.text, finding?.judge?.words?.a)).toEqual(['dry'])
    expect(words(wet.text, finding?.judge?.words?.b)).toEqual(['plenty'])
    expect(finding?.a.cues.map(({ role }) => role)).toEqual(['judge'])
    expect(finding?.explanation).toContain(
      'The judge reads these two as excluding each other; the words that weigh most are “dry” and “plenty”.',
    )
  })

  it('is held back by a guard that knows why both may be true', () => {
    const before = article('Herald', 'The wells in the Arn valley had run dry in 1998.')
    const later = article('Courier', 'The wells in the Arn valley held plenty of water in 2011.')
    const [finding] = judged([before, later]).findings
    expect([finding?.kind, finding?.rule]).toEqual(['time', 'judge'])
  })

  it('ranks low where the two hardly speak of one matter, however sure the judge is', () => {
    const sure = answering(() => ({ contradiction: 0.99, entailment: 0, reverseEntailment: 0 }))
    const own = judged([dry, wet], sure).findings.filter(({ rule }) => rule === 'judge')
    const about = own.find(({ a }) => a.quote.includes('wells'))
    const others = own.filter(({ a, b }) => !(a.quote.includes('wells') && b.quote.includes('wells')))
    expect(own[0]).toBe(about)
    for (const other of others) expect(other.score).toBeLessThan((about?.score ?? 0) / 2)
  })

  it('ranks low a claim that it holds opposed to everything', () => {
    const about = (text: string): string => `The wells in the Arn valley ${text}.`
    const many = ['hold water', 'were dug by monks', 'are deep', 'have old pumps', 'belong to the town']
    const sure = answering(({ a, b }): JudgeScore => {
      const opposed = `${a} ${b}`.includes('dry')
      return { contradiction: opposed ? 0.95 : 0, entailment: 0, reverseEntailment: 0 }
    })
    const best = (texts: readonly string[]): number =>
      judged([article('Herald', about('are dry')), article('Courier', texts.map(about).join(' '))], sure)
        .findings.filter(({ rule }) => rule === 'judge')
        .reduce((most, { score }) => Math.max(most, score), 0)
    expect(best(many.slice(0, 1))).toBeGreaterThan(0)
    expect(best(many)).toBeLessThan(best(many.slice(0, 1)))
  })

  it('lowers what it holds compatible and lifts what it shares, by rank only', () => {
    const scores = (contradiction: number): readonly number[] =>
      judged(
        [HERALD, COURIER],
        answering(() => ({ contradiction, entailment: 0.01, reverseEntailment: 0.01 })),
      ).findings.flatMap(({ rule, score }) => (rule === 'negation' ? [score] : []))
    const [low] = scores(0.01)
    const [high] = scores(0.99)
    expect(low).toBeGreaterThan(0)
    expect(high).toBeGreaterThan((low ?? 0) * 1.5)
  })

  it('finds the same said in other words', () => {
    const same = answering(() => ({ contradiction: 0.01, entailment: 0.95, reverseEntailment: 0.93 }))
    const gone = article('Courier', 'In the Arn valley there is no water left in the wells.')
    const found = judged([dry, gone], same).findings.find(({ rule }) => rule === 'judge')
    expect(found?.kind).toBe('agreement')
    expect(found?.explanation).toContain('The judge reads both as saying the same.')
  })
})
