import type { TermMatch } from '../../align/match-terms'
import type { ViewTerm } from '../../align/view-term'
import { affirmsExistence, isWished } from '../affirmation'
import type { ClaimPair, Evidence, PairSide } from '../claim-pair'
import { coverOf, impliedWeight, sharedWeight } from '../cover'
import { type Denial, denialsOf, isLight } from '../denial'
import { forceOf, forcesOppose } from '../force'
import { otherReferentGuard } from '../guards/other-referent'
import { otherParts, scopeGuard } from '../guards/scope'
import { deniesOddly } from '../parity'
import { sameObject } from '../same-object'

/**
 * Share of the denied words that the other source must affirm. What it adds is no matter ("no ferry" against
 * "a new ferry from Oslo"); what it leaves out may be just what is denied.
 */
const MIN_DENIED_COVER = 0.55
/** The denied word itself may be a related one only where more of the rest agrees. */
const LOOSE_HEAD = 0.8
const MIN_COVER_LOOSE = 0.6
/** One shared word beside the denied one may be chance. */
const MIN_SHARED_BESIDE = 1
/** Two parts of one thing are named by different words: the time or the place alone is shared. */
const MIN_SHARED_OF_PARTS = 0.8
/** The word itself or one derived from it. */
const SAME_WORD = 0.9
const HEAD_EMPHASIS = 1.5
const TRAILING_EMPHASIS = 0.3
const LIGHT_EMPHASIS = 0.3
/** To mention is to affirm only by the way. */
const BY_THE_WAY = 0.6
/** Words that only mention what is denied must agree in nearly all the rest. */
const MIN_COVER_MENTIONED = 0.75
/** Two long sentences that share a verb and a name speak of two matters. */
const MIN_SIMILARITY = 0.2
/** Nearly the same sentence needs no further shared words. */
const SAME_SENTENCE = 0.75

/**
 * One source denies what the other affirms: a predicate, or that something exists.
 *
 * conflict: There is no ferry link to the island. / A ferry link to the island is open.
 * no conflict: There is no ferry link to the island. / No ferry link to the island is open.
 */
export function negationRule(pair: ClaimPair): Evidence | null {
  if (pair.similarity < MIN_SIMILARITY) return null
  const ofA = denialAgainst(pair, 'a')
  const ofB = denialAgainst(pair, 'b')
  // Where each denies something of the other, the order of the sources decides nothing.
  if (!ofA || !ofB || ofA.strength === ofB.strength)
    return pair.a.claim.id < pair.b.claim.id ? (ofA ?? ofB) : (ofB ?? ofA)
  return ofA.strength > ofB.strength ? ofA : ofB
}

function denialAgainst(pair: ClaimPair, denier: 'a' | 'b'): Evidence | null {
  let best: Evidence | null = null
  const other = pair[denier === 'a' ? 'b' : 'a']
  const opposites = pair.likeness.matches.filter((match) => match.opposite).length
  // Both deny, or neither does: the negations may lie elsewhere, but no one denies what the other affirms.
  const even = (deniesOddly(pair.a) !== deniesOddly(pair.b)) === (opposites % 2 === 1)
  for (const denial of denialsOf(pair[denier])) {
    if (even && !(denial.kind === 'existence' && presupposes(other, denial, pair, denier))) continue
    const evidence = judged(pair, denier, denial)
    if (evidence && (!best || evidence.strength > best.strength)) best = evidence
  }
  return best
}

function judged(pair: ClaimPair, denier: 'a' | 'b', denial: Denial): Evidence | null {
  const { matches, coverA, coverB } = pair.likeness
  const side = pair[denier]
  const affirmer = denier === 'a' ? 'b' : 'a'
  const parts = otherParts(pair) !== null
  const affirmed: TermMatch[] = []
  for (const head of denial.heads) {
    const match = matches.find((candidate) => candidate[denier] === head)
    if (!match || (!affirms(match, affirmer) && !presupposedTerm(pair[affirmer], match[affirmer])))
      return null
    if (!parts && !sameObject(pair, match.a, match.b)) return null
    affirmed.push(match)
  }
  const denied = side.view.terms.filter((term) => term.negated || denial.heads.includes(term))
  // A name that has another in its place is answered by the guards, which say so.
  const elsewhere = scopeGuard(pair) !== null || otherReferentGuard(pair, { rule: 'negation' }) !== null
  const subject = parts ? subjectEnd(side) : 0
  const cover = coverOf(pair, denied, denier, (term) =>
    (elsewhere && term.entity) || term.to <= subject ? 0 : emphasis(denial, term),
  )
  const loosest = Math.min(...affirmed.map((match) => match.quality))
  if (cover < (loosest < LOOSE_HEAD ? MIN_COVER_LOOSE : MIN_DENIED_COVER)) return null
  if (denial.kind === 'existence' && affirmed.some((match) => isWished(pair[affirmer], match[affirmer])))
    return null
  const firm =
    denial.kind === 'predicate' ||
    affirmed.some((match) => affirmsExistence(pair[affirmer], match[affirmer])) ||
    sharesVerb(pair, denier, denial)
  if (!firm && cover < MIN_COVER_MENTIONED) return null
  if (
    denial.kind === 'predicate' &&
    cover < MIN_COVER_MENTIONED &&
    affirmed.some((match) => mentionsOnly(match, denier))
  )
    return null
  const beside = sharedWeight(matches, denial.heads) + impliedWeight(pair, denier)
  const enough = subject > 0 ? MIN_SHARED_OF_PARTS : MIN_SHARED_BESIDE
  if (denial.heads.length === 1 && Math.min(coverA, coverB) < SAME_SENTENCE && beside < enough) return null
  if (quantifiersAllow(pair)) return null
  const echoes = affirmed.map((match) => {
    const { from, to } = match[affirmer]
    return { from, to, role: affirms(match, affirmer) ? 'affirmed' : 'presupposed' }
  })
  return {
    rule: 'negation',
    strength: (firm ? 1 : BY_THE_WAY) * loosest * (0.5 * cover + 0.5 * Math.sqrt(coverA * coverB)),
    cuesA: denier === 'a' ? [denial.cue] : echoes,
    cuesB: denier === 'a' ? echoes : [denial.cue],
    difference: differenceOf(denial, affirmed, side, pair[affirmer], affirmer),
  }
}

/** "Paid no tax" / "paid tax of 3 million": the verb that is said of the one thing here is said of it there. */
function sharesVerb(pair: ClaimPair, denier: 'a' | 'b', denial: Denial): boolean {
  const [head] = denial.heads
  return pair.likeness.matches.some(
    (match) =>
      match.a.pos === 'VERB' &&
      match.b.pos === 'VERB' &&
      match.quality >= SAME_WORD &&
      !match.opposite &&
      head !== undefined &&
      match[denier].to <= denial.cue.from &&
      head.from >= denial.cue.from,
  )
}

/** Where another part is spoken of, its name is no part of what is denied. */
function subjectEnd(side: PairSide): number {
  return side.claim.terms.find((term) => term.pos === 'AUX' || term.pos === 'VERB')?.from ?? 0
}

/** The head is what is denied; what follows it says of which kind or for what, and the other need not repeat it. */
function emphasis(denial: Denial, term: ViewTerm): number {
  if (denial.heads.includes(term)) return HEAD_EMPHASIS
  if (isLight(term)) return LIGHT_EMPHASIS
  const [head] = denial.heads
  return denial.kind === 'existence' && head && term.from > head.to && !term.entity ? TRAILING_EMPHASIS : 1
}

/** "Was not alarmed" / "drew alarm": the noun mentions what the verb or adjective would state. */
function mentionsOnly(match: TermMatch, denier: 'a' | 'b'): boolean {
  const stated = match[denier].pos
  const other = match[denier === 'a' ? 'b' : 'a'].pos
  return (stated === 'VERB' || stated === 'ADJ') && other === 'NOUN'
}

/** The denied head stands on the other side without denial, or as its opposite under one. */
function affirms(match: TermMatch, affirmer: 'a' | 'b'): boolean {
  return match.opposite ? false : !match[affirmer].negated
}

/** "Direct contact does not mean approval": the subject is taken to exist although its verb is denied. */
function presupposes(other: PairSide, denial: Denial, pair: ClaimPair, denier: 'a' | 'b'): boolean {
  return denial.heads.every((head) => {
    const match = pair.likeness.matches.find((candidate) => candidate[denier] === head)
    return match !== undefined && presupposedTerm(other, match[denier === 'a' ? 'b' : 'a'])
  })
}

function presupposedTerm(side: PairSide, term: ViewTerm): boolean {
  const denials = denialsOf(side)
  const first = side.view.terms.find((candidate) => candidate.pos === 'NOUN')
  return (
    denials.length === 1 &&
    denials.every(
      (denial) =>
        denial.kind === 'predicate' &&
        term.to <= denial.cue.from &&
        term === first &&
        !denial.heads.includes(term),
    )
  )
}

/** "One denies any dialogue, the other speaks of channels". */
function differenceOf(
  denial: Denial,
  affirmed: readonly TermMatch[],
  denier: PairSide,
  other: PairSide,
  affirmer: 'a' | 'b',
): string {
  const [head] = denial.heads
  const word = head ? denier.source.text.slice(head.from, head.to) : ''
  const [match] = affirmed
  const echo = match ? other.source.text.slice(match[affirmer].from, match[affirmer].to) : ''
  const same = match !== undefined && match.quality >= SAME_WORD
  if (denial.kind === 'existence') {
    const thing = head && !head.entity ? word.toLowerCase() : word
    const other = match && !match[affirmer].entity ? echo.toLowerCase() : echo
    return `one denies any ${thing}, the other ${same ? 'affirms it' : `speaks of ${other}`}`
  }
  return same
    ? `one denies what the other affirms (“${echo}”)`
    : `one denies “${word}”, the other affirms “${echo}”`
}

/** "Not all did" does not deny "some did". */
function quantifiersAllow(pair: ClaimPair): boolean {
  const a = forceOf(pair.a)
  const b = forceOf(pair.b)
  return a !== null && b !== null && !forcesOppose(a, b)
}
