import type { ClaimView } from '../../align/claim-view'
import { type Likeness, likenessOf } from '../../align/similarity'
import type { ViewTerm } from '../../align/view-term'
import { overlaps, type Span } from '../../model/span'
import type { PairSide } from '../claim-pair'

/** A claim that may take part in a conflict of three. */
export interface JointClaim {
  readonly side: PairSide
  /** Copies of one text share a voice: three voices are needed, not three files. */
  readonly voice: string
}

/** One of the three, with the words that matter. */
export interface JointPart {
  readonly claim: JointClaim
  readonly cues: readonly Span[]
}

/** Two claims that together leave no room for the third. */
export interface JointConflict {
  readonly first: JointPart
  readonly second: JointPart
  readonly third: JointPart
  /** 0 to 1. */
  readonly strength: number
  /** The difference in plain words. */
  readonly difference: string
}

/** One way in which three claims can exclude each other. Each looks only at claims that have its words in them. */
export type JointSchema = (claims: readonly JointClaim[]) => readonly JointConflict[]

/** Partners of one claim that a schema follows: three that exclude each other are rare, and the first few show it. */
export const MAX_PARTNERS = 12

/** Only what a source states or passes on as fact, without condition, can exclude anything. */
export function isStatement({ claim }: PairSide): boolean {
  if (claim.kind !== 'factual' && claim.kind !== 'heading') return false
  const stance = claim.attribution?.stance ?? 'asserted'
  return claim.modality === 'asserted' && stance === 'asserted' && claim.within === undefined
}

/** The claim's content words inside, or apart from, some of its words. */
export function termsIn({ view }: PairSide, span: Span): readonly ViewTerm[] {
  return view.terms.filter((term) => overlaps(term, span))
}

export function termsApart({ view }: PairSide, spans: readonly Span[]): readonly ViewTerm[] {
  return view.terms.filter((term) => !spans.some((span) => overlaps(term, span)))
}

/** How two sets of words answer each other. */
export function answers(
  a: PairSide,
  termsA: readonly ViewTerm[],
  b: PairSide,
  termsB: readonly ViewTerm[],
): Likeness {
  const view = (side: PairSide, terms: readonly ViewTerm[]): ClaimView => ({ claim: side.claim, terms })
  return likenessOf(view(a, termsA), view(b, termsB), () => 1)
}

export function threeVoices(a: JointClaim, b: JointClaim, c: JointClaim): boolean {
  return a.voice !== b.voice && b.voice !== c.voice && a.voice !== c.voice
}

/** The span of what a pattern's group matched, in the source's text. */
export function groupSpan(side: PairSide, match: RegExpExecArray, group: number): Span | null {
  const [from, to] = match.indices?.[group] ?? []
  return from === undefined || to === undefined
    ? null
    : { from: side.span.from + from, to: side.span.from + to }
}

/** The claim's hull as written: what patterns with places are run on. */
export function written({ source, span }: PairSide): string {
  return source.text.slice(span.from, span.to)
}
