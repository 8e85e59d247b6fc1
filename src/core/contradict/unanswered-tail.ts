import type { ViewTerm } from '../align/view-term'
import type { ClaimPair } from './claim-pair'
import { denialsOf } from './denial'

/**
 * The words after a denied one that the other text does not have: "did not sing *at the wedding in the chapel*". A
 * denial with such words denies less than it seems to. Empty where the denied word itself is not in the other text.
 */
export function unansweredTail(pair: ClaimPair, denier: 'a' | 'b'): readonly ViewTerm[] {
  const answered = new Set(pair.likeness.matches.map((match) => match[denier]))
  for (const { cue, heads } of denialsOf(pair[denier])) {
    const [head] = heads
    if (!head || !heads.every((word) => answered.has(word))) continue
    const from = Math.max(cue.to, head.to)
    return pair[denier].view.terms.filter(
      (term) => term.from >= from && term.negated && !answered.has(term) && !standsIn(pair, denier, term),
    )
  }
  return []
}

/** The other text may say it in another clause of the sentence. */
function standsIn(pair: ClaimPair, denier: 'a' | 'b', term: ViewTerm): boolean {
  const written = pair[denier].source.text.slice(term.from, term.to).toLowerCase()
  return pair[denier === 'a' ? 'b' : 'a'].sentence.toLowerCase().includes(written)
}
