import type { TermMatch } from '../align/match-terms'
import type { ViewTerm } from '../align/view-term'
import type { Term } from '../model/claim'
import { overlaps, type Span } from '../model/span'
import type { ClaimPair, PairSide } from './claim-pair'

/** What a claim says of what: the word that carries its statement, and the thing that the statement is about. */
export interface Frame {
  /** `null` where the subject is a pronoun or left out. */
  readonly subject: ViewTerm | null
  readonly predicate: ViewTerm | null
}

/** A word this near stands for the other: the same, a derived one, a synonym. */
const NEAR = 0.7
/** Share of the shorter claim that the longer one must answer when the longer one says more. */
const MIN_CORE = 0.7
/** What a longer claim adds after one of these limits where, when or for whom it holds. */
const LIMITING =
  /^[\s,]*(?:only\s+)?(?:in|at|near|within|among|since|by|between|until|during|per|on|across|over|from|before|after)\b/i

/** A claim meets hundreds of others; its own words are read once. */
const KNOWN = new WeakMap<PairSide['view'], Frame>()

/** Subject and predicate of a claim. */
export function frameOf(side: PairSide): Frame {
  let frame = KNOWN.get(side.view)
  if (!frame) {
    frame = readFrame(side)
    KNOWN.set(side.view, frame)
  }
  return frame
}

function readFrame(side: PairSide): Frame {
  const words = side.claim.terms
  const content = new Map(side.view.terms.map((term) => [term.from, term]))
  const finite = words.findIndex((word, at) => opensStatement(side, word, words[at - 1]))
  const rest = finite < 0 ? [] : words.slice(finite)
  const carrier = carrierOf(rest)
  const copular = rest[0]?.pos === 'AUX' ? complementOf(rest, carrier) : null
  const predicate = content.get((copular ?? carrier)?.from ?? -1) ?? null
  const limit = words[finite]?.from ?? side.span.from
  const subject = subjectOf(side, limit)
  return { subject, predicate }
}

/** Head of the first noun phrase before `limit`: "the suspect's *brother* in Oslo". A day before it is no subject. */
function subjectOf(side: PairSide, limit: number): ViewTerm | null {
  const words = side.claim.terms.filter((word) => word.to <= limit)
  const start = words.findIndex(
    (word) => isNominal(word) && !side.claim.times.some((time) => overlaps(word, time)),
  )
  if (start < 0) return null
  let head = words[start]
  for (const word of words.slice(start + 1)) {
    if (isNominal(word)) head = word
    else if (word.pos !== 'PART' && word.lemma !== "'s") break
  }
  return side.view.terms.find((term) => head && overlaps(term, head)) ?? null
}

/** Verbs that only say how a statement is held: "is expected to *cost*", "plans to *close*", "remained *shut*". */
const RAISING = new Set(
  'expect say estimate believe think report know suppose schedule set plan intend seem appear tend need allege understand predict forecast project'.split(
    ' ',
  ),
)
const COPULAR = new Set(['remain', 'stay', 'become', 'seem', 'appear', 'keep'])
/** Words between such a verb and the one that it holds. */
const RAISED_WITHIN = 4

/** The verb that carries the statement. */
function carrierOf(rest: readonly Term[]): Term | null {
  const at = rest.findIndex((word) => word.pos === 'VERB')
  const verb = rest[at]
  if (!verb) return null
  const next = rest.slice(at + 1, at + 1 + RAISED_WITHIN)
  if (COPULAR.has(verb.lemma)) {
    const state = next.find((word) => word.pos !== 'ADV' && word.pos !== 'DET')
    return state && /^(?:VERB|ADJ|NOUN)$/.test(state.pos) ? state : verb
  }
  if (!RAISING.has(verb.lemma)) return verb
  const to = next.findIndex((word) => word.lemma === 'to')
  return next.slice(to + 1).find((word) => to >= 0 && word.pos === 'VERB') ?? verb
}

const BEFORE_PARTICIPLE = new Set(['DET', 'ADJ', 'ADP'])

/** A verb that opens a statement, not one inside the subject ("the deal on dredging", "the firm, based in …"). */
function opensStatement(side: PairSide, word: Term, before: Term | undefined): boolean {
  if (word.pos === 'AUX') return true
  if (word.pos !== 'VERB' || BEFORE_PARTICIPLE.has(before?.pos ?? '')) return false
  const { text } = side.source
  const written = text.slice(word.from, word.to)
  const inserted = /,\s*$/.test(text.slice(side.span.from, word.from)) && /(?:ed|en)$/.test(written)
  return !written.endsWith('ing') && !inserted
}

/** "is deep", "was dark when …": the adjective or noun, where it comes before any verb. */
function complementOf(rest: readonly Term[], carrier: Term | null): Term | null {
  const adjective = rest.find((word) => word.pos === 'ADJ' || word.pos === 'NOUN')
  return adjective && (!carrier || adjective.from < carrier.from) ? adjective : null
}

function isNominal(term: Pick<Term, 'pos'>): boolean {
  return term.pos === 'NOUN' || term.pos === 'PROPN'
}

/** True where both claims say something of the same thing; a subject that is only meant counts as the same. */
export function sameSubject(pair: ClaimPair): boolean {
  const a = frameOf(pair.a).subject
  const b = frameOf(pair.b).subject
  if (!a || !b) return a === b
  return pair.likeness.matches.some((match) => match.a === a && match.quality >= NEAR && !match.opposite)
    ? pair.likeness.matches.some((match) => match.b === b && match.quality >= NEAR && !match.opposite)
    : false
}

/** True where both claims say the same of it. */
export function samePredicate(pair: ClaimPair): boolean {
  const a = frameOf(pair.a).predicate
  const b = frameOf(pair.b).predicate
  if (!a || !b) return false
  return pair.likeness.matches.some(
    (match) => match.a === a && match.b === b && match.quality >= NEAR && !match.opposite,
  )
}

/**
 * How well two claims answer each other apart from the words in `except`: the worse side, or, where the shorter
 * claim lies wholly inside the longer one and says the same of the same, nearly the better side. News sentences
 * nearly always differ by such additions ("…, as the port counted them").
 */
export function statementCover(pair: ClaimPair, except: Except): number {
  const a = coverWithout(pair, 'a', except.a)
  const b = coverWithout(pair, 'b', except.b)
  const worse = Math.min(a, b)
  const better = Math.max(a, b)
  if (better < MIN_CORE || !sameSubject(pair) || !samePredicate(pair)) return worse
  return limits(pair, a < b ? 'a' : 'b', except) ? worse : (worse + 2 * better) / 3
}

/** Words by place on each side that must differ, or whose answer says nothing. */
export interface Except {
  readonly a: readonly Span[]
  readonly b: readonly Span[]
}

function coverWithout(pair: ClaimPair, side: 'a' | 'b', except: readonly Span[]): number {
  const { matches } = pair.likeness
  let total = 0
  let answered = 0
  for (const term of pair[side].view.terms) {
    if (except.some((span) => overlaps(term, span))) continue
    total += term.weight
    answered += term.weight * (matches.find((match) => match[side] === term)?.quality ?? 0)
  }
  return total === 0 ? 0 : answered / total
}

/** True where what the longer claim adds at its end narrows what it says. */
function limits(pair: ClaimPair, longer: 'a' | 'b', except: Except): boolean {
  const side = pair[longer]
  const ends = [...pair.likeness.matches.map((match: TermMatch) => match[longer]), ...except[longer]]
  const last = Math.max(side.span.from, ...ends.map(({ to }) => to))
  const added = side.view.terms.some((term) => term.from >= last)
  return added && LIMITING.test(side.source.text.slice(last, side.span.to))
}
