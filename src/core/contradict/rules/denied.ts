import type { TermMatch } from '../../align/match-terms'
import type { ViewTerm } from '../../align/view-term'
import type { Cue } from '../../model/claim'
import { isWished } from '../affirmation'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { coverOf } from '../cover'
import { denialsOf } from '../denial'
import { forceOf, forcesOppose } from '../force'
import { frameOf } from '../frame'
import { bringsInNew } from '../indefinite'
import { deniesOddly } from '../parity'
import { sameObject } from '../same-object'
import { sameState } from './working'

/** One of the two must be answered by the other to this share: one matter is named in other words, not in none. */
const MIN_COVER = 0.35
/** What is denied, in words that the other one has. */
const MIN_DENIED = 0.2
/** Where the denied word itself has no counterpart, more of the rest must have one. */
const MIN_COVER_LOOSE = 0.45
const MIN_DENIER_LOOSE = 0.2
/** Two rules of one house share most of their words, and each has its own cases. */
const MIN_COVER_RULES = 0.7
/** So many shared words tell of one matter, whatever the objects are called. */
const MANY = 3

/**
 * Two statements on one matter, one of them with an odd number of negations. Only where the reader asks about just
 * these two: in articles such a pair is most often two matters.
 *
 * conflict: The clerk never opened the letter from the school. / The clerk opened it at once, a long letter in blue ink.
 * refinement: The clerk did not answer the second letter. / The clerk answered the letter.
 * no conflict: The school has no swimming pool. / A swimming pool was opened in the next town.
 * no conflict: The railway did not raise its fares. / The railway raised the platform.
 */
export function deniedRule(pair: ClaimPair): Evidence | null {
  if (!pair.sameMatter) return null
  const { matches, coverA, coverB } = pair.likeness
  const deniesA = deniesOddly(pair.a)
  if (deniesA === deniesOddly(pair.b) || matches.filter((match) => match.opposite).length % 2 === 1)
    return null
  // "Was not dark" says the same as "was working".
  if (sameState(pair)) return null
  const denier = deniesA ? 'a' : 'b'
  const denied = pair[denier].view.terms.filter((term) => term.negated)
  const cover = coverOf(pair, denied, denier)
  const most = Math.max(coverA, coverB)
  if (cover < MIN_DENIED || most < (isRule(pair) ? MIN_COVER_RULES : MIN_COVER)) return null
  const heads = answeredHeads(pair, denier)
  if (heads === null) return null
  if (heads.length === 0) {
    const ofDenier = deniesA ? coverA : coverB
    // Without the denied word, only what is pointed back to holds the two together.
    if (
      bringsInNew(pair.a) &&
      bringsInNew(pair.b) &&
      !deniesAny(pair[denier]) &&
      !ofAll(pair[deniesA ? 'b' : 'a'])
    )
      return null
    if (matches.length < 2 || most < MIN_COVER_LOOSE || ofDenier < MIN_DENIER_LOOSE) return null
  } else if (heads.some((match) => otherObject(pair, match) || wished(pair, match, denier))) return null
  const a = forceOf(pair.a)
  const b = forceOf(pair.b)
  if (a && b && !forcesOppose(a, b)) return null
  return {
    rule: 'negation',
    strength: 0.5 * Math.sqrt(coverA * coverB) * cover,
    cuesA: cuesOf(pair.a),
    cuesB: cuesOf(pair.b),
    difference: 'one denies what the other says in other words',
  }
}

const DUTY =
  /\b(?:shall|must|may|requires?|required|eligible|prohibited|entitled|permitted|allowed|exempt|subject to)\b/

/** "Expenses over the limit require approval": a rule for cases, not a report. */
function isRule(pair: ClaimPair): boolean {
  return DUTY.test(pair.a.text) && DUTY.test(pair.b.text)
}

/** "There is no boy", "nobody": denied of anyone, so that it does not matter who is meant. */
function deniesAny(side: PairSide): boolean {
  return /\b(?:no|none|nobody|no one|nothing|neither)\b/i.test(side.text)
}

/** "All pupils": said of everyone, and so of whomever the other denies it. */
function ofAll(side: PairSide): boolean {
  return /\b(?:all|every|everyone|everybody|each)\b/i.test(side.text)
}

function cuesOf(side: PairSide): readonly Cue[] {
  return side.claim.cues.filter((cue) => cue.role === 'negation' || cue.role === 'implicit-negation')
}

/** The denied words, where the other one has them all; `null` where it has them of something else. */
function answeredHeads(pair: ClaimPair, denier: 'a' | 'b'): readonly TermMatch[] | null {
  const answer = (head: ViewTerm): TermMatch | undefined =>
    pair.likeness.matches.find((match) => match[denier] === head)
  const { subject } = frameOf(pair[denier])
  for (const { kind, heads } of denialsOf(pair[denier])) {
    const found = heads.flatMap((head) => answer(head) ?? [])
    // "The school has no pool" says nothing of pools elsewhere.
    const owned = kind === 'existence' && subject !== null && !heads.includes(subject) && !answer(subject)
    if (found.length === heads.length) return owned ? null : found
  }
  return []
}

/** The same is done to two things, in sentences that share little else. */
function otherObject(pair: ClaimPair, match: TermMatch): boolean {
  return pair.likeness.matches.length < MANY && !sameObject(pair, match.a, match.b)
}

/** What is only wished for is not affirmed. */
function wished(pair: ClaimPair, match: TermMatch, denier: 'a' | 'b'): boolean {
  const affirmer = denier === 'a' ? 'b' : 'a'
  return match[affirmer].pos === 'NOUN' && isWished(pair[affirmer], match[affirmer])
}
