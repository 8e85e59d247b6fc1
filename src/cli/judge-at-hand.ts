import { JudgeFailed, type LocalJudge } from '../judge'
import type { CliIo } from './cli-io'

/** The judge, or why there is none: `null` where nobody wants it. */
export interface JudgeAtHand {
  readonly judge: LocalJudge | null
  /** In plain words, for the report; `null` where nothing failed. */
  readonly failure: string | null
}

/** Opens the judge unless rules alone are wanted. Where it cannot be opened, says so and lets the rules go on. */
export async function judgeAtHand(io: CliIo, rulesOnly: boolean): Promise<JudgeAtHand> {
  if (rulesOnly) return { judge: null, failure: null }
  try {
    return { judge: await io.openJudge(), failure: null }
  } catch (error) {
    if (!(error instanceof JudgeFailed)) throw error
    io.err(`${withoutJudge(error.message)}\n`)
    return { judge: null, failure: error.message }
  }
}

/** One line for standard error. */
export function withoutJudge(message: string): string {
  return `${message} The rules go on without the judge.`
}
