import type { CutSpan } from './article'
import type { Span } from './span'

/** What part of the page a block of text is. */
export type BlockRole = 'heading' | 'paragraph' | 'bullet'

/** A block between line breaks, without the cut passages in it. */
export interface Block extends Span {
  readonly role: BlockRole
}

export interface Sentence extends Span {
  /** Index in `AnalysedArticle.sentences`. */
  readonly index: number
  /** Index in `AnalysedArticle.blocks`. */
  readonly block: number
  readonly role: BlockRole
  /** Index of the sentence that introduces the list this bullet stands in ("… aimed at:"). */
  readonly introducedBy?: number
}

/** `negative` where the claim denies its predicate or the existence of its subject. */
export type Polarity = 'positive' | 'negative'

export type Modality =
  | 'asserted'
  | 'possible'
  | 'necessary'
  | 'intended'
  | 'conditional'
  | 'hypothetical'
  | 'future'

/** Words that carry a feature, with their place: lit in the explanation. */
export interface Cue extends Span {
  /** What the words do here: `negation`, `implicit-negation`, `hedge`, `condition`, `reported`, … */
  readonly role: string
}

/** How the source stands to what it reports. */
export type Stance = 'asserted' | 'denied' | 'disputed'

/** Somebody who says or passes on a statement. */
export interface Speaker {
  /** As written. */
  readonly name: string
  readonly span: Span
  /** Key in the article's entity ledger, where resolved. */
  readonly entity?: string
}

/** Who says it. Absent where the article speaks for itself. */
export interface Attribution {
  /** As written, e.g. "Ryabkov" or "a former Russian diplomat"; empty where the source itself rejects the claim. */
  readonly speaker: string
  readonly speakerSpan: Span
  /** Key of `speaker` in the article's entity ledger, where resolved. */
  readonly speakerEntity?: string
  readonly quoted: boolean
  readonly stance: Stance
  /** Who passed it on, outermost first: in "officials quoted by TASS said that R. told …" TASS, then the officials. */
  readonly via?: readonly Speaker[]
}

export type Comparator = 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

export interface Quantity extends Span {
  readonly value: number
  /** Upper end of a range ("10 to 12"); equal to `value` otherwise. */
  readonly upper: number
  /** Canonical unit: `percent`, `USD`, `kilometre`, `person`, … or the counted noun's lemma; `''` where none. */
  readonly unit: string
  readonly comparator: Comparator
  /** The same in the base unit of its kind (metre, kilogram, second, …), where there is one. */
  readonly base?: { readonly value: number; readonly upper: number; readonly unit: string }
}

export interface TimeReference extends Span {
  /** ISO date of the first day covered, or `null` where it cannot be resolved. */
  readonly start: string | null
  /** ISO date of the last day covered. */
  readonly end: string | null
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'vague'
  /** True where it was counted from the article's date or from another time in the text ("last Tuesday"). */
  readonly relative?: boolean
}

export interface EntityMention extends Span {
  /** Canonical key, the same for all aliases: `country:RU`, `person:ryabkov`, `name:world-bank`. */
  readonly key: string
}

/** A pronoun or description that stands for somebody named elsewhere: "he", "the minister", "both sides". */
export interface Reference extends Span {
  /** Keys of those meant; empty where it is not safe to say. */
  readonly means: readonly string[]
}

/** Who does what: the place of the verb, and of those who do it and have it done to them. */
export interface Predicate extends Span {
  /** Lemma of the verb that carries the meaning. */
  readonly lemma: string
  readonly passive: boolean
  /** Grammatical subject: whoever has it done to them where the verb is passive. */
  readonly subject: readonly Span[]
  /** Behind "by" of a passive verb; `null` where nobody is named, or the verb is active. */
  readonly agent: Span | null
}

export type ClaimKind = 'factual' | 'opinion' | 'prediction' | 'question' | 'heading'

/** A word of a claim as alignment and rules see it. */
export interface Term extends Span {
  /** Lower-case lemma, or the entity key where the word is part of a mention. */
  readonly lemma: string
  /** Universal part of speech: NOUN, VERB, ADJ, ADV, PROPN, NUM, … */
  readonly pos: string
  /** Inside the scope of an odd number of negations. */
  readonly negated: boolean
  /** Neither stop word nor punctuation. */
  readonly content: boolean
}

/** The smallest statement that can be true or false alone. */
export interface Claim {
  /** `<article id>:<from>-<to>`, with `~n` where two claims share a hull. Stable for the same text. */
  readonly id: string
  readonly articleId: string
  /** Index of its sentence. */
  readonly sentence: number
  /** Parts in text order; more than one where the claim is not contiguous. */
  readonly spans: readonly Span[]
  readonly kind: ClaimKind
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: Attribution | null
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeReference[]
  readonly entities: readonly EntityMention[]
  readonly references?: readonly Reference[]
  /** Absent where the claim has no verb of its own. */
  readonly predicate?: Predicate
  readonly cues: readonly Cue[]
  readonly terms: readonly Term[]
  /** The claim of the same sentence or list introduction that sets its condition or frame, if any. */
  readonly within?: string
}

/** The reader's own division of a passage: the claims that meet `replaces` give way to `claims`. */
export interface ClaimEdit {
  readonly id: string
  readonly replaces: Span
  /** The parts of each claim in text order; none where nothing is claimed there. */
  readonly claims: readonly (readonly Span[])[]
}

/** All that the engine knows of one article on its own. */
export interface AnalysedArticle {
  readonly id: string
  readonly cuts: readonly CutSpan[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly claims: readonly Claim[]
  /** Those of `claims` that the article's title makes; empty where the title does not stand in the text. */
  readonly headline: readonly Claim[]
  /** ISO date of publication (or found in the text), `null` where unknown. */
  readonly date: string | null
  /** Readable names of the entity keys in this article. */
  readonly entityNames: Readonly<Record<string, string>>
}
