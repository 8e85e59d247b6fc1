import type { Span } from '../model/span'
import type { PairSide } from './claim-pair'

const VIEW =
  /\b(?:claims?|allegations?|suggestions?|notion|idea|assertions?|rumou?rs?|reports?|theory|belief|myth|statements?|argument|accusations?|assurances?|impression)\s+that\s+/i
const REJECTION =
  /\s+(?:(?:do|does|did|can|could|would|will)(?:\s+not|n['’]t)|cannot)\s+(?:survive|hold|stand|withstand|bear|match|fit|square|add up|convince)\b|\s+(?:is|are|was|were)\s+(?:false|untrue|wrong|baseless|unfounded|groundless|mistaken|incorrect|a\s+(?:myth|lie)|not\s+(?:true|correct|supported|borne))\b|\s+(?:has|have)\s+been\s+(?:debunked|refuted|disproved|disproven|rejected|withdrawn)\b|\s+(?:is|are|was|were)\s+(?:refuted|contradicted|disproved|belied)\s+by\b/i

/** A view and the words that reject it, by place. */
export interface RejectedView {
  readonly view: Span
  readonly rejection: Span
}

/** The view that a claim names in order to reject it: "The claim that *no one knew* does not survive …". */
export function rejectedViewOf(side: PairSide): RejectedView | null {
  const text = side.source.text.slice(side.span.from, side.span.to)
  const lead = VIEW.exec(text)
  if (!lead) return null
  const start = lead.index + lead[0].length
  const rejection = REJECTION.exec(text.slice(start))
  if (!rejection) return null
  const end = side.span.from + start + rejection.index
  return { view: { from: side.span.from + start, to: end }, rejection: { from: end, to: side.span.to } }
}
