import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { denialsOf } from '../denial'
import { bringsInNew } from '../indefinite'
import { narrowedTerm } from '../narrowed-term'
import { deniesOddly } from '../parity'
import { FINER_DATE } from '../rules/dates'
import { unansweredTail } from '../unanswered-tail'

/** Adjectives that leave room for the rest: no *final* agreement, yet an agreement. */
const NARROWING = new Set(
  (
    'full complete total final binding further additional immediate exact precise permanent major significant ' +
    'substantial concrete definitive comprehensive formal official more other new legal specific detailed'
  ).split(' '),
)
/** One of these says "formal" as well as another. */
const FORMAL = new Set(['formal', 'official', 'diplomatic', 'structured', 'institutional', 'governmental'])
/** Words between the denial and the noun that it denies. */
const REACH = 4
/** So many words after the denied one that the other source does not have tell of another occasion. */
const MANY_UNANSWERED = 2

/**
 * The denial is of a narrower thing than what the other source affirms.
 *
 * refinement: No final agreement was reached. / An agreement was reached.
 * refinement: A woman is not singing at the wedding in the chapel. / A woman is singing.
 * conflict: No agreement was reached. / A final agreement was reached.
 */
export function refinementGuard(pair: ClaimPair, evidence: Evidence): string | null {
  if (evidence.difference === FINER_DATE) return FINER_DATE
  if (evidence.rule !== 'negation' && evidence.rule !== 'judge') return null
  return (
    (isScarce(pair.a) && isScarce(pair.b)
      ? null
      : (scarce(pair.a, evidence.cuesA) ?? scarce(pair.b, evidence.cuesB))) ??
    narrower(pair.a, pair.b) ??
    narrower(pair.b, pair.a) ??
    narrowed(pair) ??
    partly(pair)
  )
}

/** Both say of the same thing that there is only so much of it. */
function isScarce(side: PairSide): boolean {
  return side.claim.cues.some((cue) => cue.role === 'restriction')
}

/** "Contacts are rare" affirms little of what "there are no contacts" denies. */
function scarce(affirmer: PairSide, cues: Evidence['cuesA']): string | null {
  if (cues.some((cue) => cue.role !== 'affirmed')) return null
  const restriction = affirmer.claim.cues.find((cue) => cue.role === 'restriction')
  if (!restriction) return null
  return `one says how little there is (“${affirmer.source.text.slice(restriction.from, restriction.to)}”)`
}

/** "Did not answer the *second* letter" leaves the letter that the other source speaks of alone. */
function narrowed(pair: ClaimPair): string | null {
  if (deniesOddly(pair.a) === deniesOddly(pair.b)) return null
  const denier = deniesOddly(pair.a) ? 'a' : 'b'
  const term = narrowedTerm(pair, denier)
  return term && `one denies only what is “${pair[denier].source.text.slice(term.from, term.to)}”`
}

/** "A woman is not singing at the wedding in the chapel": where the other only says that one sings, both may be so. */
function partly(pair: ClaimPair): string | null {
  if (!pair.sameMatter || deniesOddly(pair.a) === deniesOddly(pair.b)) return null
  // What points back ("the woman", "she") tells of one occasion, however it is described.
  if (!bringsInNew(pair.a) && !bringsInNew(pair.b)) return null
  const denier = deniesOddly(pair.a) ? 'a' : 'b'
  const words = unansweredTail(pair, denier)
  const [first] = words
  if (!first || words.length < MANY_UNANSWERED) return null
  return `one denies it only of what it goes on to say (“${pair[denier].source.text.slice(first.from, first.to)}”)`
}

function narrower(denier: PairSide, other: PairSide): string | null {
  for (const denial of denialsOf(denier)) {
    const [head] = denial.heads
    if (!head || denial.kind !== 'existence') continue
    const at = denier.claim.terms.findIndex((term) => term.from === head.from)
    const before = denier.claim.terms.slice(Math.max(0, at - REACH), at)
    const word = before.find(
      (term) =>
        NARROWING.has(term.lemma) &&
        !mentions(other, term.lemma) &&
        !(FORMAL.has(term.lemma) && other.claim.terms.some((word) => FORMAL.has(word.lemma))),
    )
    if (word) return `one denies only what is ${denier.source.text.slice(word.from, word.to).toLowerCase()}`
  }
  return null
}

function mentions(side: PairSide, lemma: string): boolean {
  return side.claim.terms.some((term) => term.lemma === lemma)
}
