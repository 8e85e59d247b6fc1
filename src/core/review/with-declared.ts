import type { Claim } from '../model/claim'
import type { Comparison, Finding, FindingSide } from '../model/comparison'
import type { QuoteAnchor } from '../model/review'
import { hull, type Span } from '../model/span'
import { findingKey } from './finding-key'
import { findAnchor } from './quote-anchor'

/** The reader's own word on two passages: they conflict, say the same, or do not belong together. */
export interface DeclaredPair {
  readonly relation: 'conflict' | 'match' | 'apart'
  readonly a: QuoteAnchor
  readonly b: QuoteAnchor
}

/** Share of a span from which on another is taken for the same passage: as verdicts are carried, see match-reviews. */
const SAME_PASSAGE = 0.5

interface Passage extends Span {
  readonly articleId: string
}

type PassagePair = readonly [Passage, Passage]

/**
 * The comparison with what the reader declared: findings made by hand stand first among their kind and take the place of
 * what the engine found on the same two passages; passages that are kept apart have neither finding nor alignment.
 * A declared pair whose words no longer stand in the texts (by source id) changes nothing.
 */
export function withDeclared(
  comparison: Comparison,
  declared: readonly DeclaredPair[],
  texts: ReadonlyMap<string, string>,
): Comparison {
  const standing = declared.flatMap((pair) => {
    const a = placeOf(pair.a, texts)
    const b = placeOf(pair.b, texts)
    return a && b ? [{ relation: pair.relation, places: [a, b] as const }] : []
  })
  if (standing.length === 0) return comparison
  // A paragraph that conflicts takes no claim's place in it; one that is kept apart takes its claims along.
  const isOf = (one: PassagePair) =>
    standing.some(({ relation, places }) => samePair(places, one, relation === 'apart' ? 'within' : 'same'))
  const own = comparison.findings.filter(({ a, b, third }) => third !== undefined || !isOf([a, b]))
  const top = Math.max(0, ...comparison.findings.map(({ score }) => score))
  const made = standing.flatMap(({ relation, places }, i) =>
    relation === 'apart' ? [] : [findingOf(relation, places, comparison, texts, top + standing.length - i)],
  )
  const apart = standing.filter(({ relation }) => relation === 'apart').map(({ places }) => places)
  return {
    ...comparison,
    alignments: withoutApart(comparison, apart),
    findings: [
      ...made.filter(({ kind }) => kind === 'contradiction'),
      ...own.filter(({ kind }) => kind !== 'agreement'),
      ...made.filter(({ kind }) => kind === 'agreement'),
      ...own.filter(({ kind }) => kind === 'agreement'),
    ],
  }
}

function placeOf(anchor: QuoteAnchor, texts: ReadonlyMap<string, string>): Passage | null {
  const text = texts.get(anchor.sourceId)
  if (text === undefined) return null
  // The text of a source never changes: where the words stand at their old place, that is the place.
  const stands = text.slice(anchor.from, anchor.to) === anchor.quote
  const span = stands ? { from: anchor.from, to: anchor.to } : findAnchor(text, anchor)
  return span && { articleId: anchor.sourceId, ...span }
}

function withoutApart(
  { alignments, claims }: Comparison,
  apart: readonly PassagePair[],
): Comparison['alignments'] {
  if (apart.length === 0) return alignments
  const byId = new Map(
    claims.map((claim) => [claim.id, { articleId: claim.articleId, ...hull(claim.spans) }]),
  )
  return alignments.filter(({ a, b }) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return !one || !other || !apart.some((places) => samePair(places, [one, other], 'within'))
  })
}

function samePair([a, b]: PassagePair, [one, other]: PassagePair, how: 'same' | 'within'): boolean {
  const isSame = (passage: Passage, found: Passage) => {
    if (passage.articleId !== found.articleId) return false
    const lengths = [passage.to - passage.from, found.to - found.from]
    const whole = how === 'same' ? Math.max(...lengths) : Math.min(...lengths)
    return shared(passage, found) >= SAME_PASSAGE * whole
  }
  return (isSame(a, one) && isSame(b, other)) || (isSame(a, other) && isSame(b, one))
}

/** Characters in common; less than none where they stand apart. */
function shared(a: Span, b: Span): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from)
}

function findingOf(
  relation: 'conflict' | 'match',
  [first, second]: PassagePair,
  comparison: Comparison,
  texts: ReadonlyMap<string, string>,
  score: number,
): Finding {
  // As the engine has it: what comes first among the sources is `a`.
  const place = ({ articleId }: Passage) => comparison.articles.findIndex(({ id }) => id === articleId)
  const inOrder = place(first) < place(second) || (place(first) === place(second) && first.from < second.from)
  const sides = (inOrder ? [first, second] : [second, first]).map((one) => sideOf(one, comparison, texts))
  const [a, b] = [sides[0] ?? sideOf(first, comparison, texts), sides[1] ?? sideOf(second, comparison, texts)]
  return {
    id: findingKey(a, b),
    kind: relation === 'conflict' ? 'contradiction' : 'agreement',
    rule: 'by-hand',
    a,
    b,
    place: a.articleId === b.articleId ? 'inside-source' : 'between-sources',
    score,
    similarity: 0,
    explanation:
      relation === 'conflict'
        ? 'Declared by hand: the two passages conflict.'
        : 'Declared by hand: the two passages say the same.',
    sharedTerms: [],
    guards: [],
  }
}

function sideOf(
  { articleId, from, to }: Passage,
  comparison: Comparison,
  texts: ReadonlyMap<string, string>,
): FindingSide {
  const claim = claimAt(comparison.claims, { articleId, from, to })
  const holds = claim !== null && shared(hull(claim.spans), { from, to }) > 0
  return {
    articleId,
    claimId: claim?.id ?? `${articleId}:${from}-${to}`,
    from,
    to,
    quote: (texts.get(articleId) ?? '').slice(from, to),
    cues: [],
    speaker: (holds && claim.attribution?.speaker) || null,
    date: comparison.articles.find(({ id }) => id === articleId)?.date ?? null,
  }
}

/** The claim that shares most with the passage; where none does, the nearest, so that the way there is known. */
function claimAt(claims: readonly Claim[], passage: Passage): Claim | null {
  let best: { readonly claim: Claim; readonly common: number; readonly length: number } | null = null
  for (const claim of claims) {
    if (claim.articleId !== passage.articleId) continue
    const place = hull(claim.spans)
    const common = shared(place, passage)
    const length = place.to - place.from
    // Of those that hold the whole passage, the closest.
    if (!best || common > best.common || (common === best.common && length < best.length)) {
      best = { claim, common, length }
    }
  }
  return best?.claim ?? null
}
