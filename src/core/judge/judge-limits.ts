/*
 * All limits and thresholds of the judge's part of a comparison, in one place. They bound time and say what is shown;
 * what makes a conflict probable stands in `combination.ts`.
 */

/** Partners of a claim in each other article that the judge reads. */
export const PARTNERS = 3
/** Pairs asked for two articles, for each article of a project, and in all: about five seconds, about 40. */
export const MAX_PAIRS_OF_TWO = 600
export const PAIRS_FOR_AN_ARTICLE = 500
export const MAX_PAIRS = 6_000
/** Claims whose sense is looked at, over all articles: what lies beyond is found by its words alone. */
export const MAX_VECTORS = 2_000

/** A claim needs so many telling words for the judge to have something to read. */
export const FEWEST_WORDS = 2
/** Below this product of vectors two sentences are on different matters. */
export const NEIGHBOUR_FROM = 0.4
/** Vectors of sentences on one subject stand at the lower, of one statement in other words at the upper product. */
export const SENSE_FROM = 0.3
export const SENSE_TO = 0.85
/** Word likeness of two claims that are plainly on one matter. */
export const WORDS_TO = 0.5
/** What is left of "one matter" where both name people, places or bodies and none in common. */
export const OTHER_NAMES_SHARE = 0.55

/** The judge alone must be as sure as this of a contradiction, and the claims as near as this in matter. */
export const JUDGE_FROM = 0.5
export const MATTER_FROM = 0.2
/** What the judge alone sees weighs less than what a rule explains. */
export const JUDGE_SHARE = 0.45

/**
 * Claims of another source that one claim may clash with, by the judge alone, at full weight: a judge that holds a
 * claim ("nobody knew") opposed to everything says nothing special about any of it.
 */
export const HUB_CLASHES = 2

/** A rule's finding keeps at least the lower share of its rank, and gains at most up to the upper. */
export const LOWERED_TO = 0.35
export const LIFTED_TO = 1.25

/** The judge holds each to follow from the other as surely as this: both say the same. */
export const SAME_FROM = 0.75
/** Its agreement ranks below that of words. */
export const SAME_SHARE = 0.5
/** Neither follows from the other by more than this: an agreement that it does not share. */
export const UNRELATED_TO = 0.15
export const UNSHARED_AGREEMENT = 0.1
/** From this contradiction on a likeness of words that looked like an agreement is read as a conflict. */
export const AGREEMENT_OVERRULED_FROM = 0.8

/** Findings whose words are looked for, words of a side left out for it, and pairs asked for all of them. */
export const EXPLAINED = 20
export const WORDS_LEFT_OUT = 6
export const MAX_WORD_PAIRS = 160
/** A word weighs when the contradiction falls by this much without it, and by this share of the heaviest word's. */
export const WEIGHS_FROM = 0.05
export const WEIGHS_SHARE = 0.5
export const WORDS_SHOWN = 3
