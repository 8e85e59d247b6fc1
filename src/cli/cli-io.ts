import type { LocalJudge } from '../judge'

/** What the command line needs of the world around it; tests hand in their own. */
export interface CliIo {
  out(text: string): void
  err(text: string): void
  /** Standard input, in chunks of text. */
  readonly input: AsyncIterable<string>
  /** Progress is shown only to a person. */
  readonly errIsTerminal: boolean
  /** True once the person has asked to stop. */
  stopRequested(): boolean
  /** Opens the judge anew; whoever asks closes it. Rejects with `JudgeFailed` where it cannot be opened. */
  openJudge(): Promise<LocalJudge>
}

/** Exit codes, as the help says. */
export const EXIT = { done: 0, wrongInput: 1, partly: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends a command with plain words and exit code 1. */
export class WrongInput extends Error {}
