import type { ViewTerm } from '../align/view-term'
import type { Term } from '../model/claim'
import type { ClaimPair } from './claim-pair'

const NOMINAL = new Set(['NOUN', 'PROPN'])
const NARROWING = new Set(['ADJ', 'NUM'])
/** Adjectives that single nothing out: "no real answer" denies the answer. */
const EMPTY = new Set(
  'any real actual single such own other more much many few little great particular whole very'.split(' '),
)

/** "No *active* channel" and "an *open* channel" are of the same channel: how a tie is kept tells no two ties apart. */
const KEPT_SO = new Set(
  'direct active open regular steady ongoing continuous continual constant working functioning existing current'.split(
    ' ',
  ),
)

/** What follows these is said beside the denial: "paid no tax despite sales of 3 billion". */
const LEAVING = new Set('despite although though because while whereas before after'.split(' '))

/**
 * A word by which the denier speaks of a narrower thing than the other: "not the *second* letter" leaves the
 * letter alone. Inside the denial, before a noun that both have, and answered by nothing.
 */
export function narrowedTerm(pair: ClaimPair, denier: 'a' | 'b'): ViewTerm | null {
  const answered = new Set(pair.likeness.matches.map((match) => match[denier].from))
  const words = pair[denier].claim.terms
  const cue = pair[denier].claim.cues.find(({ role }) => role === 'negation' || role === 'implicit-negation')
  for (const term of pair[denier].view.terms) {
    if (words.some((word) => LEAVING.has(word.lemma) && word.to <= term.from && word.from >= (cue?.to ?? 0)))
      break
    if (
      !term.negated ||
      term.from < (cue?.from ?? 0) ||
      !NARROWING.has(term.pos) ||
      answered.has(term.from) ||
      (KEPT_SO.has(term.lemma) &&
        pair[denier === 'a' ? 'b' : 'a'].claim.terms.some(({ lemma }) => KEPT_SO.has(lemma))) ||
      EMPTY.has(term.lemma)
    )
      continue
    const at = words.findIndex((word) => word.from === term.from)
    const next = nounAfter(words, at)
    if (next !== null && answered.has(next.from)) return term
  }
  return null
}

/** The noun that a word stands directly before. */
function nounAfter(words: readonly Term[], at: number): Term | null {
  const next = words[at + 1]
  return next && NOMINAL.has(next.pos) ? next : null
}
