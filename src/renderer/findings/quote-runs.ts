import type { FindingSide } from '../../core'
import { isJudgeCue } from './judge-cues'

/** A piece of a quote: plain, lit as a cue of a rule, or lit because it weighs with the judge. */
export interface QuoteRun {
  readonly text: string
  readonly lit: 'plain' | 'cue' | 'judge'
}

/** Cuts a quote into runs so that the cue words of the finding can be lit. Joined, the runs are the quote. */
export function quoteRuns(side: Pick<FindingSide, 'quote' | 'from' | 'cues'>): readonly QuoteRun[] {
  const lit = side.cues
    .map((cue) => ({
      from: Math.max(0, cue.from - side.from),
      to: Math.min(side.quote.length, cue.to - side.from),
      lit: isJudgeCue(cue) ? ('judge' as const) : ('cue' as const),
    }))
    .filter((span) => span.from < span.to)
    .sort((x, y) => x.from - y.from)
  const runs: QuoteRun[] = []
  let at = 0
  for (const span of lit) {
    if (span.to <= at) continue
    const from = Math.max(at, span.from)
    if (from > at) runs.push({ text: side.quote.slice(at, from), lit: 'plain' })
    runs.push({ text: side.quote.slice(from, span.to), lit: span.lit })
    at = span.to
  }
  if (at < side.quote.length) runs.push({ text: side.quote.slice(at), lit: 'plain' })
  return runs
}
