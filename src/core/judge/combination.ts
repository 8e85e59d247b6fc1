import type { Particulars } from '../align/event-likeness'
import type { GuardName } from '../model/comparison'
import type { JudgeScore } from './pair-judge'

/** What is known of one pair of texts or claims when it is decided whether they conflict. */
export interface CombinationFeatures extends JudgeScore {
  /** Strength of the conflict that a rule sees, 0 to 1, whether or not a guard holds it back; 0 where there is none. */
  readonly ruleStrength: number
  /** The first guard that fired: at the rule's conflict, or at the judge's own reading where no rule sees one. */
  readonly guard: GuardName | null
  /** The rules hold that both say the same. */
  readonly agreement: boolean
  /** Word likeness without polarity, 0 to 1. */
  readonly similarity: number
  /** Product of the sentence vectors; `null` where nobody asked for them. */
  readonly cosine: number | null
}

/** What each sign adds to the log-odds of a conflict, for one unit of it. */
export interface ConflictCoefficients {
  /** Odds before anything is known. */
  readonly base: number
  /** The judge's contradiction, in log-odds; nothing above even odds where a firm guard fired. Never negative. */
  readonly judge: number
  /** The judge holds that one follows from the other: the surer direction, 0 to 1. Never positive. */
  readonly entailment: number
  /** Strength of the conflict that a rule sees, 0 to 1. Never negative. */
  readonly rule: number
  /** A rule sees a conflict and no guard speaks against it. Never negative. */
  readonly openRule: number
  /** The rules hold that both say the same. Never positive. */
  readonly agreement: number
  /** A guard that seldom errs fired. Never positive. */
  readonly firmGuard: number
  /** A guard fired that often holds back what is a conflict after all. Never positive. */
  readonly softGuard: number
  /** Word likeness, 0 to 1: the nearer the words, the surer it is one matter. Never negative. */
  readonly likeness: number
  /**
   * Word likeness where no rule sees a conflict: texts in nearly the same words whose conflict no rule can name are
   * seldom one, but two tellings of one matter. Never positive.
   */
  readonly unexplained: number
}

/** Share of conflicts among the pairs for which the probability is meant. */
export const CONFLICT_SHARE = 0.25

// The figures below, up to the next empty line, are written by `npm run fit`: change the fit, not the figures.
export const CONFLICT: ConflictCoefficients = {
  base: -0.97,
  judge: 0.48,
  entailment: 0,
  rule: 0.03,
  openRule: 0.98,
  agreement: 0,
  firmGuard: -0.24,
  softGuard: -0.08,
  likeness: 0.45,
  unexplained: -0.58,
}

/** From this probability on a pair is called a conflict. Written by the fit. */
export const CONFLICT_FROM = 0.49

/** Guards of which the development data say that half of what they hold back is a conflict. */
const SOFT_GUARDS: ReadonlySet<GuardName> = new Set(['scope', 'other-referent', 'refinement'])

/** The signs of one pair, by the names of their coefficients. */
export function conflictSigns(features: CombinationFeatures): ConflictCoefficients {
  const { contradiction, entailment, reverseEntailment, ruleStrength, guard, similarity } = features
  const firm = guard !== null && !SOFT_GUARDS.has(guard)
  return {
    base: 1,
    judge: firm ? Math.min(0, logOdds(contradiction)) : logOdds(contradiction),
    entailment: Math.max(entailment, reverseEntailment),
    rule: ruleStrength,
    openRule: ruleStrength > 0 && guard === null ? 1 : 0,
    agreement: features.agreement ? 1 : 0,
    firmGuard: firm ? 1 : 0,
    softGuard: guard !== null && SOFT_GUARDS.has(guard) ? 1 : 0,
    likeness: similarity,
    unexplained: ruleStrength === 0 ? similarity : 0,
  }
}

/** Below this contradiction the judge is sure that there is none: the one case in which it overrules a rule. */
const OVERRULED_BELOW = 0.06

/** A rule sees a conflict, no guard speaks against it, and the judge is not sure of the opposite: the rule stands. */
export function ruleStands({ ruleStrength, guard, contradiction }: CombinationFeatures): boolean {
  return ruleStrength > 0 && guard === null && contradiction >= OVERRULED_BELOW
}

/** The calibrated probability that the two cannot both be true of the same matter. */
export function combined(
  features: CombinationFeatures,
  coefficients: ConflictCoefficients = CONFLICT,
): { readonly conflict: number } {
  return { conflict: probability(weighed(conflictSigns(features), coefficients)) }
}

/** What is known of two texts when it is asked whether they tell of one event. */
export interface EventFeatures extends Particulars, Pick<JudgeScore, 'entailment' | 'reverseEntailment'> {
  /** Word likeness, less where both give particulars and differ in them. */
  readonly similarity: number
  /** Product of the sentence vectors; `null` where nobody asked for them. */
  readonly cosine: number | null
}

/** What each sign adds to the log-odds of "one event", for one unit of it. */
export interface EventCoefficients {
  readonly base: number
  /** Word likeness, 0 to 1. Never negative. */
  readonly likeness: number
  /** Nearness in sense, -1 to 1. Never negative. */
  readonly cosine: number
  /** One follows from the other, in the surer direction, 0 to 1. Never negative. */
  readonly follows: number
  /** Both give figures and have none in common, beyond what likeness takes off for it. Never positive. */
  readonly otherFigures: number
  /** Both name one place: likeness that all stories of the place have. Never positive. */
  readonly samePlace: number
}

// Written by `npm run fit`, as above.
export const EVENT: EventCoefficients = {
  base: -2.19,
  likeness: 3.07,
  cosine: 2.43,
  follows: 2.28,
  otherFigures: -0.58,
  samePlace: -0.79,
}

/** The signs of one pair, by the names of their coefficients. */
export function eventSigns(features: EventFeatures): EventCoefficients {
  return {
    base: 1,
    likeness: features.similarity,
    cosine: features.cosine ?? features.similarity,
    follows: Math.max(features.entailment, features.reverseEntailment),
    otherFigures: features.otherFigures ? 1 : 0,
    samePlace: features.samePlace ? 1 : 0,
  }
}

/** How surely two texts tell of one event, 0 to 1, by words and sense. */
export function sameEvent(features: EventFeatures, coefficients: EventCoefficients = EVENT): number {
  return probability(weighed(eventSigns(features), coefficients))
}

/** Probabilities come with three decimals: 0 and 1 mean "nearly". */
const NEARLY = 0.003

function logOdds(share: number): number {
  const inside = Math.min(1 - NEARLY, Math.max(NEARLY, share))
  return Math.log(inside / (1 - inside))
}

function weighed<T extends object>(signs: T, coefficients: Readonly<Record<keyof T, number>>): number
function weighed(
  signs: Readonly<Record<string, number>>,
  coefficients: Readonly<Record<string, number>>,
): number {
  return Object.entries(signs).reduce((sum, [name, sign]) => sum + sign * (coefficients[name] ?? 0), 0)
}

function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
