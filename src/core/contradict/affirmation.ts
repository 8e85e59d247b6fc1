import type { ViewTerm } from '../align/view-term'
import type { PairSide } from './claim-pair'

/** Words that say of their neighbour that it is there. */
const AFFIRMING = new Set(
  (
    'open maintain keep continue ongoing exist hold alive active steady regular remain establish reach achieve sign ' +
    'conclude agree confirm welcome sustain operate work occur happen resume continuity continuation meet ' +
    'launch start begin run stand persist restore preserve conduct exchange engage participate proceed'
  ).split(' '),
)
/** Content words around the noun that may say so. */
const REACH = 3

/** What one is ready for, or on the way to, is not there yet: "open to talks", "a step towards dialogue". */
const WISHED =
  /\b(?:open(?:ness)?|ready|readiness|willing(?:ness)?|prepared|road|path|way|steps?|calls?|called|hopes?|desire|need|interest)\b[^,.;]{0,30}\b(?:to|for|towards?|in)\b[^,.;]{0,30}$/i

/** What is kept is there, whatever it is kept for: "a step towards keeping the channel open". */
const KEPT = /\b(?:keep|maintain|continu|sustain)\w*\b[^,.;]{0,25}$/i

/** What one makes sure of, or aims at, is a goal. */
const GOAL = /\b(?:ensur(?:e|es|ing)|mak(?:e|es|ing) sure|so) that\b/i

/** "Establishing New Links": a heading that names a theme and states nothing. */
function isBareHeading(side: PairSide): boolean {
  if (side.claim.kind !== 'heading') return false
  const [first] = side.claim.terms
  return side.text.slice(0, 24).trimStart().split(/\s/)[0]?.endsWith('ing') === true || first === undefined
}

/** True where the claim speaks of `term` as something to come or to be wished for. */
export function isWished(side: PairSide, term: ViewTerm): boolean {
  const before = textBefore(side, term)
  return (WISHED.test(before) && !KEPT.test(before)) || GOAL.test(before)
}

function textBefore(side: PairSide, term: ViewTerm): string {
  return side.source.text.slice(side.span.from, term.from)
}

/** True where the claim says that `term` is there, not only speaks of it ("keep the line open" / "talks on the line"). */
export function affirmsExistence(side: PairSide, term: ViewTerm): boolean {
  if (KEPT.test(textBefore(side, term))) return true
  if (isWished(side, term) || isBareHeading(side)) return false
  // "Four complaints were sent": what is counted is there.
  if (side.claim.quantities.some((quantity) => quantity.value > 0 && quantity.to === term.to)) return true
  const words = side.claim.terms.filter((word) => word.content || word.pos === 'AUX')
  const at = words.findIndex((word) => word.from === term.from)
  return words.slice(Math.max(0, at - REACH), at + REACH + 1).some((word) => AFFIRMING.has(word.lemma))
}
