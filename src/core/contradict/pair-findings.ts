import { alignedPairs } from '../align/align-articles'
import type { ClaimView } from '../align/claim-view'
import { copiedPassages } from '../align/copied-passages'
import { markMoved } from '../align/moved-passages'
import type { Article } from '../model/article'
import type { AnalysedArticle } from '../model/claim'
import type { Alignment, Finding } from '../model/comparison'
import { type PairSide, type PairSource, pairSide } from './claim-pair'
import { definitionFindings } from './definitions/definition-findings'
import { claimPair, findingOf } from './finding-of'
import { judgePair } from './judge-pair'
import type { Judging } from './judging'
import { keptAlignments } from './kept-alignments'
import { pairSource } from './pair-source'

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
  const isCopied = copiedPassages(a.analysed, b.analysed)
  const copied = new Set<string>()
  const sidesA = sidesOf(sourceA)
  const sidesB = sidesOf(sourceB)
  for (const aligned of pairs) {
    const pair = claimPair(aligned, sidesA(aligned.a), sidesB(aligned.b))
    const outcome = judgePair(pair, judging)
    const oneText = isCopied(aligned.a.claim, aligned.b.claim)
    if (oneText) copied.add(`${aligned.a.claim.id} ${aligned.b.claim.id}`)
    // Two sources that print one text do not agree: they are one voice.
    if (oneText && outcome?.kind === 'agreement') continue
    if (outcome) findings.push(findingOf(pair, outcome, 'between-sources'))
  }
  if (!judging.off.has('definitions')) findings.push(...definitionFindings(a, b))
  const kept = strongest(findings)
  const alignments = keptAlignments(pairs, kept, a.article.text, b.article.text).map((alignment) =>
    copied.has(`${alignment.a} ${alignment.b}`) ? { ...alignment, copied: true } : alignment,
  )
  return {
    alignments: markMoved(alignments, a.analysed, b.analysed),
    findings: kept,
  }
}

/** Each claim is prepared once, however many partners it has. */
export function sidesOf(source: PairSource): (view: ClaimView) => PairSide {
  const known = new Map<ClaimView, PairSide>()
  return (view) => {
    const side = known.get(view) ?? pairSide(source, view)
    known.set(view, side)
    return side
  }
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
