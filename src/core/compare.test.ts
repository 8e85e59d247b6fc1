import { describe, expect, it } from 'vitest'
import { compare, compareSteps, ENGINE_VERSION, stopped } from './compare'
import { EngineCache } from './engine-cache'
import type { Article } from './model/article'
import { type Comparison, NO_SETTINGS } from './model/comparison'

function article(id: string, text: string, date?: string): Article {
  return { id, text, meta: { publisher: id, ...(date === undefined ? {} : { date }) }, cutOverrides: [] }
}

const HERALD = article(
  'Herald',
  'There is no ferry link between Marsk and Oland. The harbour bridge was closed on Monday. Storms destroyed 40 houses in the valley.',
)
const COURIER = article(
  'Courier',
  'A ferry link between Marsk and Oland is open. The harbour bridge was closed on Monday. Storms destroyed 25 houses in the valley.',
)
const LATER = article('Gazette', 'The old ferry link between Marsk and Oland is open.', '2025-06-01')

function last(articles: readonly Article[], cache?: EngineCache): Comparison {
  const steps = compareSteps(articles, NO_SETTINGS, cache)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

describe('compare', () => {
  const comparison = compare([HERALD, COURIER])

  it('finds the conflicts first, then the agreement', () => {
    const kinds = comparison.findings.map((finding) => `${finding.kind} ${finding.rule}`)
    expect(kinds.slice(0, 2).sort()).toEqual(['contradiction negation', 'contradiction numbers'])
    expect(kinds.at(-1)).toBe('agreement agreement')
  })

  it('quotes verbatim at the offsets that it gives', () => {
    const texts = new Map([HERALD, COURIER].map(({ id, text }) => [id, text]))
    for (const { a, b } of comparison.findings) {
      for (const side of [a, b]) {
        const text = texts.get(side.articleId) ?? ''
        expect(text.slice(side.from, side.to)).toBe(side.quote)
        for (const cue of side.cues) expect(text.slice(cue.from, cue.to)).not.toBe('')
      }
    }
  })

  it('is plain data and the same every time', () => {
    expect(structuredClone(comparison)).toEqual(comparison)
    expect(JSON.stringify(compare([HERALD, COURIER]))).toBe(JSON.stringify(comparison))
  })

  it('gives a finding the same id whatever the order of the articles', () => {
    const turned = compare([COURIER, HERALD])
    const ids = (of: Comparison): readonly string[] => of.findings.map((finding) => finding.id).sort()
    expect(ids(turned)).toEqual(ids(comparison))
  })

  it('names its version and says that all was analysed', () => {
    expect(comparison.engine).toBe(ENGINE_VERSION)
    expect(comparison.notAnalysed).toEqual([])
    expect([comparison.pairsDone, comparison.pairsTotal]).toEqual([1, 1])
  })

  it('has nothing to say of one article, or none', () => {
    expect(compare([HERALD]).findings).toEqual([])
    expect(compare([]).claims).toEqual([])
  })
})

describe('compareSteps', () => {
  it('reports reading and comparing, and a snapshot tells what is pending', () => {
    const steps = [...compareSteps([HERALD, COURIER, LATER])]
    expect(steps.map(({ stage, done, total }) => `${stage} ${done}/${total}`)).toEqual([
      'reading 1/3',
      'reading 2/3',
      'reading 3/3',
      'comparing 1/6',
      'comparing 2/6',
      'comparing 3/6',
      'comparing 4/6',
      'comparing 5/6',
      'comparing 6/6',
    ])
  })

  it('shows in a snapshot what is found so far and what is pending', () => {
    const steps = compareSteps([HERALD, COURIER, LATER])
    for (let count = 0; count < 3; count++) steps.next()
    const step = steps.next()
    if (step.done) throw new Error('finished too early')
    const snapshot = step.value.snapshot()
    expect(snapshot.findings.length).toBeGreaterThan(0)
    expect(snapshot.notAnalysed.map((part) => part.reason)).toEqual(Array(5).fill('pending'))
    expect(snapshot.notAnalysed.at(-1)?.articles).toEqual(['Gazette'])
    expect([snapshot.pairsDone, snapshot.pairsTotal]).toEqual([1, 3])
    expect(stopped(snapshot).notAnalysed.map((part) => part.reason)).toEqual(Array(5).fill('stopped'))
  })

  it('redoes only what is new when it has a cache', () => {
    const cache = new EngineCache()
    last([HERALD, COURIER], cache)
    const [known] = cache.pairs.values()
    const withCache = last([HERALD, COURIER, LATER], cache)
    expect([...cache.pairs.values()][0]).toBe(known)
    expect(cache.pairs.size).toBe(6)
    expect(JSON.stringify(withCache)).toBe(JSON.stringify(last([HERALD, COURIER, LATER])))
  })

  it('forgets what a run no longer uses', () => {
    const cache = new EngineCache()
    last([HERALD, COURIER, LATER], cache)
    last([HERALD, COURIER], cache)
    expect([cache.articles.size, cache.pairs.size]).toEqual([2, 3])
  })
})

describe('an article that is longer than what is read of one source', () => {
  const open = 'The ferry link between Marsk and Oland is open. '
  const book = article('Book', `${open}${'The harbour is old. '.repeat(12_000)}The pier is closed.`)
  const result = compare([HERALD, book, COURIER])

  it('is compared as far as it is read, and says that the rest is not', () => {
    expect(result.notAnalysed.map(({ articles, reason }) => [articles, reason])).toEqual([
      [['Book'], 'too-large'],
    ])
    expect(result.notAnalysed[0]?.message).toContain('54 % of its text')
    expect(result.findings.map(({ a, b }) => [a.articleId, b.articleId])).toContainEqual(['Herald', 'Book'])
  })

  it('makes no claim of what was not read', () => {
    const read = result.claims.filter(({ articleId }) => articleId === 'Book')
    expect(Math.max(...read.flatMap(({ spans }) => spans.map(({ to }) => to)))).toBeLessThan(130_000)
  })

  it('does not keep the others from being compared', () => {
    expect([result.pairsDone, result.pairsTotal]).toEqual([3, 3])
    expect(result.findings.map(({ a, b }) => [a.articleId, b.articleId])).toContainEqual([
      'Herald',
      'Courier',
    ])
  })

  it('is still not wholly analysed after a stop, for the same reason', () => {
    const steps = compareSteps([HERALD, book, COURIER])
    const step = steps.next()
    if (step.done) throw new Error('finished too early')
    const reasons = stopped(step.value.snapshot()).notAnalysed.map(({ reason }) => reason)
    expect(reasons).toEqual(['too-large', ...Array(6).fill('stopped')])
  })
})

describe('copies', () => {
  const wire =
    'There is no ferry link between Marsk and Oland. The harbour authority closed the pier after engineers found deep cracks in its northern wall. ' +
    'Fishermen said that the detour costs them two hours a day. The mayor promised a new pier before the winter and asked the government for money.'

  it('count as one voice: no agreement among them, no finding twice', () => {
    const result = compare([article('Agency', wire), article('Paper', wire), COURIER])
    expect(result.copies).toEqual([['Agency', 'Paper']])
    const ferry = result.findings.filter((finding) => finding.kind === 'contradiction')
    expect(ferry).toHaveLength(1)
    const shown = [ferry[0]?.a.articleId, ferry[0]?.b.articleId]
    const [copy] = ['Agency', 'Paper'].filter((id) => !shown.includes(id))
    expect(ferry[0]?.also?.map(({ articleId }) => articleId)).toEqual([copy])
    expect(ferry[0]?.explanation.endsWith(` Same agency text in ${copy}.`)).toBe(true)
    expect(
      result.findings.filter((finding) => finding.kind === 'agreement' && finding.b.articleId === 'Paper'),
    ).toEqual([])
  })
})
