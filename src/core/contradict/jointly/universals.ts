import type { ViewTerm } from '../../align/view-term'
import type { Span } from '../../model/span'
import { deniesOddly } from '../parity'
import { turnedRound } from '../replaced'
import {
  answers,
  groupSpan,
  type JointClaim,
  type JointConflict,
  MAX_PARTNERS,
  termsIn,
  threeVoices,
  written,
} from './joint-claim'

/** "All members of the board voted …", "every minister supported …": the kind, and what is said of each. */
const ALL =
  /^(all|every|each)\s+(?:of\s+)?(?:the\s+|its\s+|their\s+|his\s+|her\s+)?(?:\d+\s+)?((?:\p{L}[\p{L}-]*\s+){1,6}?)(?=\p{L})/diu
/** "Petra Holm is a member of the board." */
const IS = /^(.{2,60}?)\s+(?:is|was|became|remains|has been)\s+(?:an?|the|one of the)\s+(.{3,60})$/du
const MIN_COVER = 0.7
const STRENGTH = 0.8

/**
 * What is said of all, one who belongs to them, and the opposite said of that one.
 *
 * "All members of the board voted for the merger." / "Petra Holm is a member of the board." / "Petra Holm voted against the merger."
 */
export function universals(claims: readonly JointClaim[]): readonly JointConflict[] {
  const rules = claims.flatMap(universalOf)
  if (rules.length === 0) return []
  const members = claims.flatMap(memberOf)
  return rules.flatMap((rule) =>
    members
      .filter((member) => belongs(member, rule))
      .slice(0, MAX_PARTNERS)
      .flatMap((member) =>
        claims
          .filter((claim) => threeVoices(rule.claim, member.claim, claim) && isOtherwise(claim, member, rule))
          .slice(0, MAX_PARTNERS)
          .map((claim) => ({
            first: { claim: rule.claim, cues: [rule.cue] },
            second: { claim: member.claim, cues: [member.cue] },
            third: { claim, cues: [claim.side.span] },
            strength: STRENGTH,
            difference: 'what is said of all is denied of one of them',
          })),
      ),
  )
}

interface Universal {
  readonly claim: JointClaim
  readonly cue: Span
  readonly kind: readonly ViewTerm[]
  readonly said: readonly ViewTerm[]
}

function universalOf(claim: JointClaim): readonly Universal[] {
  const { side } = claim
  const match = ALL.exec(written(side))
  const cue = match && groupSpan(side, match, 1)
  if (!cue || deniesOddly(side)) return []
  const verb = side.claim.terms.find(
    (term) => (term.pos === 'VERB' || term.pos === 'AUX') && term.from > cue.to,
  )
  if (!verb) return []
  const kind = side.view.terms.filter((term) => term.from > cue.to && term.to <= verb.from)
  const said = side.view.terms.filter((term) => term.from >= verb.from)
  const named = kind.some((term) => term.pos === 'NOUN')
  return named && said.length > 1 ? [{ claim, cue, kind, said }] : []
}

interface Member {
  readonly claim: JointClaim
  readonly cue: Span
  readonly who: ViewTerm
  readonly kind: readonly ViewTerm[]
}

function memberOf(claim: JointClaim): readonly Member[] {
  const { side } = claim
  const match = IS.exec(written(side))
  const subject = match && groupSpan(side, match, 1)
  const cue = match && groupSpan(side, match, 2)
  if (!subject || !cue || deniesOddly(side)) return []
  const who = termsIn(side, subject).find((term) => term.entity)
  const kind = termsIn(side, cue)
  return who && kind.length > 0 ? [{ claim, cue, who, kind }] : []
}

function belongs(member: Member, rule: Universal): boolean {
  if (member.claim.voice === rule.claim.voice) return false
  const { coverA } = answers(rule.claim.side, rule.kind, member.claim.side, member.kind)
  return coverA >= 1 - Number.EPSILON
}

/** The opposite of what is said of all, said of the member. */
function isOtherwise(claim: JointClaim, member: Member, rule: Universal): boolean {
  const { side } = claim
  const subject = side.view.terms.find((term) => term.pos === 'NOUN' || term.entity)
  if (subject?.lemma !== member.who.lemma) return false
  const rest = side.view.terms.filter((term) => term !== subject)
  const likeness = answers(rule.claim.side, rule.said, side, rest)
  if (Math.min(likeness.coverA, likeness.coverB) < MIN_COVER) return false
  const opposites = likeness.matches.filter((match) => match.opposite).length
  const round = turnedRound({ a: rule.claim.side, b: side, likeness, similarity: 1, rarity: () => 1 })
  return (opposites + Number(round) + Number(deniesOddly(side))) % 2 === 1
}
