import type { JudgeIdentity, JudgePair, JudgeScore } from '../core'

/** Most pairs or texts of one question, and most characters of a text: more comes from a page gone wrong. */
export const MOST_ASKED = 64
export const LONGEST_ASKED = 20_000

/** What is asked of the judge's process over its port. `id` names the question; its answer has the same. */
export type JudgeRequest =
  /** Which judge is there? Loads it when it is not loaded yet. */
  | { readonly type: 'hello'; readonly id: number }
  | { readonly type: 'score'; readonly id: number; readonly pairs: readonly JudgePair[] }
  | { readonly type: 'embed'; readonly id: number; readonly texts: readonly string[] }
  /** The answer to this question is no longer wanted; none will come. */
  | { readonly type: 'cancel'; readonly id: number }

/** What it answers. */
export type JudgeReply =
  | { readonly type: 'identity'; readonly id: number; readonly identity: JudgeIdentity }
  | { readonly type: 'scores'; readonly id: number; readonly scores: readonly JudgeScore[] }
  | { readonly type: 'vectors'; readonly id: number; readonly vectors: readonly Float32Array[] }
  /** A part of the question is done, so that a long one is not taken for a process that hangs. */
  | { readonly type: 'working'; readonly id: number }
  /** There is no answer; the message is for the reader. */
  | { readonly type: 'problem'; readonly id: number; readonly message: string }
