import type { JudgeScore } from './pair-judge'

/** What is known of one pair of texts or claims when it is decided whether they conflict. */
export interface CombinationFeatures extends JudgeScore {
  /** Strength of the conflict that a rule sees and no guard holds back, 0 to 1; 0 where there is none. */
  readonly ruleStrength: number
  /** Strength of the conflict that a rule sees and a guard takes for none. */
  readonly guardedStrength: number
  /** A guard says of the judge's own reading why both may be true; no rule sees a conflict. */
  readonly judgeGuarded: boolean
  /** The rules hold that both say the same. */
  readonly agreement: boolean
  /** Word likeness without polarity, 0 to 1. */
  readonly similarity: number
  /** Product of the sentence vectors; `null` where nobody asked for them. */
  readonly cosine: number | null
}

/** From this probability on a pair is called a conflict. */
export const CONFLICT_FROM = 0.5

/**
 * Share of each sign in the log-odds of a conflict. Set by hand and not fitted: each says how much a sign is trusted
 * beside the others.
 */
export const COMBINATION = {
  /** Odds before anything is known: most pairs do not conflict. */
  base: -1.2,
  /** Log-odds of the judge's contradiction. */
  judge: 0.8,
  /** The judge holds that one follows from the other, in the stronger direction. */
  entailment: -1.5,
  rule: 3,
  guarded: -0.5,
  judgeGuarded: -1.5,
  agreement: -1,
  /** Claims that speak of one matter by their words, or by their sense. */
  similarity: 0.8,
  cosine: 0.8,
} as const

/** Share of word likeness and of sense in the measure of "one event". */
export const SAME_EVENT = { similarity: 0.5, cosine: 0.5 } as const

/** The calibrated probability that the two cannot both be true of the same matter. */
export function combined(features: CombinationFeatures): { readonly conflict: number } {
  const { contradiction, entailment, reverseEntailment, similarity } = features
  const sum =
    COMBINATION.base +
    COMBINATION.judge * logOdds(contradiction) +
    COMBINATION.entailment * Math.max(entailment, reverseEntailment) +
    COMBINATION.rule * features.ruleStrength +
    COMBINATION.guarded * features.guardedStrength +
    (features.judgeGuarded ? COMBINATION.judgeGuarded : 0) +
    (features.agreement ? COMBINATION.agreement : 0) +
    COMBINATION.similarity * (similarity - HALF) +
    COMBINATION.cosine * ((features.cosine ?? similarity) - HALF)
  return { conflict: 1 / (1 + Math.exp(-sum)) }
}

/** How surely two texts tell of one event, 0 to 1, by words and sense. */
export function sameEvent(similarity: number, cosine: number | null): number {
  if (cosine === null) return similarity
  return SAME_EVENT.similarity * similarity + SAME_EVENT.cosine * Math.max(0, cosine)
}

const HALF = 0.5
/** Probabilities come with three decimals: 0 and 1 mean "nearly". */
const NEARLY = 0.0005

function logOdds(probability: number): number {
  const inside = Math.min(1 - NEARLY, Math.max(NEARLY, probability))
  return Math.log(inside / (1 - inside))
}
