/** Why there is no judgement: files that are not there, were changed, cannot be run here; or a judge that was closed. */
export type JudgeFailure = 'missing' | 'damaged' | 'unusable' | 'closed'

/** The judge cannot answer. The message is for the person, in plain words. */
export class JudgeFailed extends Error {
  readonly failure: JudgeFailure

  constructor(failure: JudgeFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'JudgeFailed'
    this.failure = failure
  }
}
