import { alignedInside, viewsOf } from '../align/align-articles'
import type { Finding } from '../model/comparison'
import type { PairSide } from './claim-pair'
import { claimPair, findingOf } from './finding-of'
import { headlineSentences } from './headline-sentences'
import { judgePair } from './judge-pair'
import type { Judging } from './judging'
import { canClash, passesOwnTextGates } from './own-text-gates'
import { type Analysed, type PairResult, sidesOf } from './pair-findings'
import { pairSource } from './pair-source'

/** Beside conflicts between sources these are asides. */
const ASIDE = 0.8

/**
 * An article against itself: its headline against its text, and sentences of its text against each other. Only
 * conflicts: what a text repeats or qualifies of its own is how texts are written.
 */
export function ownTextFindings(source: Analysed, judging: Judging): PairResult {
  const { article, analysed } = source
  const side = sidesOf(pairSource(article, analysed))
  const titles = headlineSentences(analysed)
  const findings: Finding[] = []
  const views = viewsOf(analysed).filter((view) => {
    const of = side(view)
    return canClash(of) && (titles.has(of.claim.sentence) || inText(analysed, of))
  })
  for (const aligned of alignedInside(views)) {
    const a = side(aligned.a)
    const b = side(aligned.b)
    if (a.claim.sentence >= b.claim.sentence) continue
    const headline = titles.has(a.claim.sentence) || titles.has(b.claim.sentence)
    const pair = claimPair(aligned, a, b)
    const outcome = judgePair(pair, judging)
    if (outcome?.kind !== 'contradiction' || !passesOwnTextGates(pair, outcome.evidence, headline)) continue
    const finding = findingOf(pair, outcome, headline ? 'headline' : 'inside-source')
    findings.push({ ...finding, score: finding.score * ASIDE })
  }
  return { alignments: [], findings }
}

/** Headings in the text and list items are read with what stands around them, not as statements of their own. */
function inText(analysed: Analysed['analysed'], { claim }: PairSide): boolean {
  return analysed.sentences[claim.sentence]?.role === 'paragraph'
}
