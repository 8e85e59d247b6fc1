/** One pair of claims in plain text, as a judge reads it. */
export interface JudgePair {
  readonly a: string
  readonly b: string
}

/** Probabilities that sum to 1. */
export interface JudgeScore {
  readonly contradiction: number
  readonly entailment: number
  readonly neutral: number
}

/**
 * A second view beside the rules, "can both be true of the same matter at the same time?".
 * None ships yet: `Comparison` works without one and the reports say that the view is missing.
 */
export interface PairJudge {
  /** Name and version, for the reproducibility block of reports. */
  readonly name: string
  /** Scores in the order of `pairs`; rejects when the judge fails, and those pairs count as not analysed by it. */
  score(pairs: readonly JudgePair[]): Promise<readonly JudgeScore[]>
}
