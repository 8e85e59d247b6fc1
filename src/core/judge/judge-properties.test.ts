import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, compareSteps, stopped } from '../compare'
import { EngineCache } from '../engine-cache'
import type { Article } from '../model/article'
import { type Comparison, NO_SETTINGS } from '../model/comparison'
import type { JudgeAnswer, JudgeAsk } from './judge-ask'
import type { JudgePair, JudgeScore } from './pair-judge'
import { answering, driven, TEST_JUDGE } from './test-judge'

const SEED = 20_261_123

const sentenceArb = fc
  .tuple(
    fc.constantFrom('', 'Anna Lind said that ', 'In 2019 ', 'Officials denied that '),
    fc.constantFrom(
      'the council',
      'the harbour of Marsk',
      'no bridge',
      'Anna Lind',
      'all of the mills',
      'she',
    ),
    fc.constantFrom('opened', 'did not open', 'closed', 'may sign', 'rejected', 'sold', 'paid for'),
    fc.constantFrom('the treaty', 'the bridge', 'a new mill', '12 boats', 'more than 20 boats', 'nothing'),
    fc.constantFrom('', ' on 4 March 2019', ' in May', ' without a vote', ' and left Marsk'),
  )
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
  .map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`)
const articlesArb = fc
  .array(
    fc.array(sentenceArb, { minLength: 1, maxLength: 7 }).map((sentences) => sentences.join(' ')),
    { minLength: 2, maxLength: 3 },
  )
  .map((texts) =>
    texts.map((text, index): Article => ({ id: `s${index}`, text, meta: {}, cutOverrides: [] })),
  )

/** Any score for any pair, the same for the same pair whichever comes first. */
const judgesArb = fc.infiniteStream(fc.nat(1000)).map((stream) => {
  const known = new Map<string, JudgeScore>()
  const next = (): number => Number(stream.next().value ?? 0) / 1000
  return ({ a, b }: JudgePair): JudgeScore => {
    const key = JSON.stringify([a, b])
    const score = known.get(key) ?? {
      contradiction: next(),
      entailment: next(),
      reverseEntailment: next(),
    }
    known.set(key, score)
    return score
  }
})

/** By the words alone, so that a second run says the same. */
function hashed(salt: number): (pair: JudgePair) => JudgeScore {
  return ({ a, b }) => {
    const [contradiction = 0, entailment = 0, reverseEntailment = 0] = [1, 2, 3].map((turn) => {
      let hash = salt + turn
      for (const letter of `${a}|${b}`) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) % 1_000_003
      return (hash % 1001) / 1000
    })
    return { contradiction, entailment, reverseEntailment }
  }
}

function judged(
  articles: readonly Article[],
  answer: (ask: JudgeAsk) => JudgeAnswer | undefined,
  cache = new EngineCache(),
): Comparison {
  return driven(compareSteps(articles, NO_SETTINGS, cache, TEST_JUDGE), answer)
}

/** Everything that points into a text points at what it says. */
function expectExact(result: Comparison, articles: readonly Article[]): void {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]))
  for (const { a, b, also, judge } of result.findings) {
    for (const side of [a, b, ...(also ?? [])]) {
      const text = textOf.get(side.articleId) ?? ''
      expect(text.slice(side.from, side.to)).toBe(side.quote)
      for (const cue of side.cues) expect(text.slice(cue.from, cue.to)).toMatch(/\S/)
    }
    for (const [side, words] of [
      [a, judge?.words?.a],
      [b, judge?.words?.b],
    ] as const)
      for (const { from, to } of words ?? []) {
        expect(from).toBeGreaterThanOrEqual(side.from)
        expect(to).toBeLessThanOrEqual(side.to)
      }
  }
  expect(new Set(result.findings.map(({ id }) => id)).size).toBe(result.findings.length)
}

/** What the rules hold, whatever rank it has: an agreement may turn out to be a conflict. */
function ruled(result: Comparison): readonly string[] {
  return result.findings.filter(({ rule }) => rule !== 'judge').map(({ id, kind }) => `${id} ${kind}`)
}

function found(result: Comparison): readonly string[] {
  return result.findings
    .map(({ id, kind, rule, score, judge, a, b }) => {
      const quotes = [a, b].map(({ articleId, quote }) => `${articleId}: ${quote}`).sort()
      return JSON.stringify([id, kind, rule, score.toFixed(9), judge?.contradiction, ...quotes])
    })
    .sort()
}

describe('whatever the judge says', () => {
  it('nothing throws, quotes and words are verbatim, and no finding of the rules is lost', () => {
    fc.assert(
      fc.property(articlesArb, judgesArb, (articles, scoreOf) => {
        const rules = compare(articles)
        const result = judged(articles, answering(scoreOf))
        expectExact(result, articles)
        const ids = new Set(result.findings.map(({ id }) => id))
        expect(rules.findings.filter(({ id }) => !ids.has(id))).toEqual([])
        const kinds = new Set(ruled(result))
        expect(ruled(rules).filter((one) => !one.endsWith(' agreement') && !kinds.has(one))).toEqual([])
        expect(result.judge.state).toBe('whole')
      }),
      { seed: SEED, numRuns: 40 },
    )
  })

  it('the same answers give the same bytes, and a second run asks nothing', () => {
    fc.assert(
      fc.property(articlesArb, fc.nat(999), (articles, salt) => {
        const cache = new EngineCache()
        const first = judged(articles, answering(hashed(salt)), cache)
        const again = judged(
          articles,
          () => {
            throw new Error('asked again')
          },
          cache,
        )
        expect(JSON.stringify(again)).toBe(JSON.stringify(first))
      }),
      { seed: SEED + 1, numRuns: 20 },
    )
  })

  it('the order of the sources makes no difference', () => {
    fc.assert(
      fc.property(articlesArb, fc.nat(999), (articles, salt) => {
        const turned = judged([...articles].reverse(), answering(hashed(salt)))
        expect(found(turned)).toEqual(found(judged(articles, answering(hashed(salt)))))
      }),
      { seed: SEED + 2, numRuns: 30 },
    )
  })

  it('a failure at any question leaves the rules’ findings and says how far it got', () => {
    fc.assert(
      fc.property(articlesArb, fc.nat(3), fc.boolean(), (articles, at, throws) => {
        let asked = 0
        const healthy = answering(hashed(7))
        const result = judged(articles, (ask) => {
          asked++
          if (asked <= at) return healthy(ask)
          return throws ? undefined : { kind: 'failed', message: 'It stopped answering.' }
        })
        expectExact(result, articles)
        const ids = new Set(result.findings.map(({ id }) => id))
        expect(compare(articles).findings.filter(({ id }) => !ids.has(id))).toEqual([])
        const { state, pairs, message } = result.judge
        if (asked <= at) expect([state, message]).toEqual(['whole', ''])
        else {
          expect(state).toBe(pairs === 0 ? 'failed' : 'partly')
          expect(message).not.toBe('')
        }
      }),
      { seed: SEED + 3, numRuns: 25 },
    )
  })

  it('a snapshot after every answer is whole in itself', () => {
    fc.assert(
      fc.property(articlesArb, fc.nat(999), (articles, salt) => {
        const answer = answering(hashed(salt))
        const steps = compareSteps(articles, NO_SETTINGS, new EngineCache(), TEST_JUDGE)
        let step = steps.next()
        while (!step.done) {
          const { ask, stage } = step.value
          const snapshot = step.value.snapshot()
          expectExact(snapshot, articles)
          if (stage !== 'explaining') expect(snapshot.judge.state).toBe('pending')
          expect(stopped(snapshot).judge.state).toBe('partly')
          step = steps.next(ask && answer(ask))
        }
        expect(step.value.judge.state).toBe('whole')
      }),
      { seed: SEED + 4, numRuns: 20 },
    )
  })
})
