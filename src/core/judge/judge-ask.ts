import type { JudgePair, JudgeScore } from './pair-judge'

/** What the engine wants to know of the judge before it goes on. */
export type JudgeAsk =
  | { readonly kind: 'score'; readonly pairs: readonly JudgePair[] }
  | { readonly kind: 'embed'; readonly texts: readonly string[] }

/** What the judge answers, in the order of what was asked; `failed` in plain words where it could not. */
export type JudgeAnswer =
  | { readonly kind: 'scores'; readonly scores: readonly JudgeScore[] }
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'failed'; readonly message: string }
