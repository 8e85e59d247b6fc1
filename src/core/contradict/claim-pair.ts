import type { ClaimView } from '../align/claim-view'
import type { Likeness } from '../align/similarity'
import type { Rarity } from '../align/term-rarity'
import type { Claim, Cue } from '../model/claim'
import type { RuleName } from '../model/comparison'
import { hull, type Span } from '../model/span'

/** The article that a claim stands in, as far as judging needs it. */
export interface PairSource {
  readonly id: string
  readonly text: string
  /** ISO date, `null` where unknown. */
  readonly date: string | null
  /** How the reader knows the source: publisher, else title in quotes; empty where it has neither. */
  readonly name: string
  /** Its title in quotes, to tell two texts of one publisher apart. */
  readonly title: string | null
  readonly sentenceSpan: (index: number) => Span | null
  /** Entities that the whole article turns on. */
  readonly topics: ReadonlySet<string>
  /** Entities of a sentence and of the one before it: what a claim may mean without naming it. */
  readonly entitiesAround: (sentence: number) => ReadonlySet<string>
  readonly entityNames: Readonly<Record<string, string>>
}

export interface PairSide {
  readonly source: PairSource
  readonly view: ClaimView
  readonly claim: Claim
  /** Hull of the claim. */
  readonly span: Span
  /** The claim's own words. */
  readonly text: string
  /** The sentence that it stands in: conditions and exceptions may stand outside the claim. */
  readonly sentence: string
}

/** Two claims that may speak of the same, as rules and guards see them. */
export interface ClaimPair {
  readonly a: PairSide
  readonly b: PairSide
  readonly likeness: Likeness
  readonly similarity: number
  /** How telling a word is between the two articles. */
  readonly rarity: Rarity
  /**
   * True where the reader asks of just these two whether they conflict: they are taken to speak of one matter at
   * one time, so that less has to be shared.
   */
  readonly sameMatter?: boolean
}

/** Why a rule holds that both claims cannot be true of the same matter at the same time. */
export interface Evidence {
  readonly rule: RuleName
  /** 0 to 1. */
  readonly strength: number
  readonly cuesA: readonly Cue[]
  readonly cuesB: readonly Cue[]
  /** The difference in plain words, for the explanation: `denied here, affirmed there`. */
  readonly difference: string
}

/** One rule looks at one kind of conflict; `null` where it has nothing to say. */
export type Rule = (pair: ClaimPair) => Evidence | null

/** A guard answers in plain words why both may be true, or `null`. */
export type Guard = (pair: ClaimPair, evidence: Evidence) => string | null

/** A claim with its surroundings, ready to be judged. */
export function pairSide(source: PairSource, view: ClaimView): PairSide {
  const span = hull(view.claim.spans)
  const sentence = source.sentenceSpan(view.claim.sentence) ?? span
  return {
    source,
    view,
    claim: view.claim,
    span,
    text: view.claim.spans.map((part) => source.text.slice(part.from, part.to)).join(' '),
    sentence: source.text.slice(Math.min(sentence.from, span.from), Math.max(sentence.to, span.to)),
  }
}
