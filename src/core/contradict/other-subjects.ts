import type { ViewTerm } from '../align/view-term'
import type { ClaimPair, PairSide } from './claim-pair'
import { frameOf } from './frame'

/**
 * What the two claims are about, where it is not the same: neither subject is named, meant or answered anywhere in the
 * other claim. `null` where one of them has none, or where both may be one.
 */
export function otherSubjects(pair: ClaimPair): { readonly a: ViewTerm; readonly b: ViewTerm } | null {
  const a = frameOf(pair.a).subject
  const b = frameOf(pair.b).subject
  if (!a || !b) return null
  // "Work on the new prison" / "the building of the new prison": what the subjects are of counts as well.
  const answered = pair.likeness.matches.some(
    (match) =>
      (match.a === a && !owns(pair.b, match.b)) ||
      (match.b === b && !owns(pair.a, match.a)) ||
      (beforePredicate(pair.a, match.a) &&
        beforePredicate(pair.b, match.b) &&
        isOf(pair.a, match.a) &&
        isOf(pair.b, match.b)),
  )
  return answered ? null : { a, b }
}

/** "The suspect's brother" is not the suspect. */
function owns(side: PairSide, term: ViewTerm): boolean {
  const next = side.claim.terms.find((word) => word.from >= term.to)
  return next?.lemma === "'s" || next?.pos === 'PART'
}

function beforePredicate(side: PairSide, term: ViewTerm): boolean {
  const { predicate } = frameOf(side)
  return predicate !== null && term.to <= predicate.from
}

/** Behind the head of the subject: "work on the *prison*". */
function isOf(side: PairSide, term: ViewTerm): boolean {
  const { subject } = frameOf(side)
  return subject !== null && term.from > subject.to && /^(?:NOUN|PROPN)$/.test(term.pos)
}
