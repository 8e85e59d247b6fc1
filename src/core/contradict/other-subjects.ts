import type { ViewTerm } from '../align/view-term'
import type { ClaimPair } from './claim-pair'
import { frameOf } from './frame'

/**
 * What the two claims are about, where it is not the same: neither subject is named, meant or answered anywhere in the
 * other claim. `null` where one of them has none, or where both may be one.
 */
export function otherSubjects(pair: ClaimPair): { readonly a: ViewTerm; readonly b: ViewTerm } | null {
  const a = frameOf(pair.a).subject
  const b = frameOf(pair.b).subject
  if (!a || !b) return null
  const answered = pair.likeness.matches.some((match) => match.a === a || match.b === b)
  return answered ? null : { a, b }
}
