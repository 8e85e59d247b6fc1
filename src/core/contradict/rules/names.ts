import type { ViewTerm } from '../../align/view-term'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { sameSubject } from '../frame'
import { happensOnce } from '../guards/scope'

/** The frame must be the same statement but for the name. */
const MIN_FRAME_COVER = 0.85
const MIN_FRAME_WORDS = 3

/**
 * The same statement with another name, place or role in the same slot: conservative, because two events of
 * one kind differ in just this way.
 *
 * conflict: The parcel was sent from Faro to Oslo. / The parcel was sent from Porto to Oslo.
 * no conflict: The parcel was sent from Faro to Oslo. / The parcel was sent to Oslo from Faro.
 */
export function namesRule(pair: ClaimPair): Evidence | null {
  const { matches } = pair.likeness
  const openA = unmatched(pair, 'a')
  const openB = unmatched(pair, 'b')
  const a = openA.length === 1 ? openA[0] : undefined
  const b = openB.length === 1 ? openB[0] : undefined
  if (!a || !b || !isName(a) || !isName(b) || !kindsMeet(kindOf(a), kindOf(b))) return null
  const once = happensOnce(pair.a) && happensOnce(pair.b) && sameSubject(pair)
  if (
    matches.length < (once ? MIN_FRAME_WORDS - 1 : MIN_FRAME_WORDS) ||
    matches.some((match) => match.opposite)
  )
    return null
  if (before(pair.a, a) !== before(pair.b, b)) return null
  const frame = matches.reduce((sum, match) => sum + match.quality, 0) / matches.length
  if (frame < MIN_FRAME_COVER || matches.some((match) => match.a.negated !== match.b.negated)) return null
  return {
    rule: 'names',
    strength: 0.7 * frame,
    cuesA: [{ from: a.from, to: a.to, role: 'name' }],
    cuesB: [{ from: b.from, to: b.to, role: 'name' }],
    difference: 'the names differ',
  }
}

function unmatched(pair: ClaimPair, side: 'a' | 'b'): readonly ViewTerm[] {
  const matched = new Set(pair.likeness.matches.map((match) => match[side]))
  return pair[side].view.terms.filter((term) => !matched.has(term))
}

function isName(term: ViewTerm): boolean {
  return term.entity || term.pos === 'PROPN'
}

/** `country:RU` -> country; a plain proper noun is of no known kind. */
function kindOf(term: ViewTerm): string {
  return term.entity ? term.lemma.slice(0, term.lemma.indexOf(':')) : ''
}

/** A place may be known as a mere name on one side. */
function kindsMeet(a: string, b: string): boolean {
  const loose = new Set(['', 'name', 'place'])
  return a === b || (loose.has(a) && loose.has(b))
}

/** The word before the name, which tells its slot: "from", "by", "in". */
function before(side: PairSide, term: ViewTerm): string {
  return side.claim.terms.findLast((word) => word.to <= term.from)?.lemma ?? ''
}
