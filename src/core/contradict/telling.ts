import type { ViewTerm } from '../align/view-term'

/** Verbs of telling and knowing: not to say that it is so is not to say that it is not so. */
const TELLING = new Set(
  (
    'say comment mention disclose specify confirm know respond reply elaborate announce reveal explain clarify report ' +
    'tell discuss answer publish state address identify name release clear certain sure immediately determine verify ' +
    'remember recall detail information word'
  ).split(' '),
)

/** True for a word of telling or knowing. */
export function isTelling(term: Pick<ViewTerm, 'lemma'>): boolean {
  return TELLING.has(term.lemma)
}
