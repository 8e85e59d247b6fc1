import { type ClaimView, claimView } from './align/claim-view'
import { eventLikeness } from './align/event-likeness'
import { likenessOf } from './align/similarity'
import { analyseText } from './claims/analyse-text'
import { type ClaimPair, type PairSide, pairSide } from './contradict/claim-pair'
import { judgePair, type PairOutcome } from './contradict/judge-pair'
import { pairSource } from './contradict/pair-source'
import type { Term } from './model/claim'
import type { GuardName, RuleName } from './model/comparison'
import { overlaps } from './model/span'
import { wordsOf } from './text/tokens'

/** What the engine thinks of two bare texts, without metadata. `score` and `similarity` are for ordering only. */
export interface PairJudgement {
  readonly relation: 'contradiction' | 'agreement' | 'neutral' | GuardName
  /** Rank of contradiction; higher is stronger. */
  readonly score: number
  /** Same event, 0 to 1. */
  readonly similarity: number
  readonly rule: RuleName | null
  /** Guards that fired, in the order in which they are asked. */
  readonly guards: readonly GuardName[]
  /** Cue words of both sides, verbatim, and the note of the guard that fired. */
  readonly evidence: { readonly a: readonly string[]; readonly b: readonly string[]; readonly note: string }
}

/** A contradiction held back by a guard ranks below an open one, above none. */
const GUARDED_SHARE = 0.3

/** Judges two sentences or short passages: the strongest conflict between any two of their claims. */
export function judgeTexts(a: string, b: string): PairJudgement {
  const sidesA = sidesOf('a', a)
  const sidesB = sidesOf('b', b)
  const rarity = (): number => 1
  const wholeA = wholeView('a', a, sidesA)
  const wholeB = wholeView('b', b, sidesB)
  const similarity = eventLikeness(wholeA, wholeB, likenessOf(wholeA, wholeB, rarity))
  let best: Judged | null = null
  for (const pair of pairsOf(sidesA, sidesB, rarity)) {
    const outcome = judgePair(pair)
    if (!outcome) continue
    const score = scoreOf(outcome)
    if (!best || order(outcome, score) > order(best.outcome, best.score)) best = { outcome, score, pair }
  }
  if (!best)
    return {
      relation: 'neutral',
      score: 0,
      similarity,
      rule: null,
      guards: [],
      evidence: { a: [], b: [], note: '' },
    }
  const { outcome } = best
  const words = (side: PairSide, cues: PairOutcome['evidence']['cuesA']): readonly string[] =>
    cues.map((cue) => side.source.text.slice(cue.from, cue.to))
  return {
    relation: outcome.kind,
    score: best.score,
    similarity,
    rule: outcome.evidence.rule,
    guards: outcome.guards.flatMap(({ guard, fired }) => (fired ? [guard] : [])),
    evidence: {
      a: words(best.pair.a, outcome.evidence.cuesA),
      b: words(best.pair.b, outcome.evidence.cuesB),
      note: outcome.guards.find((guard) => guard.fired)?.note ?? '',
    },
  }
}

interface Judged {
  readonly outcome: PairOutcome
  readonly score: number
  readonly pair: ClaimPair
}

/** All claims of the one against all of the other; those that answer each other best are taken for one matter. */
function pairsOf(
  sidesA: readonly PairSide[],
  sidesB: readonly PairSide[],
  rarity: ClaimPair['rarity'],
): readonly ClaimPair[] {
  const pairs = sidesA.flatMap((a) =>
    sidesB.map((b) => {
      const likeness = likenessOf(a.view, b.view, rarity)
      return { a, b, likeness, similarity: likeness.similarity, rarity }
    }),
  )
  const nearest = (side: 'a' | 'b', of: PairSide): number =>
    pairs.reduce((most, pair) => (pair[side] === of ? Math.max(most, pair.similarity) : most), 0)
  return pairs.map((pair) =>
    pair.similarity === nearest('a', pair.a) && pair.similarity === nearest('b', pair.b)
      ? { ...pair, sameMatter: true }
      : pair,
  )
}

function scoreOf(outcome: PairOutcome): number {
  if (outcome.kind === 'agreement') return 0
  return outcome.kind === 'contradiction'
    ? outcome.evidence.strength
    : outcome.evidence.strength * GUARDED_SHARE
}

/** Open contradictions, then guarded ones, then agreements. */
function order(outcome: PairOutcome, score: number): number {
  if (outcome.kind === 'contradiction') return 2 + score
  return outcome.kind === 'agreement' ? outcome.evidence.strength / 2 : 1 + score
}

function sidesOf(id: string, text: string): readonly PairSide[] {
  const analysed = analyseText(id, text)
  const source = pairSource({ id, text, meta: {}, cutOverrides: [] }, analysed)
  return analysed.claims.map((claim) => pairSide(source, claimView(claim)))
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'])

/** A passage split into claims is still one passage when it is compared: all its words, with the names resolved. */
function wholeView(id: string, text: string, sides: readonly PairSide[]): ClaimView {
  const known = sides.flatMap((side) => side.claim.terms)
  const rest = wordsOf(text, { from: 0, to: text.length })
    .filter((word) => !known.some((term) => overlaps(term, word)))
    .map(
      (word): Term => ({
        from: word.from,
        to: word.to,
        lemma: word.lemma,
        pos: word.pos,
        negated: false,
        content: CONTENT.has(word.pos),
      }),
    )
  const terms = new Map([...known, ...rest].map((term) => [term.from, term]))
  return claimView({
    id,
    articleId: id,
    sentence: 0,
    spans: [{ from: 0, to: text.length }],
    kind: 'factual',
    polarity: 'positive',
    modality: 'asserted',
    attribution: null,
    quantities: [],
    times: [],
    entities: [],
    cues: [],
    terms: [...terms.values()].sort((x, y) => x.from - y.from),
  })
}
