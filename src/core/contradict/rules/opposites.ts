import { likeness } from '../../align/kinship'
import type { TermMatch } from '../../align/match-terms'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { sharedWeight } from '../cover'
import { forceOf } from '../force'
import { frameOf } from '../frame'
import { sameObject } from '../same-object'
import { turned } from '../turned'

/** Opposite words mean something only inside one statement. */
const MIN_COVER = 0.5
/** An attribute of one and the same matter is told in many words. */
const MIN_COVER_ABSTRACT = 0.3
const MIN_SHARED_BESIDE = 1
/** Where one matter is taken for granted, the shorter of the two must be answered, the longer one a little. */
const MIN_COVER_TAKEN = 0.3
const MIN_BETTER_TAKEN = 0.6
const MIN_SHARED_TAKEN = 0.7
const VERBAL = new Set(['VERB', 'AUX'])

/**
 * The same thing with opposite words, by WordNet, our own list or the reader's.
 *
 * conflict: The council accepted the offer. / The council rejected the offer.
 * no conflict: The council accepted the offer. / The court rejected the appeal.
 */
export function oppositesRule(pair: ClaimPair): Evidence | null {
  const { matches, coverA, coverB } = pair.likeness
  const opposed = matches.filter((match) => match.opposite)
  if (opposed.length === 0 || opposed.length > 2) return null
  const real = opposed.filter(
    (match) =>
      turned(match) &&
      inOnePlace(pair, match) &&
      sameObject(pair, match.a, match.b) &&
      !describes(pair, match),
  )
  if (real.length === 0 || real.length < opposed.length || (!pair.sameMatter && twoParts(pair))) return null
  const cover = Math.min(coverA, coverB)
  const taken = pair.sameMatter && cover >= MIN_COVER_TAKEN && Math.max(coverA, coverB) >= MIN_BETTER_TAKEN
  if (
    !taken &&
    cover < (opposed.every((match) => attributive(pair.a, match.a)) ? MIN_COVER_ABSTRACT : MIN_COVER)
  )
    return null
  if (
    sharedWeight(
      matches,
      opposed.flatMap((match) => [match.a, match.b]),
    ) < (pair.sameMatter ? MIN_SHARED_TAKEN : MIN_SHARED_BESIDE)
  )
    return null
  return {
    rule: 'opposites',
    strength: 0.9 * Math.sqrt(coverA * coverB),
    cuesA: real.map((match) => ({ from: match.a.from, to: match.a.to, role: 'opposite' })),
    cuesB: real.map((match) => ({ from: match.b.from, to: match.b.to, role: 'opposite' })),
    difference: 'the words are opposites',
  }
}

/** "Two of the lifts are out of order" / "two lifts are working": they may well be others. */
function twoParts(pair: ClaimPair): boolean {
  return countsSubject(pair.a) && countsSubject(pair.b) && !speaksOfAll(pair.a) && !speaksOfAll(pair.b)
}

function speaksOfAll(side: PairSide): boolean {
  const force = forceOf(side)
  return force !== null && force.extent === 'all'
}

function countsSubject(side: PairSide): boolean {
  const { predicate } = frameOf(side)
  return predicate !== null && side.claim.quantities.some((quantity) => quantity.to <= predicate.from)
}

/**
 * Two adjectives must stand by the same noun and two verbs must share a neighbour: "old treaty, new talks" is
 * no conflict with "new treaty, old talks".
 */
function inOnePlace(pair: ClaimPair, match: TermMatch): boolean {
  if (VERBAL.has(match.a.pos) !== VERBAL.has(match.b.pos) && match.a.pos !== 'ADJ' && match.b.pos !== 'ADJ')
    return false
  const { matches } = pair.likeness
  const near = (side: 'a' | 'b'): readonly TermMatch[] => {
    const terms = pair[side].view.terms
    const at = terms.indexOf(match[side])
    const neighbours = new Set(terms.slice(Math.max(0, at - 2), at + 3))
    return matches.filter((other) => other !== match && neighbours.has(other[side]))
  }
  const byB = new Set(near('b'))
  return near('a').some((other) => byB.has(other))
}

/**
 * "An old woman sings" / "a young woman sings": before its noun an adjective tells which one is meant, after a
 * verb it says something of it.
 */
function describes(pair: ClaimPair, match: TermMatch): boolean {
  if (!attributive(pair.a, match.a) || !attributive(pair.b, match.b)) return false
  const nounsA = nounsAfter(pair.a, match.a)
  const nounsB = nounsAfter(pair.b, match.b)
  const same = nounsA.some((a) => nounsB.some((b) => likeness(a, b) > 0))
  return !(same && [...nounsA, ...nounsB].every(isAbstract))
}

/** Abstract nouns that do not look it. */
const MATTERS = new Set(
  (
    'talk dialog contact channel line deal treaty law rule link tie support trade policy peace plan role price cost growth ' +
    'trend signal view access control progress effect impact result risk exchange debate vote border market economy'
  ).split(' '),
)

/** Matters that there is one of: "steady contact" and "sporadic contact" are said of the same contact. */
function isAbstract(term: TermMatch['a']): boolean {
  return MATTERS.has(term.lemma) || /(?:tion|ment|ness|ance|ence|ity|ship|sion|ing|ure)$/.test(term.lemma)
}

/** The noun that the adjective stands by, and the one after it: "steady *line* of *communication*". */
function nounsAfter(side: PairSide, term: TermMatch['a']): readonly TermMatch['a'][] {
  const after = side.claim.terms.filter((word) => word.from > term.from)
  const end = after.find((word) => word.pos === 'VERB' || word.pos === 'AUX')?.from ?? side.span.to
  return side.view.terms
    .filter((word) => word.from > term.from && word.from < end && word.pos === 'NOUN')
    .slice(0, 2)
}

function attributive(side: PairSide, term: TermMatch['a']): boolean {
  if (term.pos !== 'ADJ') return false
  const words = side.claim.terms
  const next = words[words.findIndex((word) => word.from === term.from) + 1]
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
}
