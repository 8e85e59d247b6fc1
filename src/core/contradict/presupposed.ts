import type { TermMatch } from '../align/match-terms'
import { isWished } from './affirmation'
import type { ClaimPair, Evidence, PairSide } from './claim-pair'
import { type Denial, denialsOf } from './denial'
import { frameOf } from './frame'

/** A related word at least: "dialogue" / "talks". */
const MIN_QUALITY = 0.7
const MIN_SIMILARITY = 0.25
/** Below what rules find: to presuppose is not to say. */
const STRENGTH = 0.4
/** A party is named nearby only, or the whole article turns on it. */
const NEARBY = 0.8
const BY_TOPIC = 0.7
const LEFT_OPEN = 0.6
/** What leaders have not, their officials may have. */
const OTHER_RANK = 0.4
/** Words before a thing by which a text takes it to be there. */
const TAKEN_TO_BE =
  /\b(?:the|its|their|his|her|this|these|those|latest|last|recent|ongoing|continu\w+|maintain\w*|keep\w*|during|of|in)\b[^,.;]{0,30}$/i

/**
 * One source denies that something exists between those it names; the other speaks of it, between the same, as of
 * something that is there. Too weak to be a rule for any two sentences: asked last, between whole articles only.
 *
 * "Orsa and Lund have no talks." / "The talks between Orsa and Lund lasted two days."
 */
export function presupposedRule(pair: ClaimPair): Evidence | null {
  if (pair.similarity < MIN_SIMILARITY) return null
  return deniedBy(pair, 'a') ?? deniedBy(pair, 'b')
}

function deniedBy(pair: ClaimPair, denier: 'a' | 'b'): Evidence | null {
  const affirmer = denier === 'a' ? 'b' : 'a'
  const side = pair[affirmer]
  if (side.claim.modality !== 'asserted') return null
  for (const denial of denialsOf(pair[denier])) {
    const match = headMatch(pair, denial, denier)
    if (!match || isDenied(side, match[affirmer]) || !isTakenToBe(side, match[affirmer])) continue
    const parties = partiesShared(pair[denier], side) * (otherRank(pair, denier) ? OTHER_RANK : 1)
    if (parties === 0) continue
    const echo = { from: match[affirmer].from, to: match[affirmer].to, role: 'affirmed' }
    const { text } = pair[denier].source
    const thing = text.slice(match[denier].from, match[denier].to).toLowerCase()
    const other = side.source.text.slice(echo.from, echo.to).toLowerCase()
    return {
      rule: 'negation',
      strength: STRENGTH * match.quality * parties,
      cuesA: denier === 'a' ? [denial.cue] : [echo],
      cuesB: denier === 'a' ? [echo] : [denial.cue],
      difference: `one denies any ${thing}, the other speaks of ${other === thing ? 'it' : other} as being there`,
    }
  }
  return null
}

function headMatch(pair: ClaimPair, denial: Denial, denier: 'a' | 'b'): TermMatch | null {
  const [head] = denial.heads
  if (denial.kind !== 'existence' || !head || head.entity || denial.heads.length > 1) return null
  const match = pair.likeness.matches.find((one) => one[denier] === head)
  if (!match || match.opposite || match.quality < MIN_QUALITY) return null
  const other = match[denier === 'a' ? 'b' : 'a']
  return other.pos === 'NOUN' ? match : null
}

/** "The talks did not produce a treaty": the verb is denied, and the talks are there. */
function isDenied(side: PairSide, term: TermMatch['a']): boolean {
  if (!term.negated) return false
  const denials = denialsOf(side)
  return (
    denials.length === 0 || denials.some(({ cue, heads }) => term.from >= cue.from || heads.includes(term))
  )
}

function isTakenToBe(side: PairSide, term: TermMatch['a']): boolean {
  if (isWished(side, term)) return false
  // "The talks process" is a process.
  if (side.claim.terms.some((word) => word.from - term.to === 1 && /^(?:NOUN|ADJ)$/.test(word.pos)))
    return false
  const before = side.source.text.slice(side.span.from, term.from)
  return side.claim.kind === 'heading' || frameOf(side).subject === term || TAKEN_TO_BE.test(before)
}

/** "Between the *leaders* of Orsa and Lund": a kind of party that the other source does not speak of. */
function otherRank(pair: ClaimPair, denier: 'a' | 'b'): boolean {
  const { claim, view } = pair[denier]
  const between = claim.terms.find(({ lemma }) => lemma === 'between' || lemma === 'among')
  return view.terms.some(
    (term) =>
      between !== undefined &&
      term.from > between.from &&
      term.pos === 'NOUN' &&
      !pair.likeness.matches.some((match) => match[denier] === term),
  )
}

/** 1 where the other claim names all whom the denial names, less where some are named nearby or left out, 0 where not. */
function partiesShared(denier: PairSide, other: PairSide): number {
  const named = new Set(denier.view.terms.filter((term) => term.entity).map((term) => term.lemma))
  const own = new Set(other.view.terms.map((term) => term.lemma))
  const nearby = other.source.entitiesAround(other.claim.sentence)
  const here = [...named].filter((name) => own.has(name)).length
  if (here === 0) return 0
  let share = 1
  let left = 0
  for (const name of named) {
    if (own.has(name)) continue
    if (nearby.has(name)) share *= NEARBY
    else if (other.source.topics.has(name)) share *= BY_TOPIC
    else left++
  }
  if (left === 0) return share
  // "No dialogue on Korsk" between two who talk: what about is left open.
  return left === 1 && here > 1 ? share * LEFT_OPEN : 0
}
