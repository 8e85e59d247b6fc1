import { reasonWords } from '../../core'
import type { ColleagueReviewRecord } from '../../project'

/** Who said what: "Anna" and "no conflict, different time". Without a verdict there is a note or a tag. */
export function colleagueSays(
  { reviewerId, reviewerName, verdict, reason }: ColleagueReviewRecord,
  ownId: string | null,
): { readonly name: string; readonly says: string } {
  const another = reviewerId !== '' && reviewerId === ownId
  const name = another ? 'You, in another copy' : reviewerName || 'A colleague without a name'
  switch (verdict) {
    case 'conflict':
      return { name, says: 'conflict' }
    case 'no-conflict':
      return { name, says: reason === null ? 'no conflict' : `no conflict, ${reasonWords(reason)}` }
    case 'undecided':
      return { name, says: 'undecided' }
    case null:
      return { name, says: 'no verdict yet' }
  }
}
