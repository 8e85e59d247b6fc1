import type { AlignedPair } from '../align/align-articles'
import type { Finding, FindingPlace, FindingSide } from '../model/comparison'
import { findingKey } from '../review/finding-key'
import type { ClaimPair, Evidence, PairSide } from './claim-pair'
import { claimWeight } from './claim-weight'
import { explain } from './explain'
import type { PairOutcome } from './judge-pair'

/** Two aligned claims as rules and guards see them. */
export function claimPair(
  { likeness, similarity, rarity }: AlignedPair,
  a: PairSide,
  b: PairSide,
): ClaimPair {
  return { a, b, likeness, similarity, rarity }
}

/** What came of a pair as the reader sees it. */
export function findingOf(pair: ClaimPair, outcome: PairOutcome, place: FindingPlace): Finding {
  const { a, b } = pair
  const sideA = findingSide(a, outcome.evidence.cuesA)
  const sideB = findingSide(b, outcome.evidence.cuesB)
  return {
    id: findingKey(sideA, sideB),
    kind: outcome.kind,
    rule: outcome.evidence.rule,
    place,
    a: sideA,
    b: sideB,
    score: scoreOf(pair, outcome.evidence),
    similarity: pair.similarity,
    explanation: explain(pair, outcome),
    sharedTerms: sharedTerms(pair),
    guards: outcome.guards,
  }
}

/** One side of a finding: the claim's own words at their place, with what made the rule fire. */
export function findingSide(side: PairSide, cues: Evidence['cuesA']): FindingSide {
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
