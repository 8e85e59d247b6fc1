import {
  type Codebook,
  type ColleagueReviewRecord,
  choiceOf,
  DEFAULT_CODEBOOK,
  reasonLabelIn,
} from '../../project'
import { countedFirst } from '../ui/counted'

/** Who said what: "Anna" and "no conflict, different time". Without a verdict there is a note or a tag. */
export function colleagueSays(
  review: ColleagueReviewRecord,
  ownId: string | null,
  codebook: Codebook = DEFAULT_CODEBOOK,
): { readonly name: string; readonly says: string } {
  const { reviewerId, reviewerName, verdict, reason } = review
  const another = reviewerId !== '' && reviewerId === ownId
  const name = another ? 'You, in another copy' : reviewerName || 'A colleague without a name'
  if (verdict === null) return { name, says: 'no verdict yet' }
  const choice = choiceOf(review, codebook)
  // The plain words where the codebook is the plain one, else those of its own.
  const said = choice && choice.id !== verdict ? lower(choice.label) : PLAIN[verdict]
  return { name, says: reason === null ? said : `${said}, ${lower(reasonLabelIn(reason, codebook))}` }
}

const PLAIN = { conflict: 'conflict', 'no-conflict': 'no conflict', undecided: 'undecided' } as const

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** What stands in place of verdicts that are hidden until one has judged oneself. */
export function hiddenWords(count: number): string {
  const who = count === 1 ? 'Another reviewer has' : `${countedFirst(count, 'other reviewer')} have`
  return `${who} something to say on this. It is shown once you have judged.`
}
