import type { Term } from '../model/claim'
import type { PairSide } from './claim-pair'

const PAST_AUXILIARY = /^(?:was|were|had|did|could|would)$/i
/** Verbs of being so, not of happening: what was so may have changed since. */
const STATIVE = new Set(
  (
    'be have hold own keep remain stay know want like need believe think hope expect support oppose employ contain include ' +
    'belong depend cost live stand lie seem appear exist mean lack operate run work serve lead maintain continue'
  ).split(' '),
)
/** Words between an auxiliary and its verb: "could not be launched". */
const REACH = 5

/**
 * True for a claim of something that happened, and so stays as true however much later it is told: "were launched",
 * "had reached", "resigned"; not "is open", "has not begun", "employed 40 people".
 */
export function tellsPastEvent(side: PairSide): boolean {
  const words = side.claim.terms
  const at = words.findIndex((word) => word.pos === 'AUX' || word.pos === 'VERB')
  const first = words[at]
  if (!first) return false
  const written = side.source.text.slice(first.from, first.to)
  if (first.pos === 'AUX') {
    if (!PAST_AUXILIARY.test(written)) return false
    const verb = words.slice(at + 1, at + 1 + REACH).find((word) => word.pos === 'VERB')
    return verb !== undefined && happens(verb)
  }
  return isPastForm(first, written) && happens(first)
}

function happens(verb: Term): boolean {
  return !STATIVE.has(verb.lemma)
}

/** "reached", "left", "sank"; not "reaches", "reaching", "reach". */
function isPastForm(verb: Term, written: string): boolean {
  const lower = written.toLowerCase()
  return lower !== verb.lemma && !/(?:s|ing)$/.test(lower)
}
