import type { ViewTerm } from '../../align/view-term'
import type { TimeReference } from '../../model/claim'
import type { Span } from '../../model/span'
import type { PairSide } from '../claim-pair'
import {
  answers,
  groupSpan,
  type JointClaim,
  type JointConflict,
  MAX_PARTNERS,
  termsApart,
  termsIn,
  threeVoices,
  written,
} from './joint-claim'

/** One thing before or after another; "before" and "after" alone ("the day before") set nothing in order. */
const ORDER =
  /^(.{6,}?)\s+(?:(?:shortly|soon|long|just|well|immediately|\w+ (?:days?|weeks?|months?|hours?|minutes?))\s+)?(before|after|prior to|ahead of|following)\s+(.{4,})$/dsu
const LATER = new Set(['after', 'following'])
const CONTRARY = /\b(?:not|never|n['’]t|if|unless|even)\b/i
/** An event is the same where nearly all of its words are. */
const MIN_COVER = 0.8
const STRENGTH = 0.8

/**
 * An order of events that goes round in a circle, or that two dates turn round.
 *
 * "The mayor resigned before the vote." / "The vote was held before the audit." / "The audit came before the mayor resigned."
 *
 * "The report was published before the ferry sailed." / "The report was published on 5 May 2014." / "The ferry sailed on 3 May 2014."
 */
export function orders(claims: readonly JointClaim[]): readonly JointConflict[] {
  const relations = claims.flatMap(relationOf)
  if (relations.length === 0) return []
  const dated = claims.flatMap(datedOf)
  return [...circles(relations), ...relations.flatMap((relation) => turnedByDates(relation, dated))]
}

interface Event {
  readonly claim: JointClaim
  readonly terms: readonly ViewTerm[]
}

interface Relation {
  readonly claim: JointClaim
  readonly earlier: Event
  readonly later: Event
  readonly cue: Span
}

interface Dated extends Event {
  readonly time: TimeReference
}

function relationOf(claim: JointClaim): readonly Relation[] {
  const { side } = claim
  const match = ORDER.exec(written(side))
  const before = match && groupSpan(side, match, 1)
  const cue = match && groupSpan(side, match, 2)
  const behind = match && groupSpan(side, match, 3)
  if (!match || !before || !cue || !behind || CONTRARY.test(match[0])) return []
  const one = eventOf(claim, before)
  const other = eventOf(claim, behind)
  if (!one || !other) return []
  const turned = LATER.has((match[2] ?? '').toLowerCase())
  return [{ claim, cue, earlier: turned ? other : one, later: turned ? one : other }]
}

function eventOf(claim: JointClaim, span: Span): Event | null {
  const { side } = claim
  const inTime = (term: Span): boolean =>
    side.claim.times.some(({ from, to }) => term.from < to && from < term.to)
  const terms = termsIn(side, span).filter((term) => !inTime(term) && !term.numeric)
  return terms.some(tells) ? { claim, terms } : null
}

/** A verb or noun that says something: not "he did" or "that time". */
function tells(term: ViewTerm): boolean {
  return (term.pos === 'VERB' || term.pos === 'NOUN') && term.weight >= 0.7
}

const GRAINS = new Set(['day', 'week', 'month'])

function datedOf(claim: JointClaim): readonly Dated[] {
  const { side } = claim
  const [time] = side.claim.times
  if (
    !time ||
    side.claim.times.length > 1 ||
    !GRAINS.has(time.grain) ||
    time.start === null ||
    time.end === null
  )
    return []
  if (CONTRARY.test(side.text) || ORDER.test(written(side))) return []
  const terms = termsApart(side, [time]).filter((term) => !term.numeric)
  return terms.some(tells) ? [{ claim, terms, time }] : []
}

function circles(relations: readonly Relation[]): readonly JointConflict[] {
  const found: JointConflict[] = []
  for (const [at, first] of relations.entries()) {
    const next = relations.filter((other) => sameEvent(first.later, other.earlier)).slice(0, MAX_PARTNERS)
    for (const second of next) {
      for (const [place, third] of relations.entries()) {
        // Each circle once: it begins with its first relation.
        if (place <= at || relations.indexOf(second) <= at) continue
        if (!threeVoices(first.claim, second.claim, third.claim)) continue
        if (!sameEvent(second.later, third.earlier) || !sameEvent(third.later, first.earlier)) continue
        found.push({
          first: { claim: first.claim, cues: [first.cue] },
          second: { claim: second.claim, cues: [second.cue] },
          third: { claim: third.claim, cues: [third.cue] },
          strength: STRENGTH,
          difference: 'the order of events goes round in a circle',
        })
      }
    }
  }
  return found
}

function turnedByDates(relation: Relation, dated: readonly Dated[]): readonly JointConflict[] {
  const earlier = dated.filter((event) => sameEvent(relation.earlier, event)).slice(0, MAX_PARTNERS)
  const later = dated.filter((event) => sameEvent(relation.later, event)).slice(0, MAX_PARTNERS)
  return earlier.flatMap((one) =>
    later
      .filter(
        (other) =>
          (one.time.start ?? '') > (other.time.end ?? '') &&
          threeVoices(relation.claim, one.claim, other.claim),
      )
      .map((other) => ({
        first: { claim: one.claim, cues: [{ from: one.time.from, to: one.time.to }] },
        second: { claim: other.claim, cues: [{ from: other.time.from, to: other.time.to }] },
        third: { claim: relation.claim, cues: [relation.cue] },
        strength: STRENGTH,
        difference: 'the dates give the other order',
      })),
  )
}

/** All that the shorter telling says of the event, the longer one says too. */
function sameEvent(a: Event, b: Event): boolean {
  const { coverA, coverB, matches } = answers(a.claim.side, a.terms, b.claim.side, b.terms)
  if (matches.some((match) => match.opposite || match.a.negated !== match.b.negated)) return false
  return (
    Math.max(coverA, coverB) >= MIN_COVER && matches.some(({ a: one }) => tells(one)) && sharesActor(a, b)
  )
}

/** "The mayor resigned" and "the minister resigned" are two events, however short the one is told. */
function sharesActor(a: Event, b: Event): boolean {
  const { matches } = answers(a.claim.side, a.terms, b.claim.side, b.terms)
  const nounA = firstNoun(a)
  const nounB = firstNoun(b)
  if (!nounA || !nounB) return true
  return matches.some((match) => match.a === nounA) || matches.some((match) => match.b === nounB)
}

function firstNoun({ terms }: Event): PairSide['view']['terms'][number] | undefined {
  return terms.find((term) => term.pos === 'NOUN' || term.entity)
}
