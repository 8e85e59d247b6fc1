import type { Span } from '../../../core'

/** A piece of a sentence, lit or not. Joined, the runs are the sentence. */
export interface LitRun {
  readonly text: string
  readonly lit: boolean
}

/** Cuts a sentence at the words to be lit; spans that overlap are lit once. */
export function litRuns(sentence: string, spans: readonly Span[]): readonly LitRun[] {
  const runs: LitRun[] = []
  let at = 0
  for (const { from, to } of [...spans].sort((x, y) => x.from - y.from)) {
    const start = Math.max(at, from)
    const end = Math.min(to, sentence.length)
    if (start >= end) continue
    if (start > at) runs.push({ text: sentence.slice(at, start), lit: false })
    runs.push({ text: sentence.slice(start, end), lit: true })
    at = end
  }
  if (at < sentence.length) runs.push({ text: sentence.slice(at), lit: false })
  return runs
}
