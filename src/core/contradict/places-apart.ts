import type { ViewTerm } from '../align/view-term'
import type { ClaimPair, PairSide } from './claim-pair'

/** Prepositions of place. */
const PLACING = new Set(
  'in at on over near off inside outside across along beside under above through into'.split(' '),
)
/** Words between the preposition and its noun: "at the old harbour". */
const INSIDE_PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'])
/** Nouns after such prepositions that name no place. */
const NO_PLACE =
  /^(?:case|fact|order|time|year|month|week|day|hour|minute|century|decade|season|night|morning|evening|afternoon|summer|winter|spring|autumn|way|place|part|end|addition|favou?r|return|response|charge|light|line|view|term|form|court|danger|trouble|process|use|future|past|interview|statement|report|letter|speech|meeting|vote|election|plan|policy|basis|account|behalf|issue|matter|question|trial|behalf|force|effect|control|pressure|talk|detail|public|private|total|average|least|most|death|attack|war|crash|accident|race|game|song|bill|law|number)s?$/
const NOMINAL = new Set(['NOUN', 'PROPN'])

/** The one place of each claim, where both name one and neither has anything to do with the other's. */
export function placesApart(pair: ClaimPair): { readonly a: string; readonly b: string } | null {
  const a = placesOf(pair.a)
  const b = placesOf(pair.b)
  if (a.length !== 1 || b.length !== 1 || !a[0] || !b[0]) return null
  const [one, other] = [a[0], b[0]]
  if (pair.likeness.matches.some((match) => match.a === one.term || match.b === other.term)) return null
  return { a: one.written, b: other.written }
}

interface Place {
  readonly term: ViewTerm
  readonly written: string
}

/** Places that common nouns name, without times and without what stands before the verb. */
function placesOf(side: PairSide): readonly Place[] {
  const words = side.claim.terms
  const verb = words.findIndex((word) => word.pos === 'VERB' || word.pos === 'AUX')
  const found: Place[] = []
  for (const [at, word] of words.entries()) {
    if (at <= verb || word.pos !== 'ADP' || !PLACING.has(word.lemma) || words[at + 1]?.pos !== 'DET') continue
    let head: (typeof words)[number] | null = null
    for (const next of words.slice(at + 1)) {
      if (!INSIDE_PHRASE.has(next.pos)) break
      if (NOMINAL.has(next.pos)) head = next
    }
    const term = side.view.terms.find((candidate) => candidate.from === head?.from)
    if (!head || !term || NO_PLACE.test(head.lemma)) continue
    found.push({ term, written: side.source.text.slice(word.from, head.to).replace(/^\S+\s+/, '') })
  }
  return found
}
