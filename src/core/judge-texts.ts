import { type ClaimView, claimView } from './align/claim-view'
import { eventLikeness, type Particulars, particularsOf } from './align/event-likeness'
import { likenessOf } from './align/similarity'
import { analyseText } from './claims/analyse-text'
import { type ClaimPair, type PairSide, pairSide } from './contradict/claim-pair'
import { judgeEvidence } from './contradict/judge-evidence'
import { guardsOf, judgePair, type PairOutcome } from './contradict/judge-pair'
import { pairSource } from './contradict/pair-source'
import {
  CONFLICT_FROM,
  type CombinationFeatures,
  combined,
  type EventFeatures,
  ruleStands,
  sameEvent,
} from './judge/combination'
import type { JudgeScore } from './judge/pair-judge'
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
  /** What the combination of rules and judge rests on; `null` where rules alone decided. */
  readonly features: TextFeatures | null
}

/** All that is known of two texts when rules and judge are weighed. */
export interface TextFeatures extends CombinationFeatures, EventFeatures {}

/** What the judge and the sentence encoder said of the two texts. */
export interface TextsView {
  readonly score: JudgeScore
  /** Product of the two vectors; `null` where nobody asked for them. */
  readonly cosine: number | null
}

/** A contradiction held back by a guard ranks below an open one, above none. */
const GUARDED_SHARE = 0.3

/**
 * Judges two sentences or short passages: the strongest conflict between any two of their claims. Without `view` by
 * rules alone; with it the calibrated combination of judge and rules decides.
 */
export function judgeTexts(a: string, b: string, view: TextsView | null = null): PairJudgement {
  const sidesA = sidesOf('a', a)
  const sidesB = sidesOf('b', b)
  const rarity = (): number => 1
  const wholeA = wholeView('a', a, sidesA)
  const wholeB = wholeView('b', b, sidesB)
  const similarity = eventLikeness(wholeA, wholeB, likenessOf(wholeA, wholeB, rarity))
  let best: Judged | null = null
  const pairs = pairsOf(sidesA, sidesB, rarity)
  for (const pair of pairs) {
    const outcome = judgePair(pair)
    if (!outcome) continue
    const score = scoreOf(outcome)
    if (!best || order(outcome, score) > order(best.outcome, best.score)) best = { outcome, score, pair }
  }
  const byRules = best ? judgementOf(best, similarity) : { ...NOTHING, similarity }
  const particulars = particularsOf(wholeA, wholeB)
  return view ? withJudge(byRules, best, nearestOf(pairs), particulars, view) : byRules
}

function judgementOf(best: Judged, similarity: number): PairJudgement {
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
    features: null,
  }
}

const NOTHING: Omit<PairJudgement, 'similarity'> = {
  relation: 'neutral',
  score: 0,
  rule: null,
  guards: [],
  evidence: { a: [], b: [], note: '' },
  features: null,
}

/** From here on the judge's own reading is worth telling, if only with the guard that speaks against it. */
const READ_FROM = 0.5
/** The judge holds that one text follows from the other: as sure as this, both say the same. */
const SAME_FROM = 0.7

/** What rules and judge make of the two texts together. The rules' words stay where they decide alike. */
function withJudge(
  byRules: PairJudgement,
  best: Judged | null,
  nearest: ClaimPair | null,
  particulars: Particulars,
  { score, cosine }: TextsView,
): PairJudgement {
  const outcome = best?.outcome ?? null
  const strength = outcome?.evidence.strength ?? 0
  const unsaid = outcome === null || outcome.kind === 'agreement'
  const held =
    unsaid && nearest
      ? guardsOf(nearest, judgeEvidence(nearest, score.contradiction)).filter(({ fired }) => fired)
      : []
  const fired = outcome?.guards.find((one) => one.fired) ?? held[0]
  const { similarity } = byRules
  const features: TextFeatures = {
    ...score,
    ...particulars,
    ruleStrength: unsaid ? 0 : strength,
    guard: fired?.guard ?? null,
    agreement: outcome?.kind === 'agreement',
    similarity,
    cosine,
  }
  const probability = combined(features).conflict
  const conflict = ruleStands(features) ? Math.max(probability, CONFLICT_FROM) : probability
  const seen = { ...byRules, score: conflict, similarity: sameEvent(features), features }
  const unexplained = { ...seen, ...NOTHING, score: conflict, features }
  if (conflict >= CONFLICT_FROM)
    return unsaid
      ? { ...unexplained, relation: 'contradiction', rule: 'judge' }
      : { ...seen, relation: 'contradiction' }
  const [guard] = held
  if (guard && score.contradiction >= READ_FROM)
    return {
      ...unexplained,
      relation: guard.guard,
      rule: 'judge',
      guards: held.map((one) => one.guard),
      evidence: { a: [], b: [], note: guard.note },
    }
  const same = Math.min(score.entailment, score.reverseEntailment) >= SAME_FROM
  if (byRules.relation !== 'contradiction')
    return same && outcome === null ? { ...seen, relation: 'agreement', rule: 'judge' } : seen
  return { ...seen, relation: same ? 'agreement' : 'neutral' }
}

/** The two claims that answer each other best: what a whole passage is mostly about. */
function nearestOf(pairs: readonly ClaimPair[]): ClaimPair | null {
  return pairs.reduce<ClaimPair | null>(
    (best, pair) => (best && best.similarity >= pair.similarity ? best : pair),
    null,
  )
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
