import type { LocalJudge } from '../judge'
import { runCli } from './run-cli'

/** What a test sees of a run. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Given {
  readonly input?: string
  readonly stop?: boolean
  readonly terminal?: boolean
  readonly judge?: () => Promise<LocalJudge>
}

/** Runs one command line inside a test. Without a judge handed in, a run that opens one fails. */
export async function run(argv: readonly string[], given: Given = {}): Promise<Run> {
  let out = ''
  let err = ''
  const code = await runCli(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    input: chunks(given.input ?? ''),
    errIsTerminal: given.terminal ?? false,
    stopRequested: () => given.stop ?? false,
    openJudge: given.judge ?? (() => Promise.reject(new Error('The judge was not to be opened.'))),
  })
  return { code, out, err }
}

/** A text in small chunks, as a pipe may give it. */
export async function* chunks(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += 7) yield text.slice(start, start + 7)
}
