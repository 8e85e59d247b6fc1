import { type AlignedPair, alignedPairs } from '../align/align-articles'
import type { ClaimView } from '../align/claim-view'
import type { Article } from '../model/article'
import type { AnalysedArticle } from '../model/claim'
import type { Alignment, Finding, FindingSide } from '../model/comparison'
import { findingKey } from '../review/finding-key'
import { type ClaimPair, type Evidence, type PairSide, type PairSource, pairSide } from './claim-pair'
import { explain } from './explain'
import { judgePair } from './judge-pair'
import type { Judging } from './judging'
import { keptAlignments } from './kept-alignments'
import { pairSource } from './pair-source'
import { claimWeight } from './rank'

/** What two articles have to do with each other, before ranking over all articles. */
export interface PairResult {
  readonly alignments: readonly Alignment[]
  readonly findings: readonly Finding[]
}

/** Findings of one kind kept for a pair of articles: more is not read, and ranking costs their square. */
const MAX_FINDINGS = 60

/** An article with what is known of it. */
export interface Analysed {
  readonly article: Article
  readonly analysed: AnalysedArticle
}

/** Aligns and judges two analysed articles. */
export function pairFindings(a: Analysed, b: Analysed, judging: Judging): PairResult {
  const pairs = alignedPairs(a.analysed, b.analysed)
  const sourceA = pairSource(a.article, a.analysed)
  const sourceB = pairSource(b.article, b.analysed)
  const findings: Finding[] = []
  const sidesA = sidesOf(sourceA)
  const sidesB = sidesOf(sourceB)
  for (const aligned of pairs) {
    const finding = judged(aligned, sidesA(aligned.a), sidesB(aligned.b), judging)
    if (finding) findings.push(finding)
  }
  const kept = strongest(findings)
  return {
    alignments: keptAlignments(pairs, kept, a.article.text, b.article.text),
    findings: kept,
  }
}

/** Each claim is prepared once, however many partners it has. */
function sidesOf(source: PairSource): (view: ClaimView) => PairSide {
  const known = new Map<ClaimView, PairSide>()
  return (view) => {
    const side = known.get(view) ?? pairSide(source, view)
    known.set(view, side)
    return side
  }
}

function judged(aligned: AlignedPair, a: PairSide, b: PairSide, judging: Judging): Finding | null {
  const pair: ClaimPair = {
    a,
    b,
    likeness: aligned.likeness,
    similarity: aligned.similarity,
    rarity: aligned.rarity,
  }
  const outcome = judgePair(pair, judging)
  if (!outcome) return null
  const sideA = findingSide(a, outcome.evidence.cuesA)
  const sideB = findingSide(b, outcome.evidence.cuesB)
  return {
    id: findingKey(sideA, sideB),
    kind: outcome.kind,
    rule: outcome.evidence.rule,
    place: 'between-sources',
    a: sideA,
    b: sideB,
    score: scoreOf(pair, outcome.evidence),
    similarity: pair.similarity,
    explanation: explain(pair, outcome),
    sharedTerms: sharedTerms(pair),
    guards: outcome.guards,
  }
}

function findingSide(side: PairSide, cues: Evidence['cuesA']): FindingSide {
  return {
    articleId: side.source.id,
    claimId: side.claim.id,
    from: side.span.from,
    to: side.span.to,
    quote: side.source.text.slice(side.span.from, side.span.to),
    cues,
    // Empty where the source itself rejects the claim: then nobody else is named.
    speaker: side.claim.attribution?.speaker || null,
    date: side.source.date,
  }
}

/** Conflict strength x alignment x weight of the claims. */
function scoreOf(pair: ClaimPair, evidence: Evidence): number {
  const alignment = 0.4 + 0.6 * pair.similarity
  return evidence.strength * alignment * Math.sqrt(claimWeight(pair.a.claim) * claimWeight(pair.b.claim))
}

function sharedTerms(pair: ClaimPair): readonly string[] {
  const names = pair.a.source.entityNames
  return [
    ...new Set(
      pair.likeness.matches
        .filter((match) => match.quality > 0.8 && !match.opposite)
        .map((match) => names[match.a.lemma] ?? match.a.lemma),
    ),
  ]
}

function strongest(findings: readonly Finding[]): readonly Finding[] {
  const ordered = [...findings].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
  const counts = new Map<string, number>()
  return ordered.filter((finding) => {
    const tier = finding.kind === 'contradiction' || finding.kind === 'agreement' ? finding.kind : 'typed'
    const count = (counts.get(tier) ?? 0) + 1
    counts.set(tier, count)
    return count <= MAX_FINDINGS
  })
}
