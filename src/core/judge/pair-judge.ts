/** One pair of claims in plain text, as a judge reads it. */
export interface JudgePair {
  readonly a: string
  readonly b: string
}

/** What a judge thinks of one pair: probabilities from 0 to 1. The same for a pair whatever it was asked with. */
export interface JudgeScore {
  /** Both cannot be true of the same matter: the mean of both reading directions. */
  readonly contradiction: number
  /** Where `a` is true, `b` is. */
  readonly entailment: number
  /** Where `b` is true, `a` is. */
  readonly reverseEntailment: number
}

/** Which model answered, for the reproducibility block of reports and for the keys of caches. */
export interface JudgeIdentity {
  readonly name: string
  readonly version: string
  /** SHA-256 of the judge's model file, in lower-case hexadecimal digits. */
  readonly sha256: string
  /** SHA-256 of the sentence encoder's model file. */
  readonly encoderSha256: string
}

/**
 * A second view beside the rules, "can both be true of the same matter at the same time?", and the sentence encoder
 * that finds what speaks of the same. Runs outside the engine, which only asks.
 */
export interface PairJudge {
  readonly identity: JudgeIdentity
  /** Scores in the order of `pairs`; rejects when the judge fails, and those pairs count as not analysed by it. */
  score(pairs: readonly JudgePair[], signal?: AbortSignal): Promise<readonly JudgeScore[]>
  /** A vector of length 1 for each text; the product of two says how near their matters are. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>
}
