import type { AlignedPair } from '../align/align-articles'
import type { ClaimView } from '../align/claim-view'
import { diffTokens } from '../align/diff-tokens'
import type { Alignment, AlignmentRelation, Finding } from '../model/comparison'

/** Partners of a claim that are shown and grouped: the judge looks at more, a reader follows no more. */
const SHOWN_PARTNERS = 3

/** What is worth keeping of all judged pairs, best first: each claim's nearest partners, and all with a finding. */
export function keptAlignments(
  pairs: readonly AlignedPair[],
  findings: readonly Finding[],
  textA: string,
  textB: string,
): readonly Alignment[] {
  const found = new Set(findings.map(({ a, b }) => `${a.claimId} ${b.claimId}`))
  const countA = new Map<string, number>()
  const countB = new Map<string, number>()
  const kept: Alignment[] = []
  for (const pair of pairs) {
    const a = pair.a.claim.id
    const b = pair.b.claim.id
    const ofA = countA.get(a) ?? 0
    const ofB = countB.get(b) ?? 0
    if (ofA >= SHOWN_PARTNERS && ofB >= SHOWN_PARTNERS && !found.has(`${a} ${b}`)) continue
    countA.set(a, ofA + 1)
    countB.set(b, ofB + 1)
    kept.push({ a, b, similarity: pair.similarity, relation: relationOf(pair, textA, textB) })
  }
  return kept
}

/** The same words in the same forms, typography apart; alignment itself sees dictionary forms only. */
function relationOf(pair: AlignedPair, textA: string, textB: string): AlignmentRelation {
  if (pair.relation !== 'same') return pair.relation
  return wordsOf(pair.a, textA) === wordsOf(pair.b, textB) ? 'same' : 'reworded'
}

function wordsOf(view: ClaimView, text: string): string {
  const words = view.claim.spans.flatMap((span) => diffTokens(text, span).map((token) => token.key))
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).join(' ')
}
