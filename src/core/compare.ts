import { groupClaims } from './align/group-claims'
import { pointCells, pointContext } from './align/point-cells'
import { shinglesOf, voicesOf } from './align/text-reuse'
import { analyseArticle } from './claims/analyse-article'
import { type Judging, judgingOf } from './contradict/judging'
import { ownTextFindings } from './contradict/own-text-findings'
import { type PairResult, pairFindings } from './contradict/pair-findings'
import { rankedFindings } from './contradict/ranked-findings'
import { EngineCache } from './engine-cache'
import type { RuledPair } from './judge/candidates'
import { type AskStep, Consultation } from './judge/consultation'
import type { JudgeAnswer, JudgeAsk } from './judge/judge-ask'
import { JudgeStage } from './judge/judge-stage'
import type { JudgeIdentity } from './judge/pair-judge'
import type { Article } from './model/article'
import type { AnalysedArticle } from './model/claim'
import {
  type Comparison,
  type EngineSettings,
  type JudgeUse,
  type LedgerEntry,
  NO_SETTINGS,
  type NotAnalysed,
} from './model/comparison'
import { contentHash } from './review/content-hash'
import { readLimit } from './text/read-limit'

/** Named in reports; raised whenever the same articles would give other findings. */
export const ENGINE_VERSION = '1.3.0'

/** One step of a comparison, after which the caller may show progress, take a snapshot, or stop. */
export interface ComparisonStep {
  readonly stage: 'reading' | 'comparing' | 'judging' | 'explaining'
  readonly done: number
  readonly total: number
  /** Ids of the articles that this step was about. */
  readonly articles: readonly string[]
  /** What the judge is asked here: the driver answers with `steps.next(answer)`. */
  readonly ask?: JudgeAsk
  /** The ranked result so far; what is still to do stands in `notAnalysed` as `pending`. */
  snapshot(): Comparison
}

/** An article with what is known of it. */
interface ReadArticle {
  readonly article: Article
  readonly analysed: AnalysedArticle
  readonly key: string
}

/**
 * The whole comparison in steps: read every article, compare every pair by rules, then each article by itself; then
 * ask the judge, if there is one, best pairs first; rank and group. The engine never calls the judge: a step says
 * what to ask, and the caller hands the answer back.
 */
export function* compareSteps(
  articles: readonly Article[],
  settings: EngineSettings = NO_SETTINGS,
  cache: EngineCache = new EngineCache(),
  judge: JudgeIdentity | null = null,
): Generator<ComparisonStep, Comparison, JudgeAnswer | undefined> {
  const read: ReadArticle[] = []
  const results: PairResult[] = []
  const pairs = pairsOf(articles)
  const asked = judge && !settings.rulesOff.includes('judge') ? new Consultation(judge, cache) : null
  let stage: JudgeStage | null = null
  const snapshot = (): Comparison =>
    assemble(
      articles,
      settings,
      read,
      stage?.results() ?? results,
      pairs,
      asked?.use() ?? unused(settings, judge),
    )

  for (const article of articles) {
    read.push(readArticle(article, settings.ledger ?? [], cache))
    yield { stage: 'reading', done: read.length, total: articles.length, articles: [article.id], snapshot }
  }
  const judging = judgingOf(settings)
  const usedPairs = new Set<string>()
  for (const [i, j] of pairs) {
    const a = read[i]
    const b = read[j]
    if (!a || !b) continue
    results.push(comparePair(a, b, judging, cache, usedPairs))
    const ids = idsOf(articles, [i, j])
    yield { stage: 'comparing', done: results.length, total: pairs.length, articles: ids, snapshot }
  }
  cache.keepOnly(new Set(read.map(({ key }) => key)), usedPairs)
  if (asked) {
    stage = new JudgeStage(asked, ruledPairs(read, pairs, results))
    yield* answered('judging', stage.ask(), snapshot)
    yield* answered(
      'explaining',
      stage.explain(() => snapshot().findings),
      snapshot,
    )
    asked.end()
  }
  return snapshot()
}

/** Hands every question on as a step, and its answer back. */
function* answered(
  stage: ComparisonStep['stage'],
  asking: Generator<AskStep, void, JudgeAnswer | undefined>,
  snapshot: () => Comparison,
): Generator<ComparisonStep, void, JudgeAnswer | undefined> {
  let next = asking.next()
  while (!next.done) {
    const answer = yield { stage, ...next.value, articles: [], snapshot }
    next = asking.next(answer)
  }
}

function ruledPairs(
  read: readonly ReadArticle[],
  pairs: readonly ArticlePair[],
  results: readonly PairResult[],
): readonly RuledPair[] {
  return pairs.flatMap(([i, j], at) => {
    const [a, b, result] = [read[i], read[j], results[at]]
    return a && b && result ? [{ a, b, result }] : []
  })
}

function unused(settings: EngineSettings, judge: JudgeIdentity | null): JudgeUse {
  const off = settings.rulesOff.includes('judge')
  return {
    identity: judge,
    state: off ? 'off' : 'absent',
    pairs: 0,
    message: off
      ? 'Not analysed by the judge: it is switched off.'
      : 'Not analysed by the judge: there is none.',
  }
}

/** The comparison of all articles with each other, in one go. */
export function compare(articles: readonly Article[], settings: EngineSettings = NO_SETTINGS): Comparison {
  const steps = compareSteps(articles, settings)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** What a run that the reader stopped has to show: the rest is not analysed, and says so. */
export function stopped(comparison: Comparison): Comparison {
  return {
    ...comparison,
    notAnalysed: comparison.notAnalysed.map((part) =>
      part.reason === 'pending'
        ? { ...part, reason: 'stopped', message: 'Stopped before it was compared.' }
        : part,
    ),
    judge:
      comparison.judge.state === 'pending'
        ? {
            ...comparison.judge,
            state: 'partly',
            message: 'Analysed by the judge in part: stopped before it was done.',
          }
        : comparison.judge,
  }
}

/** Two articles, or one with itself: its headline and its sentences against each other. */
type ArticlePair = readonly [number, number]

/** Of a book the beginning is compared: what follows must not look as if it had been. */
function tooLarge(articles: readonly Article[]): readonly NotAnalysed[] {
  return articles
    .filter(({ text }) => readLimit(text) < text.length)
    .map(({ id, text }) => ({
      articles: [id],
      reason: 'too-large',
      message: `Only the beginning was compared, ${Math.floor((readLimit(text) / text.length) * 100)} % of its text. Divide it and add the parts.`,
    }))
}

/** Other names put together give other keys: then the articles are read again. Their ids do not matter. */
function readArticle(article: Article, ledger: readonly LedgerEntry[], cache: EngineCache): ReadArticle {
  const own = ledger.map(({ name, aliases }) => [name, ...aliases])
  const key = contentHash(JSON.stringify([ENGINE_VERSION, article, own]))
  const analysed = cache.articles.get(key) ?? analyseArticle(article, ledger)
  cache.articles.set(key, analysed)
  return { article, analysed, key }
}

/** A change of settings gives other keys: the pair is judged again, the articles are not read again. */
function comparePair(
  a: ReadArticle,
  b: ReadArticle,
  judging: Judging,
  cache: EngineCache,
  used: Set<string>,
): PairResult {
  const key = `${a.key} ${b.key} ${judging.key}`
  used.add(key)
  const result = cache.pairs.get(key) ?? (a === b ? ownTextFindings(a, judging) : pairFindings(a, b, judging))
  cache.pairs.set(key, result)
  return result
}

function assemble(
  articles: readonly Article[],
  settings: EngineSettings,
  read: readonly ReadArticle[],
  results: readonly PairResult[],
  pairs: readonly ArticlePair[],
  judge: JudgeUse,
): Comparison {
  const claims = read.flatMap(({ analysed }) => analysed.claims)
  const alignments = results.flatMap((result) => result.alignments)
  const found = results.flatMap((result) => result.findings)
  const context = pointContext(
    read.map(({ article }) => article.id),
    claims,
    alignments,
    found,
  )
  const groups = groupClaims(alignments, (claim) => context.claims.get(claim)?.articleId ?? '').map(
    (group) => ({ ...group, cells: pointCells(group, context) }),
  )
  const voices = voicesOf(new Map(read.map(({ article, analysed }) => [article.id, shinglesOf(analysed)])))
  return {
    engine: ENGINE_VERSION,
    settings,
    articles: read.map(({ article, analysed }) => ({
      id: article.id,
      meta: article.meta,
      date: analysed.date,
      cuts: analysed.cuts,
      blocks: analysed.blocks,
      sentences: analysed.sentences,
    })),
    claims,
    alignments,
    groups,
    findings: rankedFindings(found, { sources: read, claims, groups, voices, settings }),
    copies: voices,
    notAnalysed: [...tooLarge(articles), ...pending(articles, pairs.slice(results.length))],
    pairsDone: pairs.slice(0, results.length).filter(isOfTwo).length,
    pairsTotal: pairs.filter(isOfTwo).length,
    judge,
  }
}

function pending(articles: readonly Article[], rest: readonly ArticlePair[]): readonly NotAnalysed[] {
  return rest.map((pair) => ({
    articles: idsOf(articles, pair),
    reason: 'pending',
    message: 'Not compared yet.',
  }))
}

/** Each with each other, then each with itself: what sources say against each other is what is asked first. */
function pairsOf(articles: readonly Article[]): readonly ArticlePair[] {
  const others = articles.flatMap((_, i) =>
    articles.slice(i + 1).map((__, offset) => [i, i + 1 + offset] as const),
  )
  return [...others, ...articles.map((_, i) => [i, i] as const)]
}

/** What an article has against itself is no pair of sources, though it is a step, and may be missing. */
function isOfTwo([i, j]: ArticlePair): boolean {
  return i !== j
}

function idsOf(articles: readonly Article[], [i, j]: ArticlePair): readonly string[] {
  return (i === j ? [i] : [i, j]).map((index) => articles[index]?.id ?? '')
}
