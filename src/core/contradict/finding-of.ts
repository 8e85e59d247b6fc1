import type { AlignedPair } from '../align/align-articles'
import type { Finding, FindingPlace, FindingSide } from '../model/comparison'
import { findingKey } from '../review/finding-key'
import { affirmsExistence } from './affirmation'
import type { ClaimPair, Evidence, PairSide } from './claim-pair'
import { claimWeight } from './claim-weight'
import { denialsOf } from './denial'
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

/** A thing named only in passing ("a pattern of contacts", "the dialogue dynamic") is affirmed by the way. */
const BY_THE_WAY = 0.55

function mentionShare({ a, b }: ClaimPair, { cuesA, cuesB }: Evidence): number {
  const mentioned =
    (deniesExistence(a, cuesA) && inPassing(b, cuesB)) || (deniesExistence(b, cuesB) && inPassing(a, cuesA))
  return mentioned ? BY_THE_WAY : 1
}

function deniesExistence(side: PairSide, cues: Evidence['cuesA']): boolean {
  return denialsOf(side).some(({ kind, cue }) => kind === 'existence' && cue.from === cues[0]?.from)
}

/** What stands behind these is only named: "a *pattern* of contacts", "the *question* of a treaty". */
const NAMING = new Set(
  'pattern form kind sort type matter question history issue idea notion prospect'.split(' '),
)

function inPassing(side: PairSide, cues: Evidence['cuesA']): boolean {
  const [cue] = cues
  if (cue?.role !== 'affirmed') return false
  const { terms } = side.claim
  const at = terms.findIndex(({ from }) => from === cue.from)
  const term = side.view.terms.find(({ from }) => from === cue.from)
  if (at < 0 || term?.pos !== 'NOUN') return false
  if (terms[at - 1]?.lemma === 'of' && NAMING.has(terms[at - 2]?.lemma ?? '')) return true
  if (affirmsExistence(side, term)) return false
  return terms[at - 1]?.pos === 'ADP' || terms[at + 1]?.pos === 'NOUN'
}

/** Conflict strength x alignment x weight of the claims. */
function scoreOf(pair: ClaimPair, evidence: Evidence): number {
  const alignment = 0.25 + 0.75 * pair.similarity
  return (
    mentionShare(pair, evidence) *
    evidence.strength *
    alignment *
    Math.sqrt(claimWeight(pair.a.claim) * claimWeight(pair.b.claim))
  )
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
