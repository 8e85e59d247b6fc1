import type { Cue } from '../model/claim'
import type { PairSide } from './claim-pair'

/** Longest quote in an explanation: the whole claim is shown beside it anyway. */
const MAX_LENGTH = 96
/** Where a cut quote starts before its cue. */
const LEAD_IN = 48

/** A short verbatim piece of the claim around its cue, cut at words, with an ellipsis where cut. */
export function fragment(side: PairSide, cues: readonly Cue[]): string {
  const whole = side.source.text.slice(side.span.from, side.span.to)
  if (whole.length <= MAX_LENGTH) return tidy(whole)
  const cue = cues[0]
  const at = cue ? cue.from - side.span.from : 0
  const from = at <= LEAD_IN ? 0 : nextWord(whole, at - LEAD_IN)
  const to = whole.length - from <= MAX_LENGTH ? whole.length : lastWord(whole, from + MAX_LENGTH)
  return `${from > 0 ? '… ' : ''}${tidy(whole.slice(from, to))}${to < whole.length ? ' …' : ''}`
}

function nextWord(text: string, at: number): number {
  const space = text.slice(at).search(/\s\S/)
  return space < 0 ? at : at + space + 1
}

function lastWord(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s+\S*$/)
  return space < 0 ? at : space
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(?<!\b\p{L}\.?\s?\p{L})\.$/u, '')
    .trim()
}
