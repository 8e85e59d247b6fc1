import type { JudgeIdentity } from '../judge/pair-judge'
import type { ArticleMeta, CutSpan } from './article'
import type { Block, Claim, Cue, Sentence } from './claim'
import type { Span } from './span'

/** How two aligned claims stand to each other in wording. */
export type AlignmentRelation = 'same' | 'reworded' | 'related'

export interface Alignment {
  /** Claim ids; `a` belongs to the article that comes first in the comparison. */
  readonly a: string
  readonly b: string
  /** Same matter, 0 to 1, measured without polarity. For ordering only, never shown. */
  readonly similarity: number
  readonly relation: AlignmentRelation
  /** True where the two stand in another order among their neighbours. */
  readonly moved?: boolean
  /** True where both stand in a passage that the two articles have word for word: one voice. */
  readonly copied?: boolean
}

/** Named reasons why two claims that look opposed may both be true. */
export const GUARD_NAMES = [
  'time',
  'scope',
  'reported-speech',
  'refinement',
  'other-referent',
  'condition',
  'modal',
  'rule-exception',
  'rounding',
  'double-negation',
  'negative-prefix',
  'silence',
] as const
export type GuardName = (typeof GUARD_NAMES)[number]

/** `contradiction`, `agreement`, or the guard that makes it a typed non-contradiction. */
export type FindingKind = 'contradiction' | 'agreement' | GuardName

export const RULE_NAMES = [
  'negation',
  'opposites',
  'numbers',
  'dates',
  'names',
  'quantifiers',
  'modals',
  'definitions',
  'own-opposites',
  'jointly',
  'agreement',
  'judge',
] as const
/** `judge` is no rule but the local judge: named where it alone sees a conflict, and switched off like a rule. */
export type RuleName = (typeof RULE_NAMES)[number]

/** What a finding rests on: a rule, or the reader's own word, which nothing switches off. */
export type FindingRule = RuleName | 'by-hand'

export interface GuardOutcome {
  readonly guard: GuardName
  /** True when the guard found a reason why both may be true. */
  readonly fired: boolean
  /** Plain words, e.g. "14 months apart"; empty where the guard did not fire. */
  readonly note: string
}

/** One side of a finding: a verbatim quote at its offsets. */
export interface FindingSide {
  readonly articleId: string
  readonly claimId: string
  /** Hull of the claim in the original text. */
  readonly from: number
  readonly to: number
  readonly quote: string
  /** Words that made the rule fire, lit in the explanation. */
  readonly cues: readonly Cue[]
  readonly speaker: string | null
  /** ISO date of the article, `null` where unknown. */
  readonly date: string | null
}

/** What the local judge thinks of a finding's two claims: probabilities from 0 to 1. */
export interface JudgeView {
  readonly contradiction: number
  /** Where `a` is true, `b` is. */
  readonly entailment: number
  /** Where `b` is true, `a` is. */
  readonly reverseEntailment: number
  /** Words without which it would hold them less opposed, heaviest first; absent where nobody asked. */
  readonly words?: { readonly a: readonly Span[]; readonly b: readonly Span[] }
}

/** Where the two sides of a finding stand. */
export type FindingPlace = 'between-sources' | 'inside-source' | 'headline'

export interface Finding {
  /** Stable for the same quotes in the same articles, whatever the order of articles or the engine's version. */
  readonly id: string
  readonly kind: FindingKind
  readonly rule: FindingRule
  readonly a: FindingSide
  readonly b: FindingSide
  /** The third source, where two exclude it only jointly. */
  readonly third?: FindingSide
  /** Further passages that say the same on this point, in the order of the sources and their texts. */
  readonly also?: readonly FindingSide[]
  readonly place: FindingPlace
  /** The shortest list that shows it: `sure` stands in every list. Absent: in every list. */
  readonly listed?: Sensitivity
  /** Higher stands first. For ordering only, never shown. */
  readonly score: number
  readonly similarity: number
  /** One plain sentence. */
  readonly explanation: string
  /** Words (lemmas) that both claims share. */
  readonly sharedTerms: readonly string[]
  readonly guards: readonly GuardOutcome[]
  /** Absent where the judge was not asked about this pair. */
  readonly judge?: JudgeView
}

/**
 * What one source says on a point: `differs` where it gives another number, date, name or a finer statement;
 * `silent` where it speaks of the matter but not of this; `not-covered` where it does not speak of the matter at all.
 */
export type CellState = 'says' | 'denies' | 'differs' | 'silent' | 'not-covered'

export interface PointCell {
  readonly articleId: string
  readonly state: CellState
  /** Claims of the source that say it, in text order. */
  readonly claims: readonly string[]
}

/** What the several sources say on one point. */
export interface ClaimGroup {
  readonly id: string
  readonly claims: readonly string[]
  /** One for each source, in the order of the comparison. The first source that speaks `says`. */
  readonly cells: readonly PointCell[]
}

/** Two words or phrases that the reader takes for opposites; matched by word stems, either way round. */
export interface OwnOpposites {
  readonly a: string
  readonly b: string
}

/** Names that mean the same, by the reader's own word. */
export interface LedgerEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** What the reader sets for a project. Changing one changes the findings, never their order. */
export interface EngineSettings {
  readonly rulesOff: readonly RuleName[]
  readonly ownOpposites: readonly OwnOpposites[]
  /** Absent where the reader has put no names together. */
  readonly ledger?: readonly LedgerEntry[]
}

export const NO_SETTINGS: EngineSettings = { rulesOff: [], ownOpposites: [] }

/** How sure a conflict must look to be listed: `sure` lists the fewest. */
export const SENSITIVITIES = ['sure', 'balanced', 'everything'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** A part of the comparison that was not done: never to be read as "no contradiction". */
export interface NotAnalysed {
  readonly articles: readonly string[]
  readonly reason: 'stopped' | 'failed' | 'too-large' | 'pending'
  readonly message: string
}

/**
 * How far the local judge took part: `whole` when it was asked all that it was to be asked, `partly` when it failed
 * or was stopped on the way, `pending` while it is still being asked, `failed` when it answered nothing, `off` when
 * the reader switched it off, `absent` where there is none.
 */
export type JudgeState = 'whole' | 'partly' | 'pending' | 'failed' | 'off' | 'absent'

/** The judge's part in a comparison. Whatever its state, the rules' findings stand. */
export interface JudgeUse {
  /** `null` where no judge was there to be asked. */
  readonly identity: JudgeIdentity | null
  readonly state: JudgeState
  /** Pairs of claims that it has judged so far. */
  readonly pairs: number
  /** Plain words for the reader where it took no part or only some; empty otherwise. */
  readonly message: string
}

export interface ComparedArticle {
  readonly id: string
  readonly meta: ArticleMeta
  readonly date: string | null
  readonly cuts: readonly CutSpan[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

/** What the engine returns: plain data, JSON-safe, deterministic for the same input. */
export interface Comparison {
  readonly engine: string
  readonly settings: EngineSettings
  readonly articles: readonly ComparedArticle[]
  readonly claims: readonly Claim[]
  readonly alignments: readonly Alignment[]
  readonly groups: readonly ClaimGroup[]
  /** In rank order: contradictions first, then typed non-contradictions, then agreements. */
  readonly findings: readonly Finding[]
  /** Articles that are copies of one text (ids): they count as one voice. */
  readonly copies?: readonly (readonly string[])[]
  readonly notAnalysed: readonly NotAnalysed[]
  readonly pairsDone: number
  readonly pairsTotal: number
  readonly judge: JudgeUse
}

/** A run of an aligned pair's words in reading order. */
export interface DiffRun {
  readonly kind: 'same' | 'changed' | 'only-a' | 'only-b'
  /** Absent (`null`) on the side that has no words in this run. */
  readonly a: Span | null
  readonly b: Span | null
}

export interface WordDiff {
  readonly runs: readonly DiffRun[]
  /** False when the pair was too different for the edit budget: shown as wholly changed. */
  readonly complete: boolean
}
