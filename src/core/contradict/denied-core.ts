import type { ViewTerm } from '../align/view-term'
import type { ClaimPair, Evidence, PairSide } from './claim-pair'
import { sharedWeight } from './cover'
import { forceOf, forcesOppose } from './force'
import { sameSubject } from './frame'
import { deniesOddly } from './parity'

/** All but a by-word of what the shorter claim says is in the longer one. */
const MIN_CORE = 0.75
/** A name and a noun, or two nouns: more than a subject. */
const MIN_SHARED = 1.7
const STRENGTH = 0.5
const NOBODY =
  /^\W*(?:nobody|no[ -]one|none|no (?:people|persons?|passengers?|workers?|residents?|casualties|injuries))\b/i
const PEOPLE =
  /^(?:person|man|woman|child|passenger|worker|resident|employee|civilian|soldier|student|firefighter|officer)$/
const MIN_VERB = 0.7

/**
 * A short statement and its denial inside a longer one, with the same subject. Too weak for two sentences that stand
 * alone: asked last, between whole articles only.
 *
 * "The pilot was on the quay." / "The pilot was not on the quay when the barge came in."
 *
 * "Nobody was hurt." / "Nine passengers were injured when the tram left the rails."
 */
export function deniedCoreRule(pair: ClaimPair): Evidence | null {
  return shortDenial(pair) ?? nobodyAgainst(pair, 'a') ?? nobodyAgainst(pair, 'b')
}

function shortDenial(pair: ClaimPair): Evidence | null {
  const { matches, coverA, coverB } = pair.likeness
  if (deniesOddly(pair.a) === deniesOddly(pair.b) || !isStated(pair.a) || !isStated(pair.b)) return null
  const core = Math.max(coverA, coverB)
  if (core < MIN_CORE || quantifiersAllow(pair) || matches.some(({ opposite }) => opposite)) return null
  if (!sameSubject(pair) || sharedWeight(matches, []) < MIN_SHARED) return null
  const denier = deniesOddly(pair.a) ? 'a' : 'b'
  const cue = pair[denier].claim.cues.find(({ role }) => role === 'negation')
  const [last] = matches.filter((match) => match[denier].negated).slice(-1)
  // What is shared must be what is denied, not what stands beside it.
  if (!cue || !last) return null
  const echo = {
    from: last[denier === 'a' ? 'b' : 'a'].from,
    to: last[denier === 'a' ? 'b' : 'a'].to,
    role: 'affirmed',
  }
  return {
    rule: 'negation',
    strength: STRENGTH * core,
    cuesA: denier === 'a' ? [cue] : [echo],
    cuesB: denier === 'a' ? [echo] : [cue],
    difference: 'one denies what the other affirms',
  }
}

/** "Nobody was hurt" has one word to share: what is said of nobody must be said of a number of people. */
function nobodyAgainst(pair: ClaimPair, denier: 'a' | 'b'): Evidence | null {
  const affirmer = denier === 'a' ? 'b' : 'a'
  const [nobody, some] = [pair[denier], pair[affirmer]]
  const none = NOBODY.exec(nobody.text)
  if (!none || !isStated(some) || deniesOddly(some)) return null
  const [count] = some.claim.quantities.filter(({ unit, value }) => PEOPLE.test(unit) && value > 0)
  const said = nobody.view.terms.find((term) => term.pos === 'VERB' || term.pos === 'ADJ')
  const match = pair.likeness.matches.find(
    (one) => one[denier] === said && one.quality >= MIN_VERB && !one.opposite,
  )
  if (!count || !match || nobody.view.terms.some((term) => isUnanswered(pair, denier, term))) return null
  const cue = { from: nobody.span.from, to: nobody.span.from + none[0].length, role: 'negation' }
  const echo = { from: count.from, to: count.to, role: 'number' }
  return {
    rule: 'negation',
    strength: STRENGTH * match.quality,
    cuesA: denier === 'a' ? [cue] : [echo],
    cuesB: denier === 'a' ? [echo] : [cue],
    difference: 'one says that there was nobody, the other how many there were',
  }
}

/** "Nobody in the *first tram*" is not said of those in the second, or on the platform. */
function isUnanswered(pair: ClaimPair, denier: 'a' | 'b', term: ViewTerm): boolean {
  return !pair.likeness.matches.some((match) => match[denier] === term)
}

/** "Not all did" does not deny "most did". */
function quantifiersAllow(pair: ClaimPair): boolean {
  const a = forceOf(pair.a)
  const b = forceOf(pair.b)
  return a !== null && b !== null && !forcesOppose(a, b)
}

function isStated({ claim }: PairSide): boolean {
  return claim.modality === 'asserted' && (claim.kind === 'factual' || claim.kind === 'heading')
}
