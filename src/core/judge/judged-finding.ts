import type { ClaimPair, Evidence } from '../contradict/claim-pair'
import { findingOf } from '../contradict/finding-of'
import { judgeEvidence } from '../contradict/judge-evidence'
import { guardsOf } from '../contradict/judge-pair'
import type { Cue } from '../model/claim'
import type { Finding, GuardOutcome, JudgeView } from '../model/comparison'
import { inOrder } from './claim-pairs'
import { CONFLICT_FROM, combined } from './combination'
import {
  AGREEMENT_OVERRULED_FROM,
  JUDGE_FROM,
  JUDGE_SHARE,
  LIFTED_TO,
  LOWERED_TO,
  MATTER_FROM,
  SAME_FROM,
  SAME_SHARE,
  UNRELATED_TO,
  UNSHARED_AGREEMENT,
} from './judge-limits'
import { oneMatter } from './one-matter'
import type { JudgeScore } from './pair-judge'

/** Two claims with what the judge said of them. */
export interface JudgedPair {
  readonly pair: ClaimPair
  readonly finding: Finding | null
  readonly score: JudgeScore
  readonly cosine: number | null
}

/**
 * What only the judge sees in two claims: a conflict, one that a guard explains away, or the same in other words.
 * `null` where it sees nothing, or a rule has seen it already.
 */
export function judgedFinding(judged: JudgedPair): Finding | null {
  const { pair, finding, score } = judged
  if (finding && (finding.kind !== 'agreement' || score.contradiction < AGREEMENT_OVERRULED_FROM)) return null
  const matter = oneMatter(pair.a.claim, pair.b.claim, pair.similarity, judged.cosine)
  if (matter < MATTER_FROM) return null
  if (score.contradiction >= JUDGE_FROM) return conflict(judged, matter)
  return finding === null ? agreement(judged, matter) : null
}

function conflict(judged: JudgedPair, matter: number): Finding | null {
  const { pair, finding, score, cosine } = judged
  const ordered = inOrder(pair)
  const evidence = judgeEvidence(ordered, score.contradiction)
  const guards = guardsOf(ordered, evidence)
  const fired = guards.find((guard) => guard.fired)
  const probable = combined({
    ...score,
    ruleStrength: 0,
    // A guard gives the pair its name below; here it is asked how probable a conflict is without one.
    guard: null,
    agreement: finding !== null,
    similarity: pair.similarity,
    cosine,
  }).conflict
  if (probable < CONFLICT_FROM) return null
  return found(judged, { ...evidence, strength: JUDGE_SHARE * probable * matter }, guards, fired, matter)
}

function found(
  { pair, score }: JudgedPair,
  evidence: Evidence,
  guards: readonly GuardOutcome[],
  fired: GuardOutcome | undefined,
  matter: number,
): Finding {
  // Its words are looked for later: until then none are lit.
  const unlit = { ...evidence, cuesA: [], cuesB: [] }
  const made = findingOf(
    { ...pair, similarity: matter },
    { kind: fired ? fired.guard : 'contradiction', evidence: unlit, guards },
    'between-sources',
  )
  return { ...made, judge: viewOf(score) }
}

function agreement({ pair, score }: JudgedPair, matter: number): Finding | null {
  const both = Math.min(score.entailment, score.reverseEntailment)
  if (both < SAME_FROM) return null
  const evidence: Evidence = {
    rule: 'judge',
    strength: SAME_SHARE * both * matter,
    cuesA: [],
    cuesB: [],
    difference: '',
  }
  const made = findingOf(
    { ...pair, similarity: matter },
    { kind: 'agreement', evidence, guards: [] },
    'between-sources',
  )
  return { ...made, judge: viewOf(score) }
}

/** What the judge said, as a finding carries it. */
export function viewOf({ contradiction, entailment, reverseEntailment }: JudgeScore): JudgeView {
  return { contradiction, entailment, reverseEntailment }
}

/**
 * Share of its rank that a rule's finding keeps beside the judge's view: what both see rises, what the judge holds
 * compatible sinks, and nothing is taken away.
 */
export function sharedView(finding: Finding): number {
  const { judge } = finding
  if (!judge) return 1
  if (finding.kind === 'agreement') {
    const most = Math.max(judge.entailment, judge.reverseEntailment)
    if (most <= UNRELATED_TO) return UNSHARED_AGREEMENT
    return (
      LOWERED_TO + (LIFTED_TO - LOWERED_TO) * Math.min(1, (judge.entailment + judge.reverseEntailment) / 2)
    )
  }
  const { conflict: probable } = combined({
    ...judge,
    ruleStrength: Math.min(1, finding.score),
    guard: finding.guards.find(({ fired }) => fired)?.guard ?? null,
    agreement: false,
    similarity: finding.similarity,
    cosine: null,
  })
  return LOWERED_TO + (LIFTED_TO - LOWERED_TO) * probable
}

/** The finding with the words that weigh most with the judge lit, and told. */
export function withWords(
  finding: Finding,
  pair: ClaimPair,
  words: NonNullable<JudgeView['words']>,
): Finding {
  const lit = (spans: readonly { readonly from: number; readonly to: number }[]): readonly Cue[] =>
    spans.map(({ from, to }) => ({ from, to, role: 'judge' })).sort((x, y) => x.from - y.from)
  const told = [
    ...words.a.map((span) => quoted(pair, 'a', span)),
    ...words.b.map((span) => quoted(pair, 'b', span)),
  ]
  const difference = `the judge reads these two as excluding each other${told.length === 0 ? '' : `; the words that weigh most are ${listed(told)}`}`
  const evidence: Evidence = {
    rule: 'judge',
    strength: 0,
    cuesA: lit(words.a),
    cuesB: lit(words.b),
    difference,
  }
  const remade = findingOf(pair, { kind: finding.kind, evidence, guards: finding.guards }, finding.place)
  return {
    ...finding,
    explanation: remade.explanation,
    a: { ...finding.a, cues: evidence.cuesA },
    b: { ...finding.b, cues: evidence.cuesB },
    judge: { ...(finding.judge ?? { contradiction: 0, entailment: 0, reverseEntailment: 0 }), words },
  }
}

function quoted(pair: ClaimPair, side: 'a' | 'b', { from, to }: { from: number; to: number }): string {
  return `“${pair[side].source.text.slice(from, to)}”`
}

function listed(words: readonly string[]): string {
  const [last = ''] = words.slice(-1)
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
